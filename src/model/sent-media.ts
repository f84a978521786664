import type { Media } from "./api.js";

export function isJson(type: string): boolean {
  return /[/+]json\s*(;|$)/.test(type);
}

/** The media type that a client sends: JSON if it may, else a form, else the first. */
export function sentMedia(media: readonly Media[]): Media | undefined {
  return (
    media.find(({ type }) => isJson(type)) ??
    media.find(({ type }) => type === "application/x-www-form-urlencoded") ??
    media[0]
  );
}
