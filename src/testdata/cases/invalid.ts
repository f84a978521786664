import type { Media, Operation } from "../../model/api.js";
import type { RejectionKind } from "../../schema/extension-schemas.js";
import type { Schema } from "../../schema/json.js";
import { isObject, type Json } from "../../schema/json.js";
import { at, fromPointer } from "../../schema/pointer.js";
import { validatorOf } from "../../schema/validator-of.js";
import { replaceAt } from "../edit.js";
import { invalidValues } from "../invalid-values.js";
import type { CaseInput } from "./case.js";
import type { OperationRequests } from "./operation-requests.js";
import { isForm, textIn } from "./request-schema.js";
import { isCookie } from "./sendable.js";

/** A request that breaks one constraint. */
export interface InvalidInput {
  name: string;
  /** JSON Pointer into the request: `/body/url`, `/query/limit`. */
  pointer: string;
  input: CaseInput;
  rejection: RejectionKind;
}

/** Requests that break one constraint each, made of valid ones; each constraint once. */
export function invalidInputs(requests: OperationRequests, valid: readonly CaseInput[]): InvalidInput[] {
  const { api, schema, schemas, media, operation } = requests;
  const found = new Map<string, InvalidInput>();
  const options = {
    isText: textIn(media),
    fits: (arm: Schema, value: Json) => validatorOf(schemas, arm)(value) === true,
  };
  for (const input of valid) {
    for (const { pointer, place, keyword, way, value } of invalidValues(api.document, schema, input as Json, options)) {
      const name = `invalid ${keyword}${way === undefined ? "" : ` (${way})`} ${place}`;
      const broken = value as CaseInput;
      if (
        found.has(name) ||
        !isMeant(pointer, keyword, broken, operation, media) ||
        fitsAsSent(requests, pointer, broken)
      )
        continue;
      found.set(name, { name, pointer, input: broken, rejection: rejectionFor(keyword) });
    }
  }
  // A form that lacks the field that chooses among operations is the request of none of them.
  const selector = operation.selector && `/body/${operation.selector.field}`;
  return [...found.values()].filter(({ pointer }) => pointer !== selector);
}

/** Whether a request is right after all; where it travels as text, a number or a boolean is read as a text too. */
function fitsAsSent(requests: OperationRequests, pointer: string, broken: CaseInput): boolean {
  if (requests.fits(broken)) return true;
  const path = fromPointer(pointer);
  const value = at(broken, path);
  if (!textIn(requests.media)(path) || (typeof value !== "boolean" && typeof value !== "number")) return false;
  return requests.fits(replaceAt(broken as Json, path, String(value)) as CaseInput);
}

/** Whether what is broken is a part of the request, and can be sent: an empty path parameter is another path. */
function isMeant(
  pointer: string,
  keyword: string,
  input: CaseInput,
  operation: Operation,
  media: Media | undefined,
): boolean {
  const [place, name] = fromPointer(pointer);
  if (place === undefined) return false;
  // A form is fields, whatever they are.
  if (place === "body") return !media || !isForm(media) || input.body === undefined || isObject(input.body);
  if (name === undefined || (place === "path" && keyword === "required")) return false;
  const sent = at(input, [place, name]);
  if (sent === undefined) return true;
  if (place === "path" && isNamedPairs(operation, name)) return false;
  if (place === "cookie" && !isCookie(sent)) return false;
  return typeof sent !== "object" && sent !== "" && !/\p{Cc}/u.test(String(sent)) && !/^\.{1,2}$/.test(String(sent));
}

/** In this style a text is written as an object with one property is: `;name=text`. */
function isNamedPairs({ parameters }: Operation, name: string): boolean {
  const found = parameters.find((parameter) => parameter.in === "path" && parameter.name === name);
  return (
    found?.style === "matrix" && found.explode === true && isObject(found.schema) && found.schema.type === "object"
  );
}

function rejectionFor(keyword: string): RejectionKind {
  if (keyword === "required") return "missing";
  return keyword === "additionalProperties" ? "unknown" : "invalid";
}
