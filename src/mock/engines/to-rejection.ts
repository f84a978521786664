import type { DecodedRequest } from "../../http/decoded-request.js";
import { cut, quote, RejectedRequest } from "../../http/rejected-request.js";
import type { Api, Operation } from "../../model/api.js";
import { nearest } from "../../platform/user-error.js";
import type { RejectionKind } from "../../schema/extension-schemas.js";
import { stringOf } from "../../schema/json.js";
import { at } from "../../schema/pointer.js";
import {
  isSecret,
  propertyNames,
  propertySchemas,
  type Subschemas,
  subschemasAt,
  subschemasOf,
} from "../../schema/subschemas.js";
import { literalsOf } from "../../schema/types.js";
import type { RequestIssue } from "./request-issue.js";
import { mustBe, relevant, type Subject } from "./unions.js";

const MAX_REPORTED = 3;

/** What a validator found, as a rejection that names the first thing at fault: credentials go first, then what is missing. */
export function toRejection(
  all: readonly RequestIssue[],
  api: Api,
  operation: Operation,
  request: DecodedRequest,
): RejectedRequest {
  const found = [...new Set(all.map(({ place }) => place))].flatMap((place) => {
    const subject = subjectOf(place, api, operation, request);
    const here = all.filter((issue) => issue.place === place);
    return relevant(here, subject).map((issue) => tell(issue, subject));
  });
  const [first, ...others] = found.sort((a, b) => RANK.indexOf(a.kind) - RANK.indexOf(b.kind));
  if (!first) return new RejectedRequest("invalid", "the request breaks the contract");
  const told = [...new Set([first, ...others].map(({ sentence }) => sentence))];
  const more = told.length > MAX_REPORTED ? `; and ${told.length - MAX_REPORTED} more` : "";
  return new RejectedRequest(first.kind, `${told.slice(0, MAX_REPORTED).join("; ")}${more}`, {
    parameter: cut(first.name),
  });
}

const RANK: readonly RejectionKind[] = ["unauthorized", "missing", "unknown", "invalid"];

interface Told {
  kind: RejectionKind;
  /** The name at fault, as a client knows it: `trigger.value`. */
  name: string;
  sentence: string;
}

/** Parameters of one place are checked as the properties of an object. */
function subjectOf(place: string, { document }: Api, operation: Operation, request: DecodedRequest): Subject {
  if (place === "body") {
    return { document, options: subschemasOf(document, request.media?.schema), value: request.body };
  }
  const declared = operation.parameters.filter((parameter) => parameter.in === place);
  const properties = Object.fromEntries(declared.map(({ name, schema }) => [name, schema]));
  return { document, options: [{ properties }], value: at(request.parameters, [place]) };
}

function tell(issue: RequestIssue, subject: Subject): Told {
  const { place, path, property } = issue;
  const steps = property === undefined ? path : [...path, property];
  const name = steps.length > 0 ? steps.join(".") : place;
  const kind = kindOf(issue, subject);
  const whose = place === "body" ? "" : `the ${place} parameter `;
  const sign = steps.length > 0 ? `${whose}${quote(name)}` : "the body";
  return { kind, name, sentence: `${sign} ${predicate(issue, subject)}` };
}

function kindOf({ keyword, path, property, place }: RequestIssue, { document, options }: Subject): RejectionKind {
  const field = path[0] ?? property;
  if (place === "body" && field !== undefined && isCredential(propertySchemas(document, options, field)))
    return "unauthorized";
  if (keyword === "required") return "missing";
  return property === undefined ? "invalid" : "unknown";
}

/** A secret in the body that the client fills from an option: a credential that travels there. */
function isCredential(options: Subschemas): boolean {
  return isSecret(options) && options.some((branch) => stringOf(branch["x-client-option"]) !== undefined);
}

function predicate({ keyword, path, property, message }: RequestIssue, { document, options }: Subject): string {
  if (keyword === "required") return "is missing";
  const here = subschemasAt(document, options, path);
  if (property !== undefined) {
    const hint = nearest(
      cut(property),
      propertyNames(here).filter((name) => name !== property),
    );
    return `is not documented${hint ? `; did you mean "${hint}"?` : ""}`;
  }
  if (keyword === "enum") return message.replace("be equal to one of the allowed values:", "be one of");
  const values = keyword === "const" ? here.flatMap((branch) => literalsOf(branch) ?? []) : [];
  return values.length > 0 ? mustBe([...new Set(values)]) : message;
}
