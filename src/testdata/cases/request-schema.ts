import type { Media, Operation } from "../../model/api.js";
import { parameterSchemas } from "../../model/parameter-schemas.js";
import { sentMedia } from "../../model/sent-media.js";
import { isObject, type Json, type JsonObject } from "../../schema/json.js";
import { isForm, isJson } from "../../schema/media-type.js";
import type { IsText } from "../invalid-values.js";
import type { CaseInput } from "./case.js";

/** Returns one schema for a whole request: an object with the parameters by place, and with the body if there is one. */
export function requestSchema(operation: Operation): JsonObject {
  const properties: JsonObject = parameterSchemas(operation);
  const required = Object.keys(properties);
  const media = sentMedia(operation.body?.media ?? []);
  if (media) properties.body = media.schema ?? true;
  if (operation.body?.required) required.push("body");
  return { type: "object", required, properties };
}

/** Returns a test for the parts of a request that travel as plain text, where a number equals its digits. */
export function textIn(media: Media | undefined): IsText {
  return ([place, field]) => {
    if (place !== "body") return place !== undefined;
    if (!media || isJson(media.type)) return false;
    if (!isForm(media.type)) return field === undefined;
    return field !== undefined && media.encoding.get(field)?.contentType !== "application/json";
  };
}

/** Matches the values that RFC 6265 allows in a cookie and that no server decodes. */
const COOKIE = /^[!#-+\-./0-9:<-[\]-~]+$/;

/** Returns whether a request survives encoding: text has neither null nor an empty list, and some characters cannot be sent. */
export function isSendable(operation: Operation, { path, query, header, cookie, body }: CaseInput): boolean {
  if (!Object.values(path ?? {}).every((value) => isSegment(value) || isSegmentList(value))) return false;
  if (!Object.values(query ?? {}).every((value) => isPlain(value))) return false;
  if (!Object.values(header ?? {}).every((value) => isText(value) && /^[!-~]([ -~]*[!-~])?$/.test(String(value))))
    return false;
  if (!Object.values(cookie ?? {}).every(isCookie)) return false;
  const media = sentMedia(operation.body?.media ?? []);
  if (body === undefined || !media || !isForm(media.type)) return true;
  if (!isObject(body)) return false;
  return Object.entries(body).every(([name, value]) => {
    const encoding = media.encoding.get(name);
    if (value === undefined || encoding?.contentType === "application/json") return true;
    return encoding?.style === "deepObject" ? isBracketed(value) : isPlain(value);
  });
}

function isSegment(value: Json | undefined): boolean {
  return isText(value) && value !== "" && !/^\.{1,2}$/.test(String(value));
}

/** Accepts only items that contain no character that could be a separator. */
function isSegmentList(value: Json | undefined): boolean {
  if (typeof value !== "object" || value === null) return false;
  const items = Object.entries(value).flatMap(([key, item]) => (Array.isArray(value) ? [item] : [key, item]));
  return items.length > 0 && items.every((item) => isText(item) && /^[\w ~-]+$/.test(String(item)));
}

/** Returns whether a value can be sent as a cookie. */
export function isCookie(value: Json | undefined): boolean {
  return isText(value) && COOKIE.test(String(value));
}

function isText(value: Json | undefined): boolean {
  return value !== null && typeof value !== "object";
}

/** Accepts scalars and non-empty lists of scalars. A text that starts like JSON might be parsed as JSON. */
function isPlain(value: Json | undefined): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every((item) => isText(item) && isUnlikeJson(item));
  return isText(value) && isUnlikeJson(value);
}

function isBracketed(value: Json | undefined, depth = 0): boolean {
  if (typeof value !== "object" || value === null) return value !== null && value !== undefined && isUnlikeJson(value);
  const entries = Object.entries(value);
  return (
    (depth === 0 || entries.length > 0) &&
    entries.every(([key, item]) => !/[[\]]/.test(key) && isBracketed(item, depth + 1))
  );
}

function isUnlikeJson(value: Json | undefined): boolean {
  return typeof value !== "string" || !/^[[{]/.test(value);
}
