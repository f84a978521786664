import { arrayOf, isObject, type JsonObject } from "../../schema/json.js";
import { mergeSchemas } from "../../schema/merge.js";
import { at, fromPointer } from "../../schema/pointer.js";

/** A longer chain of references and combinations leads back to itself. */
const MAX_DEPTH = 16;
/** Combinations of unions with unions grow fast; what is beyond is left out. */
const MOST = 64;

/**
 * The ways to fit a schema: each a schema object of its own, without references, `allOf`, `oneOf` and `anyOf`. None when
 * nothing fits. Where branches overlap, a validator must still say which values count.
 */
export function alternatives(document: JsonObject, schema: unknown, depth = 0): JsonObject[] {
  if (schema === true || schema === undefined) return [{}];
  if (!isObject(schema) || depth > MAX_DEPTH) return [];
  const { $ref, allOf, oneOf, anyOf, ...own } = schema;
  const inner = (part: unknown) => alternatives(document, part, depth + 1);
  const groups: JsonObject[][] = [
    ...(typeof $ref === "string" ? [inner($ref.startsWith("#") ? at(document, fromPointer($ref)) : false)] : []),
    ...arrayOf(allOf).map(inner),
    ...[oneOf, anyOf].filter(Array.isArray).map((branches) => arrayOf(branches).flatMap(inner)),
  ];
  return groups.reduce<JsonObject[]>(cross, [own as JsonObject]);
}

function cross(left: JsonObject[], right: JsonObject[]): JsonObject[] {
  const merged = left.flatMap((a) => right.map((b) => mergeSchemas(a, b)));
  return merged.filter((one) => one !== undefined).slice(0, MOST);
}
