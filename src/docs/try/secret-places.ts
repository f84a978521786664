import { arrayOf, isObject, type JsonObject, objectOf } from "../../schema/json.js";
import { resolve } from "../../schema/resolve.js";

/** The way to a value: names of properties, and null for each item of a list or entry of a map. */
export type Steps = readonly (string | null)[];

/** Objects in objects, deeper than anybody types. */
const MAX_DEPTH = 6;
/** Schemas that are looked at: one that refers to itself in many places has no end worth waiting for. */
const MAX_RESULTS = 20_000;
const UNIONS = ["oneOf", "anyOf", "allOf"];

/** Where a body may hold secrets, which are marked `format: password`; what is near its top is looked at first. */
export function secretPlaces(document: JsonObject, schema: unknown): Steps[] {
  const found = new Map<string, Steps>();
  const queue: { schema: unknown; steps: Steps; depth: number }[] = [{ schema, steps: [], depth: 0 }];
  for (const [index, { schema: given, steps, depth }] of queue.entries()) {
    if (index >= MAX_RESULTS) break;
    const { value } = resolve(document, given);
    if (!isObject(value) || depth > MAX_DEPTH) continue;
    const said = { ...value, ...objectOf(given) };
    if (said.format === "password") found.set(JSON.stringify(steps), steps);
    const go = (inner: unknown, ...more: Steps) => {
      if (queue.length < MAX_RESULTS) queue.push({ schema: inner, steps: [...steps, ...more], depth: depth + 1 });
    };
    for (const union of UNIONS) for (const variant of arrayOf(value[union])) go(variant);
    for (const [name, property] of Object.entries(objectOf(value.properties))) go(property, name);
    for (const each of [value.items, value.additionalProperties, ...arrayOf(value.prefixItems)])
      if (isObject(each)) go(each, null);
  }
  return [...found.values()];
}
