import { arrayOf, isObject, type JsonObject, resolve, type Schema, stringOf } from "../model/index.js";

/** A chain of references and combinations longer than this is a cycle. */
const DEEPEST = 16;

const known = new WeakMap<JsonObject, JsonObject[]>();

/** The schema itself and all that it combines by `allOf`, `oneOf`, `anyOf`, references followed: what a value may have to do with. */
export function branches(document: JsonObject, schema: Schema | undefined): JsonObject[] {
  if (!isObject(schema)) return [];
  const kept = known.get(schema) ?? collect(document, schema, 0);
  known.set(schema, kept);
  return kept;
}

function collect(document: JsonObject, schema: unknown, depth: number): JsonObject[] {
  const { value } = resolve(document, schema);
  if (!isObject(value) || depth > DEEPEST) return [];
  const combined = [...arrayOf(value["allOf"]), ...arrayOf(value["oneOf"]), ...arrayOf(value["anyOf"])];
  return [value, ...combined.flatMap((part) => collect(document, part, depth + 1))];
}

/** The types that a branch names, or that its keywords imply. */
export function typesOf(branch: JsonObject): string[] {
  const { type } = branch;
  if (typeof type === "string") return [type];
  if (Array.isArray(type)) return type.map(String);
  if (branch["items"] !== undefined || branch["prefixItems"] !== undefined) return ["array"];
  if (branch["properties"] !== undefined) return ["object"];
  return [...new Set(literals(branch)?.map((value) => (value === null ? "null" : typeof value)))];
}

/** The only values that a branch allows, if it lists them. */
export function literals(branch: JsonObject): unknown[] | undefined {
  if ("const" in branch) return [branch["const"]];
  return Array.isArray(branch["enum"]) ? branch["enum"] : undefined;
}

/** The schema of a property in any of the branches; the first that is found. */
export function propertySchema(options: readonly JsonObject[], key: string): Schema | undefined {
  for (const branch of options) {
    const { properties } = branch;
    if (isObject(properties) && Object.hasOwn(properties, key)) return properties[key] as Schema;
  }
  const open = options.find((branch) => isObject(branch["additionalProperties"]));
  return open?.["additionalProperties"] as Schema | undefined;
}

export function itemSchema(options: readonly JsonObject[], index: number): Schema | undefined {
  for (const branch of options) {
    const first = arrayOf(branch["prefixItems"])[index];
    if (first !== undefined) return first as Schema;
    if (isObject(branch["items"])) return branch["items"];
  }
  return undefined;
}

/** Whether a property holds a secret: `format: password`. */
export function isSecret(document: JsonObject, schema: Schema | undefined): boolean {
  return branches(document, schema).some((branch) => stringOf(branch["format"]) === "password");
}

/** The schema of the value that stands at some steps below the value of `schema`. */
export function schemaAt(
  document: JsonObject,
  schema: Schema | undefined,
  steps: readonly string[],
): Schema | undefined {
  let found = schema;
  for (const step of steps) {
    const options = branches(document, found);
    found = propertySchema(options, step) ?? (/^\d+$/.test(step) ? itemSchema(options, Number(step)) : undefined);
  }
  return found;
}

/** The names of all properties that any of the branches knows. */
export function propertyNames(options: readonly JsonObject[]): string[] {
  return [...new Set(options.flatMap(({ properties }) => (isObject(properties) ? Object.keys(properties) : [])))];
}

/** The alternatives of a union that stands at a schema, if there is one. */
export function alternativesOf(document: JsonObject, schema: Schema | undefined): Schema[] {
  const union = branches(document, schema).find((branch) => branch["oneOf"] ?? branch["anyOf"]);
  return arrayOf(union?.["oneOf"] ?? union?.["anyOf"]) as Schema[];
}
