import type { Media, Operation } from "../../model/api.js";
import { sentMedia } from "../../model/sent-media.js";
import type { JsonObject } from "../../schema/json.js";
import { isJson } from "../../schema/media-type.js";
import type { IsText } from "../invalid-values.js";

const PLACES = ["path", "query", "header", "cookie"] as const;

/** Returns one schema for a whole request: an object with those of `path`, `query`, `header`, `cookie` and `body` that the operation has. */
export function requestSchema(operation: Operation): JsonObject {
  const properties: JsonObject = {};
  for (const place of PLACES) {
    const declared = operation.parameters.filter((parameter) => parameter.in === place);
    if (declared.length === 0) continue;
    properties[place] = {
      type: "object",
      required: declared.filter(({ required }) => required).map(({ name }) => name),
      properties: Object.fromEntries(declared.map(({ name, schema }) => [name, schema ?? true])),
    };
  }
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
    if (!isForm(media)) return field === undefined;
    return field !== undefined && media.encoding.get(field)?.contentType !== "application/json";
  };
}

export function isForm({ type }: Media): boolean {
  return type === "application/x-www-form-urlencoded" || type === "multipart/form-data";
}
