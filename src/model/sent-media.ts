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

/** Returns the form fields that are not sent as plain text, but as JSON, with brackets in their names, or with a media type. */
export function fieldEncodings(media: Media): Record<string, string> {
  const fields = [...media.encoding].flatMap(([name, { contentType, style }]): [string, string][] => {
    if (style === "deepObject") return [[name, "brackets"]];
    if (contentType === undefined) return [];
    if (isJson(contentType)) return [[name, "json"]];
    const [type = ""] = contentType.split(",").map((part) => part.trim());
    return media.type === "multipart/form-data" && /^[\w.+-]+\/[\w.+-]+$/.test(type) ? [[name, type]] : [];
  });
  return Object.fromEntries(fields);
}
