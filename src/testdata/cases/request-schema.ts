import type { Media, Operation } from "../../model/api.js";
import { parameterSchemas } from "../../model/parameter-schemas.js";
import { sentMedia } from "../../model/sent-media.js";
import type { JsonObject } from "../../schema/json.js";
import { isJson } from "../../schema/media-type.js";
import type { IsText } from "../invalid-values.js";

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
    if (!isForm(media)) return field === undefined;
    return field !== undefined && media.encoding.get(field)?.contentType !== "application/json";
  };
}

export function isForm({ type }: Media): boolean {
  return type === "application/x-www-form-urlencoded" || type === "multipart/form-data";
}
