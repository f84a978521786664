import { isJson } from "../schema/media-type.js";
import type { Media } from "./api.js";

/** Returns the media type that a client sends: JSON if possible, otherwise a form, otherwise the first. */
export function sentMedia(media: readonly Media[]): Media | undefined {
  return (
    media.find(({ type }) => isJson(type)) ??
    media.find(({ type }) => type === "application/x-www-form-urlencoded") ??
    media[0]
  );
}

/** Returns the form fields that are not sent as plain text, but as JSON or with brackets in their names. */
export function fieldEncodings(media: Media): Record<string, "json" | "brackets"> {
  const fields = [...media.encoding].flatMap(([name, { contentType, style }]): [string, "json" | "brackets"][] => {
    if (style === "deepObject") return [[name, "brackets"]];
    return contentType !== undefined && isJson(contentType) ? [[name, "json"]] : [];
  });
  return Object.fromEntries(fields);
}
