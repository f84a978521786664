import { arrayOf, isObject, type JsonObject, objectOf } from "../../schema/json.js";
import { resolve } from "../../schema/resolve.js";

/** The path to a value: property names, and null for every item of a list or every entry of a map. */
export type Steps = readonly (string | null)[];

const MAX_DEPTH = 6;
/** A schema that refers to itself in many places would otherwise take too long. */
const MAX_SCHEMAS = 20_000;
const UNIONS = ["oneOf", "anyOf", "allOf"];

/** Finds where a body may contain secrets, which have `format: password`. Searches breadth first. */
export function secretPlaces(document: JsonObject, schema: unknown): Steps[] {
  const places = new Map<string, Steps>();
  const queue: { schema: unknown; steps: Steps; depth: number }[] = [{ schema, steps: [], depth: 0 }];
  for (const [index, { schema: reference, steps, depth }] of queue.entries()) {
    if (index >= MAX_SCHEMAS) break;
    const { value } = resolve(document, reference);
    if (!isObject(value) || depth > MAX_DEPTH) continue;
    const keywords = { ...value, ...objectOf(reference) };
    if (keywords.format === "password") places.set(JSON.stringify(steps), steps);
    const visit = (inner: unknown, ...further: Steps) => {
      if (queue.length < MAX_SCHEMAS) queue.push({ schema: inner, steps: [...steps, ...further], depth: depth + 1 });
    };
    for (const union of UNIONS) for (const variant of arrayOf(value[union])) visit(variant);
    for (const [name, property] of Object.entries(objectOf(value.properties))) visit(property, name);
    for (const inner of [value.items, value.additionalProperties, ...arrayOf(value.prefixItems)])
      if (isObject(inner)) visit(inner, null);
  }
  return [...places.values()];
}
