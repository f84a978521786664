import { isObject, type JsonObject } from "../../schema/json.js";
import type { Place } from "../../spec/source/place.js";
import { mediaOf, operationsOf } from "./operations.js";
import type { Finding, Rule } from "./rule.js";

/** A request with a mistyped field must be rejected, not half understood. */
export const requestStrict: Rule = {
  name: "request-strict",
  summary: "object schemas of request bodies allow no unknown properties",
  *check(contract) {
    for (const { place, event } of operationsOf(contract)) {
      if (event !== undefined) continue;
      for (const media of mediaOf(place.get("requestBody"))) yield* open(media.get("schema"), new Set());
    }
  },
};

function* open(schema: Place | undefined, seen: Set<string>): Iterable<Finding> {
  if (!schema || !isObject(schema.value) || seen.has(schema.id) || isClosed(schema.value)) return;
  seen.add(schema.id);
  const alternatives = [...(schema.get("oneOf")?.children() ?? []), ...(schema.get("anyOf")?.children() ?? [])];
  if (alternatives.length > 0 && !isObject(schema.value.properties)) {
    for (const alternative of alternatives) yield* open(alternative.follow().place, seen);
    return;
  }
  const { type } = schema.value;
  const object =
    type === "object" || (Array.isArray(type) && type.includes("object")) || isObject(schema.value.properties);
  if (!object && !Array.isArray(schema.value.allOf)) return;
  yield {
    place: schema,
    message: `The request body allows unknown properties here. Add "${Array.isArray(schema.value.allOf) ? "unevaluatedProperties" : "additionalProperties"}: false", or the schema of its values.`,
  };
}

function isClosed(schema: JsonObject): boolean {
  return [schema.additionalProperties, schema.unevaluatedProperties].some(
    (rest) => rest === false || (isObject(rest) && Object.keys(rest).length > 0),
  );
}
