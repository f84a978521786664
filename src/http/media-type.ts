/** A media type without its parameters, in lower case: `application/json; charset=utf-8` is `application/json`. */
export function essence(mediaType: string): string {
  return (mediaType.split(";", 1)[0] ?? "").trim().toLowerCase();
}

/** Whether bodies of a media type are JSON. */
export function isJson(mediaType: string): boolean {
  return /[/+]json$/.test(essence(mediaType));
}

/** Whether a text of a media type is read by something that obeys tags. */
export function isMarkup(mediaType: string): boolean {
  return /[/+](html|xml)$/.test(essence(mediaType));
}
