import type { Json, JsonObject, Schema } from "../schema/json.js";
import { invalidValues } from "./invalid-values.js";

/**
 * The first way to break one keyword of a schema, starting from a value that fits it; undefined when there is none.
 * What stands at the `kept` JSON Pointers is left alone, so that nothing else is wrong than what is to be.
 */
export function invalidBody(
  document: JsonObject,
  schema: Schema,
  fits: (value: Json) => boolean,
  given: { value: Json; keyword: string; kept: readonly string[] },
): Json | undefined {
  const { value, keyword, kept } = given;
  const isKept = (pointer: string) => kept.some((place) => place === pointer || place.startsWith(`${pointer}/`));
  return invalidValues(document, schema, value).find(
    (broken) => broken.keyword === keyword && !isKept(broken.pointer) && !fits(broken.value),
  )?.value;
}
