import { isObject, type JsonObject } from "../../schema/json.js";
import { namedTypes } from "../../schema/types.js";
import type { Place } from "../../spec/source/place.js";
import type { Problem, Rule } from "./rule.js";
import { mediaOf, operationsOf } from "./source-parts.js";

/** A request with a mistyped field must be rejected instead of being partly ignored. */
export const requestStrict: Rule = {
  name: "request-strict",
  summary: "object schemas of request bodies reject unknown properties",
  recommended: "off",
  *check(contract) {
    for (const { place, event } of operationsOf(contract)) {
      if (event !== undefined) continue;
      for (const media of mediaOf(place.get("requestBody"))) yield* openSchemas(media.get("schema"), new Set());
    }
  },
};

function* openSchemas(schema: Place | undefined, seen: Set<string>): Iterable<Problem> {
  if (!schema || !isObject(schema.value) || seen.has(schema.id) || isClosed(schema.value)) return;
  seen.add(schema.id);
  const variants = [...(schema.get("oneOf")?.children() ?? []), ...(schema.get("anyOf")?.children() ?? [])];
  if (variants.length > 0 && !isObject(schema.value.properties)) {
    for (const variant of variants) yield* openSchemas(variant.follow().place, seen);
    return;
  }
  const isObjectSchema = namedTypes(schema.value).includes("object") || isObject(schema.value.properties);
  if (!isObjectSchema && !Array.isArray(schema.value.allOf)) return;
  yield {
    place: schema,
    message: `The request body allows unknown properties. Add "${Array.isArray(schema.value.allOf) ? "unevaluatedProperties" : "additionalProperties"}: false", or a schema for them.`,
  };
}

function isClosed(schema: JsonObject): boolean {
  return [schema.additionalProperties, schema.unevaluatedProperties].some(
    (rest) => rest === false || (isObject(rest) && Object.keys(rest).length > 0),
  );
}
