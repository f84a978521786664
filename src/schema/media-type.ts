/** Returns a media type without its parameters, in lower case: `application/json` for `Application/JSON; charset=utf-8`. */
export function essence(mediaType: string): string {
  return (mediaType.split(";", 1)[0] ?? "").trim().toLowerCase();
}

/** Returns whether bodies of a media type are JSON: `application/json`, or a type that ends in `+json`. */
export function isJson(mediaType: string): boolean {
  return /[/+]json$/.test(essence(mediaType));
}

/** Returns whether a media type is a sequence of JSON values, or of events, that can be read while it arrives. */
export function isSequence(mediaType: string): boolean {
  return kindOfSequence(mediaType) !== undefined;
}

/** Returns the format of a sequence: server-sent events, or JSON values that are divided by line breaks or record separators. */
export function kindOfSequence(mediaType: string): "events" | "lines" | undefined {
  const type = essence(mediaType);
  if (type === "text/event-stream") return "events";
  return /^application\/((x-)?ndjson|(x-)?json-?lines?|jsonl|stream\+json|(.*\+)?json-seq)$/.test(type)
    ? "lines"
    : undefined;
}

/** Returns true if bodies of a media type are forms. */
export function isForm(mediaType: string): boolean {
  return mediaType === "application/x-www-form-urlencoded" || mediaType === "multipart/form-data";
}

/** Returns whether a reader of the media type interprets tags, so that text in it must be escaped. */
export function isMarkup(mediaType: string): boolean {
  return /[/+](html|xml)$/.test(essence(mediaType));
}
