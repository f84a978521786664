import { parseJson } from "../../http/decode/json.js";
import type { DecodedRequest } from "../../http/decoded-request.js";
import type { Media, Operation, Response } from "../../model/api.js";
import { issuesOf, type Validator } from "../../runtime/validation/validation.js";
import type { Json, JsonObject, Schema } from "../../schema/json.js";
import { essence, isJson } from "../../schema/media-type.js";
import { documentedResponse } from "../judge/documented.js";
import { headerIssues } from "../judge/headers.js";
import type { Entry } from "./entry.js";

/** What is wrong with a part of a message. */
export interface Issue {
  place: string;
  message: string;
}

/** Gives the validator of a schema, compiled once. */
export type ValidatorOf = (schema: Schema) => Validator;

const MAX_DEPTH = 100;
const PLACES = ["path", "query", "header", "cookie"] as const;

/** What a decoded request breaks: parameters by their schemas, then the body. */
export function checkRequest(validators: ValidatorOf, operation: Operation, request: DecodedRequest): Issue[] {
  const parameters = operation.parameters.flatMap(({ name, in: place, required, schema }) => {
    const values = request.parameters[PLACES.find((one) => one === place) ?? "query"];
    const label = `${place} parameter ${name}`;
    if (!Object.hasOwn(values, name)) return required ? [{ place: label, message: "is missing" }] : [];
    return schema === undefined ? [] : issues(validators, schema, values[name], label);
  });
  const { body, media } = request;
  if (body === undefined || media?.schema === undefined) return parameters;
  return [...parameters, ...issues(validators, media.schema, body, "body")];
}

/** What an answer breaks: its status, its documented headers, its content type, its body. */
export function checkResponse(
  document: JsonObject,
  validators: ValidatorOf,
  operation: Operation,
  answer: NonNullable<Entry["response"]>,
): Issue[] {
  const documented = documentedResponse(operation, answer.status);
  if (!documented) {
    const known = operation.responses.map(({ status }) => status).join(", ");
    return [{ place: "status", message: `${answer.status} is not documented: there is ${known || "none"}` }];
  }
  const headers = headerIssues(document, documented, answer.headers, validators).map(({ name, message }) => ({
    place: `header ${name}`,
    message,
  }));
  return [...headers, ...checkBody(validators, documented, answer)];
}

function checkBody(validators: ValidatorOf, documented: Response, answer: NonNullable<Entry["response"]>): Issue[] {
  if (documented.media.length === 0 || answer.status === 204 || answer.status === 304) return [];
  const type = essence(answer.headers["content-type"] ?? "");
  const media = mediaFor(documented, type);
  const types = documented.media.map((one) => one.type).join(" or ");
  if (!media) return [{ place: "content-type", message: `is ${type || "missing"}; ${answer.status} has ${types}` }];
  if (answer.body === undefined || media.schema === undefined) return [];
  const value = bodyOf(answer.body, type);
  if ("problem" in value) return [{ place: "body", message: value.problem }];
  return issues(validators, media.schema, value.value, "body");
}

export function mediaFor({ media }: Response, type: string): Media | undefined {
  return [type, `${type.split("/")[0]}/*`, "*/*"]
    .map((wanted) => media.find((one) => essence(one.type) === wanted))
    .find(Boolean);
}

/** A body that is JSON as its value, any other as its text. */
export function bodyOf(bytes: Uint8Array, type: string): { value: Json } | { problem: string } {
  const text = Buffer.from(bytes).toString();
  if (!isJson(type)) return { value: text };
  const parsed = parseJson(text, MAX_DEPTH);
  return parsed.ok ? { value: parsed.value } : { problem: parsed.message };
}

function issues(validators: ValidatorOf, schema: Schema, value: unknown, place: string): Issue[] {
  return issuesOf(validators(schema), value).map(({ path, message }) => ({
    place: path === "" ? place : `${place} ${path}`,
    message,
  }));
}
