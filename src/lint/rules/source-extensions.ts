import { isObject } from "../../schema/json.js";
import type { Contract } from "../../spec/source/contract.js";
import type { Place } from "../../spec/source/place.js";

/** Returns every `x-` key of both documents once. */
export function* sourceExtensions({ openapi, asyncapi }: Contract): Iterable<Place> {
  const seen = new Set<string>();
  for (const { place, first } of [...(openapi?.nodes ?? []), ...(asyncapi?.nodes ?? [])]) {
    if (!first || !isObject(place.value) || seen.has(place.id)) continue;
    seen.add(place.id);
    for (const key of Object.keys(place.value)) if (key.startsWith("x-")) yield place.child(key);
  }
}
