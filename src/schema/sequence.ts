import type { Json } from "./json.js";
import { kindOfSequence } from "./media-type.js";

/** A value of a stream, or the text that should have been one. */
export type Item = { value: Json } | { invalid: string };

/** Returns the values in the text of a stream: the JSON on each line, or the data of each event. Returns undefined for other types. */
export function sequenceItems(text: string, mediaType: string): Item[] | undefined {
  const kind = kindOfSequence(mediaType);
  if (kind === undefined) return undefined;
  const texts =
    kind === "lines" ? text.replaceAll("\u001e", "\n").split("\n") : text.split(/(?:\r\n|\n|\r){2}/).map(dataOf);
  return texts.flatMap((item): Item[] => {
    if (item.trim() === "" || item.trim() === "[DONE]") return [];
    try {
      return [{ value: JSON.parse(item) as Json }];
    } catch {
      return [{ invalid: item }];
    }
  });
}

function dataOf(event: string): string {
  const lines = event.split(/\r\n|\n|\r/).filter((line) => line.startsWith("data:"));
  return lines.map((line) => line.slice(5).replace(/^ /, "")).join("\n");
}
