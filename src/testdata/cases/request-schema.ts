import type { Media, Operation } from "../../model/api.js";
import { sentMedia } from "../../model/sent-media.js";
import type { JsonObject } from "../../schema/json.js";
import { isJson } from "../../schema/media-type.js";
import type { IsText } from "../invalid-values.js";

const PLACES = ["path", "query", "header", "cookie"] as const;

/** One schema for all of a request: an object of `path`, `query`, `header`, `cookie` and `body`, each where the operation has it. */
export function requestSchema(operation: Operation): JsonObject {
  const properties: JsonObject = {};
  for (const place of PLACES) {
    const own = operation.parameters.filter((parameter) => parameter.in === place);
    if (own.length === 0) continue;
    properties[place] = {
      type: "object",
      required: own.filter(({ required }) => required).map(({ name }) => name),
      properties: Object.fromEntries(own.map(({ name, schema }) => [name, schema ?? true])),
    };
  }
  const required = Object.keys(properties);
  const media = sentMedia(operation.body?.media ?? []);
  if (media) properties.body = media.schema ?? true;
  if (operation.body?.required) required.push("body");
  return { type: "object", required, properties };
}

/** Which parts of a request travel as plain text, where a number cannot be told from its digits. */
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
