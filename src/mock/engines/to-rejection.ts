import type { DecodedRequest } from "../../http/decoded-request.js";
import { cut, quote, RejectedRequest } from "../../http/rejected-request.js";
import type { Api, Operation } from "../../model/api.js";
import { nearest } from "../../platform/user-error.js";
import type { RejectionKind } from "../../schema/extension-schemas.js";
import { type JsonObject, stringOf } from "../../schema/json.js";
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

/** Returns the rejection for the issues of a request. It names the most important issue: missing credentials, then missing values. */
export function toRejection(
  issues: readonly RequestIssue[],
  api: Api,
  operation: Operation,
  request: DecodedRequest,
): RejectedRequest {
  const reasons = [...new Set(issues.map(({ place }) => place))].flatMap((place) => {
    const subject = subjectOf(place, api, operation, request);
    const inPlace = issues.filter((issue) => issue.place === place);
    return relevant(inPlace, subject).map((issue) => describe(issue, subject));
  });
  const [first, ...others] = reasons.sort((a, b) => RANK.indexOf(a.kind) - RANK.indexOf(b.kind));
  if (!first) return new RejectedRequest("invalid", "the request breaks the contract");
  const sentences = [...new Set([first, ...others].map(({ sentence }) => sentence))];
  const more = sentences.length > MAX_REPORTED ? `; and ${sentences.length - MAX_REPORTED} more` : "";
  return new RejectedRequest(first.kind, `${sentences.slice(0, MAX_REPORTED).join("; ")}${more}`, {
    parameter: cut(first.name),
  });
}

const RANK: readonly RejectionKind[] = ["unauthorized", "missing", "unknown", "invalid"];

interface Reason {
  kind: RejectionKind;
  /** The invalid parameter or field, as a client writes it: `trigger.value`. */
  name: string;
  sentence: string;
}

/** Returns the schema and the value of a place. Parameters are the properties of an object. */
function subjectOf(place: string, { document }: Api, operation: Operation, request: DecodedRequest): Subject {
  if (place === "body") {
    return { document, options: subschemasOf(document, request.media?.schema), value: request.body };
  }
  const declared = operation.parameters.filter((parameter) => parameter.in === place);
  const properties = Object.fromEntries(declared.map(({ name, schema }) => [name, schema]));
  return { document, options: [{ properties }], value: at(request.parameters, [place]) };
}

function describe(issue: RequestIssue, subject: Subject): Reason {
  const { place, path, property } = issue;
  const steps = property === undefined ? path : [...path, property];
  const name = steps.length > 0 ? steps.join(".") : place;
  const kind = kindOf(issue, subject);
  const prefix = place === "body" ? "" : `the ${place} parameter `;
  const label = steps.length > 0 ? `${prefix}${quote(name)}` : "the body";
  return { kind, name, sentence: `${label} ${predicate(issue, subject)}` };
}

function kindOf({ keyword, path, property, place }: RequestIssue, { document, options }: Subject): RejectionKind {
  const field = path[0] ?? property;
  if (place === "body" && field !== undefined && isCredential(propertySchemas(document, options, field)))
    return "unauthorized";
  if (keyword === "required") return "missing";
  return property === undefined ? "invalid" : "unknown";
}

/** Returns whether a body field is a credential: a secret that a client fills from an option. */
function isCredential(options: Subschemas): boolean {
  return isSecret(options) && options.some((subschema) => stringOf(subschema["x-client-option"]) !== undefined);
}

function predicate({ keyword, path, property, message }: RequestIssue, { document, options }: Subject): string {
  if (keyword === "required") return "is missing";
  const here = subschemasAt(document, options, path);
  if (property !== undefined) {
    const names = propertyNames(here);
    const isReadOnly = ({ readOnly }: JsonObject) => readOnly === true;
    if (names.includes(property) && propertySchemas(document, here, property).some(isReadOnly))
      return "is read-only: do not send it";
    const hint = nearest(
      cut(property),
      names.filter((name) => name !== property),
    );
    return `is not documented${hint ? `; did you mean "${hint}"?` : ""}`;
  }
  if (keyword === "enum") return message.replace("be equal to one of the allowed values:", "be one of");
  const values = keyword === "const" ? here.flatMap((subschema) => literalsOf(subschema) ?? []) : [];
  return values.length > 0 ? mustBe([...new Set(values)]) : message;
}
