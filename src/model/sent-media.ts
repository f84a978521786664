import { isJson } from "../schema/media-type.js";
import type { Media } from "./api.js";

/** The media type that a client sends: JSON if it may, else a form, else the first. */
export function sentMedia(media: readonly Media[]): Media | undefined {
  return (
    media.find(({ type }) => isJson(type)) ??
    media.find(({ type }) => type === "application/x-www-form-urlencoded") ??
    media[0]
  );
}

/** How fields of a form travel, where it is not as plain text: as JSON text, or in PHP brackets. */
export function fieldEncodings(media: Media): Record<string, "json" | "brackets"> {
  const fields = [...media.encoding].flatMap(([name, { contentType, style }]): [string, "json" | "brackets"][] => {
    if (style === "deepObject") return [[name, "brackets"]];
    return contentType !== undefined && isJson(contentType) ? [[name, "json"]] : [];
  });
  return Object.fromEntries(fields);
}
