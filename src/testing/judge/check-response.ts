import { parseJson } from "../../http/decode/json.js";
import type { Api, Media, Response } from "../../model/api.js";
import { responseApi } from "../../model/direction.js";
import { issuesOf } from "../../runtime/validation/validation.js";
import { isObject, type Json, type JsonObject, objectOf, type Schema } from "../../schema/json.js";
import { essence, isJson } from "../../schema/media-type.js";
import { at, fromPointer } from "../../schema/pointer.js";
import { resolve } from "../../schema/resolve.js";
import { lenientSchemas, type SchemaSet } from "../../schema/schema-set.js";
import { type Item, sequenceItems } from "../../schema/sequence.js";
import { isStructured } from "../../schema/types.js";

const MAX_DEPTH = 100;

/** A part of a message that does not match its contract. `message` never contains a value of the message. */
export interface MessageIssue {
  check: "status" | "header" | "content-type" | "body";
  /** `header X-Total`, `body /items/0`. */
  place: string;
  message: string;
  /** The name of the header, or the JSON Pointer in the body. */
  part?: string;
}

export interface ReceivedResponse {
  status: number;
  /** By name in lower case. */
  headers: Readonly<Record<string, string | undefined>>;
  /** Undefined if the body is unknown. */
  body: Uint8Array | undefined;
}

/** Checks a response against its documentation: headers, content type and body. */
export function checkResponse(
  api: Api,
  schemas: SchemaSet,
  documented: Response,
  response: ReceivedResponse,
): MessageIssue[] {
  return [...checkHeaders(api, schemas, documented, response), ...checkBody(api, schemas, documented, response)];
}

function checkHeaders(
  { document }: Api,
  schemas: SchemaSet,
  { pointer }: Response,
  { headers }: ReceivedResponse,
): MessageIssue[] {
  const documented = objectOf(objectOf(at(document, fromPointer(pointer))).headers);
  return Object.entries(documented).flatMap(([name, value]): MessageIssue[] => {
    // The media types document the content type.
    if (name.toLowerCase() === "content-type") return [];
    const { schema, required } = objectOf(resolve(document, value).value);
    const base = { check: "header" as const, place: `header ${name}`, part: name };
    const text = headers[name.toLowerCase()];
    if (text === undefined) return required === true ? [{ ...base, message: "is missing" }] : [];
    const validator = schemas.validatorOf(isObject(schema) ? schema : true);
    const [issue] = issuesOf(validator, headerValue(document, schema, text));
    return issue ? [{ ...base, message: issue.message }] : [];
  });
}

/** Converts the text of a header to the type of its schema. Returns the text itself if that is impossible. */
function headerValue(document: JsonObject, schema: unknown, text: string): Json {
  const { type } = objectOf(resolve(document, schema).value);
  const types = Array.isArray(type) ? type : [type];
  if (types.includes("string")) return text;
  if ((types.includes("integer") || types.includes("number")) && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (types.includes("boolean") && /^(true|false)$/.test(text)) return text === "true";
  return types.includes("array") ? text.split(",").map((part) => part.trim()) : text;
}

function checkBody(
  api: Api,
  schemas: SchemaSet,
  documented: Response,
  { status, headers, body }: ReceivedResponse,
): MessageIssue[] {
  if (documented.media.length === 0 || status === 204 || status === 304) return [];
  const type = essence(headers["content-type"] ?? "");
  if (type === "" && body?.length === 0 && documented.media.every(({ schema }) => schema === undefined)) return [];
  const media = mediaFor(documented, type);
  if (!media) {
    const types = documented.media.map((candidate) => candidate.type).join(" or ");
    const message = `is ${type || "missing"}; ${status} documents ${types}`;
    return [{ check: "content-type", place: "content-type", message }];
  }
  if (body === undefined || media.schema === undefined) return [];
  const items =
    isObject(media.schema) && isStructured(media.schema)
      ? sequenceItems(Buffer.from(body).toString(), type)
      : undefined;
  if (items) return items.slice(0, MAX_ITEMS).flatMap((item, index) => itemIssues(api, schemas, media, item, index));
  const parsed = parseBody(body, type);
  if (!parsed.ok) return [{ check: "body", place: "body", message: parsed.message }];
  return bodyIssues(api, schemas, media, parsed.value).map((issue) => ({ check: "body", ...issue }));
}

/** Limits the values of a stream that are checked. */
const MAX_ITEMS = 1000;

function itemIssues(api: Api, schemas: SchemaSet, media: Media, item: Item, index: number): MessageIssue[] {
  const place = `body, value ${index + 1}`;
  if ("invalid" in item)
    return [{ check: "body", place, message: `${place} is not JSON: ${item.invalid.slice(0, 80)}` }];
  return bodyIssues(api, schemas, media, item.value).map((issue) => ({ check: "body", ...issue, place }));
}

/** Returns the issues of a response body, which leaves out `writeOnly` properties. */
function bodyIssues(api: Api, schemas: SchemaSet, { schema = true, pointer }: Media, value: Json) {
  const edited = responseApi(api);
  if (edited === api) return schemaIssues(schemas, schema, value, "body");
  const editedSchema = at(edited.document, fromPointer(`${pointer}/schema`)) as Schema;
  return schemaIssues(lenientSchemas(edited), editedSchema, value, "body");
}

/** Returns the issues of a value, each with its place in the message. */
export function schemaIssues(schemas: SchemaSet, schema: Schema, value: unknown, place: string) {
  return issuesOf(schemas.validatorOf(schema), value).map(({ path, message }) => ({
    place: path === "" ? place : `${place} ${path}`,
    message,
    part: path,
  }));
}

/** Returns the documentation of a content type, or of the range that contains it. */
export function mediaFor({ media }: Response, type: string): Media | undefined {
  if (type === "") return undefined;
  return [type, `${type.split("/")[0]}/*`, "*/*"]
    .map((pattern) => media.find(({ type, range = type }) => [type, range].some((one) => essence(one) === pattern)))
    .find(Boolean);
}

/** Parses a JSON body. Returns the text of a body of another type. */
export function parseBody(
  bytes: Uint8Array,
  contentType: string,
): { ok: true; value: Json } | { ok: false; message: string } {
  if (!isJson(contentType)) return { ok: true, value: Buffer.from(bytes).toString() };
  try {
    return parseJson(new TextDecoder("utf-8", { fatal: true }).decode(bytes), MAX_DEPTH);
  } catch {
    return { ok: false, message: "is not valid UTF-8" };
  }
}
