import { isObject, type JsonObject } from "../../schema/json.js";
import { type Contract, nodesOf } from "../../spec/source/contract.js";
import type { Place } from "../../spec/source/place.js";

/** Returns every schema object of both documents once. */
export function* sourceSchemas({ openapi, asyncapi }: Contract): Iterable<{ place: Place; schema: JsonObject }> {
  const seen = new Set<string>();
  for (const { place } of [...nodesOf(openapi, "Schema"), ...nodesOf(asyncapi, "Schema")]) {
    if (!isObject(place.value) || seen.has(place.id)) continue;
    seen.add(place.id);
    yield { place, schema: place.value };
  }
}
