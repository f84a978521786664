import { isAbsentBody, isAbsentNull, isEmptyField, withoutAbsent } from "../../http/decode/absent.js";
import type { Media, Operation } from "../../model/api.js";
import type { RejectionKind } from "../../schema/extension-schemas.js";
import { isObject, type Json, type Schema } from "../../schema/json.js";
import { isForm } from "../../schema/media-type.js";
import { at, fromPointer } from "../../schema/pointer.js";
import { subschemasOf } from "../../schema/subschemas.js";
import { replaceAt } from "../edit.js";
import { invalidValues } from "../invalid-values.js";
import type { CaseInput } from "./case.js";
import type { OperationRequests } from "./operation-requests.js";
import { isCookie, textIn } from "./request-schema.js";

/** A request that breaks one constraint. */
export interface InvalidInput {
  name: string;
  /** The JSON Pointer of the broken part: `/body/url`, `/query/limit`. */
  pointer: string;
  input: CaseInput;
  rejection: RejectionKind;
}

/** Returns requests that break one constraint each, derived from valid requests. Each constraint is broken once. */
export function invalidInputs(requests: OperationRequests, valid: readonly CaseInput[]): InvalidInput[] {
  const { api, schema, schemas, media, operation } = requests;
  const invalid = new Map<string, InvalidInput>();
  const options = {
    isText: textIn(media),
    fits: (variant: Schema, value: Json) => schemas.validatorOf(variant)(value) === true,
  };
  for (const input of valid) {
    for (const { pointer, place, keyword, way, value } of invalidValues(api.document, schema, input as Json, options)) {
      const name = `invalid ${keyword}${way === undefined ? "" : ` (${way})`} ${place}`;
      const candidate = value as CaseInput;
      if (
        invalid.has(name) ||
        !canBeSent(pointer, keyword, candidate, operation, media) ||
        fitsAsSent(requests, pointer, candidate)
      )
        continue;
      invalid.set(name, { name, pointer, input: candidate, rejection: rejectionFor(keyword) });
    }
  }
  // Without a valid selector the form is not a request of this operation.
  const selector = operation.selector && `/body/${operation.selector.field}`;
  return [...invalid.values()].filter(({ pointer }) => pointer !== selector);
}

/**
 * Returns true if a server may accept the request: it may read a number or a boolean in a text as a string, and an empty form
 * field or a null as a value that was not sent.
 */
function fitsAsSent(requests: OperationRequests, pointer: string, input: CaseInput): boolean {
  if (requests.fits(input) || requests.fits(withoutAbsentIn(requests, input))) return true;
  const path = fromPointer(pointer);
  const value = at(input, path);
  if (!textIn(requests.media)(path) || (typeof value !== "boolean" && typeof value !== "number")) return false;
  return requests.fits(replaceAt(input as Json, path, String(value)) as CaseInput);
}

/** Leaves out what the decoder of the mock ignores in a body. */
function withoutAbsentIn({ api, media, operation }: OperationRequests, input: CaseInput): CaseInput {
  const { body, ...rest } = input;
  if (!media || body === undefined) return input;
  if (isAbsentBody(body, operation, media, api)) return rest;
  const isAbsent = isForm(media.type) ? isEmptyField : api.nullIsAbsent ? isAbsentNull : undefined;
  if (!isAbsent) return input;
  return { ...rest, body: withoutAbsent(body, subschemasOf(api.document, media.schema), api.document, isAbsent) };
}

/** Returns whether the broken part can be sent. An empty path parameter, for example, leads to another path. */
function canBeSent(
  pointer: string,
  keyword: string,
  input: CaseInput,
  operation: Operation,
  media: Media | undefined,
): boolean {
  const [place, name] = fromPointer(pointer);
  if (place === undefined) return false;
  // A form always consists of fields.
  if (place === "body") return !media || !isForm(media.type) || input.body === undefined || isObject(input.body);
  if (name === undefined || (place === "path" && keyword === "required")) return false;
  const sent = at(input, [place, name]);
  if (sent === undefined) return true;
  if (place === "path" && isNamedPairs(operation, name)) return false;
  if (place === "cookie" && !isCookie(sent)) return false;
  return typeof sent !== "object" && sent !== "" && !/\p{Cc}/u.test(String(sent)) && !/^\.{1,2}$/.test(String(sent));
}

/** Returns whether the style writes a string like an object with one property: `;name=text`. */
function isNamedPairs({ parameters }: Operation, name: string): boolean {
  const parameter = parameters.find((candidate) => candidate.in === "path" && candidate.name === name);
  if (parameter?.style !== "matrix" || parameter.explode !== true) return false;
  return isObject(parameter.schema) && parameter.schema.type === "object";
}

function rejectionFor(keyword: string): RejectionKind {
  if (keyword === "required") return "missing";
  return keyword === "additionalProperties" ? "unknown" : "invalid";
}
