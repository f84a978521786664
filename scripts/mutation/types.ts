import { arrayOf, type Json, type JsonObject } from "../../src/schema/json.js";

/** The types that a schema object names itself. */
export function typesIn({ type }: JsonObject): string[] {
  return typeof type === "string" ? [type] : arrayOf(type).map(String);
}

/** The type of a value, as `type` has it; a whole number is an integer. */
export function typeOf(value: Json): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value === "number" && Number.isInteger(value) ? "integer" : typeof value;
}

export function isOfTypes(value: Json, types: readonly string[]): boolean {
  const type = typeOf(value);
  return types.includes(type) || (type === "integer" && types.includes("number"));
}
