import { arrayOf, type Json, type JsonObject } from "./json.js";

/** Returns the types that `type` names, or an empty list if the schema has no `type`. */
export function namedTypes({ type }: JsonObject): string[] {
  return typeof type === "string" ? [type] : arrayOf(type).map(String);
}

/** Types of values that cannot be sent as they are in a text. */
const STRUCTURED = ["object", "array", "number", "integer", "boolean"];

/** Returns true if a schema describes values other than texts. */
export function isStructured(schema: JsonObject): boolean {
  const { $ref, properties, allOf, oneOf, anyOf } = schema;
  return (
    namedTypes(schema).some((name) => STRUCTURED.includes(name)) ||
    [$ref, properties, allOf, oneOf, anyOf].some((part) => part !== undefined)
  );
}

/** Returns the only values that `const` or `enum` allows, or undefined if the schema has neither. */
export function literalsOf(schema: JsonObject): Json[] | undefined {
  if (schema.const !== undefined) return [schema.const];
  return Array.isArray(schema.enum) ? schema.enum : undefined;
}

/** Returns the JSON type of a value. A number is a `number`, also a whole one. */
export function typeOfValue(value: Json): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

/** Returns whether a value is of a type of JSON Schema. A whole number is of both `integer` and `number`. */
export function isOfType(value: Json | undefined, type: string): boolean {
  if (value === undefined) return false;
  return type === "integer" ? Number.isInteger(value) : typeOfValue(value) === type;
}
