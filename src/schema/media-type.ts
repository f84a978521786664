/** Returns a media type without its parameters, in lower case: `application/json` for `Application/JSON; charset=utf-8`. */
export function essence(mediaType: string): string {
  return (mediaType.split(";", 1)[0] ?? "").trim().toLowerCase();
}

/** Returns whether bodies of a media type are JSON: `application/json`, or a type that ends in `+json`. */
export function isJson(mediaType: string): boolean {
  return /[/+]json$/.test(essence(mediaType));
}

/** Returns true if bodies of a media type are forms. */
export function isForm(mediaType: string): boolean {
  return mediaType === "application/x-www-form-urlencoded" || mediaType === "multipart/form-data";
}

/** Returns whether a reader of the media type interprets tags, so that text in it must be escaped. */
export function isMarkup(mediaType: string): boolean {
  return /[/+](html|xml)$/.test(essence(mediaType));
}
