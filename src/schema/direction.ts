import { arrayOf, isObject, type Json, type JsonObject, objectOf, type Schema } from "./json.js";
import { kindOfValue } from "./keywords.js";
import { schemaReference } from "./references.js";

type Components = ReadonlyMap<string, Schema>;
type Keyword = "readOnly" | "writeOnly";

/** Keywords whose schemas apply to the same value as the schema that they stand in. */
const SAME_VALUE = new Set(["allOf", "anyOf", "oneOf", "not", "if", "then", "else"]);
const NO_NAMES: ReadonlySet<string> = new Set();

/**
 * Returns a schema as it applies to requests: `readOnly` properties are neither listed nor required.
 * Returns the same object if nothing changes. References stay, so apply the function to each of `components` as well.
 */
export function forRequest(schema: Schema, components: Components): Schema {
  return without("readOnly", schema, components, NO_NAMES) as Schema;
}

/** Returns a schema as it applies to responses and webhooks: `writeOnly` properties are neither listed nor required. See `forRequest`. */
export function forResponse(schema: Schema, components: Components): Schema {
  return without("writeOnly", schema, components, NO_NAMES) as Schema;
}

/** `inherited`: properties that a schema around this one, for the same value, leaves out. */
function without(
  keyword: Keyword,
  schema: Json | undefined,
  components: Components,
  inherited: ReadonlySet<string>,
): Json | undefined {
  if (Array.isArray(schema)) {
    return keepIfEqual(
      schema,
      schema.map((item) => without(keyword, item, components, inherited) ?? null),
    );
  }
  if (!isObject(schema)) return schema;
  const names = new Set([...inherited, ...markedNames(keyword, schema, components)]);
  const entries = Object.entries(schema).map(([key, value]): [string, Json | undefined] => {
    if (key === "required" && Array.isArray(value)) {
      return [
        key,
        keepIfEqual(
          value,
          value.filter((name) => !names.has(String(name))),
        ),
      ];
    }
    if (SAME_VALUE.has(key)) return [key, without(keyword, value, components, names)];
    const kind = kindOfValue(key);
    if (kind === "data") return [key, value];
    if (kind !== "named" || !isObject(value)) return [key, without(keyword, value, components, NO_NAMES)];
    const parts = Object.entries(value).filter(([name]) => key !== "properties" || !names.has(name));
    const edited = parts.map(([name, part]) => [name, without(keyword, part, components, NO_NAMES)] as const);
    const isSame = edited.length === Object.keys(value).length && edited.every(([name, part]) => part === value[name]);
    return [key, isSame ? value : Object.fromEntries(edited)];
  });
  return entries.every(([key, value]) => schema[key] === value) ? schema : Object.fromEntries(entries);
}

/** Returns the names of the properties that carry the keyword, in the schema and in all that it combines by `allOf`. */
function markedNames(
  keyword: Keyword,
  schema: JsonObject,
  components: Components,
  visited = new Set<unknown>(),
): string[] {
  if (visited.has(schema)) return [];
  visited.add(schema);
  const direct = Object.entries(objectOf(schema.properties)).filter(([, part]) => isMarked(keyword, part, components));
  const combined = [target(schema, components), ...arrayOf(schema.allOf)].filter(isObject);
  return [
    ...direct.map(([name]) => name),
    ...combined.flatMap((part) => markedNames(keyword, part, components, visited)),
  ];
}

function isMarked(keyword: Keyword, schema: Json | undefined, components: Components, depth = 0): boolean {
  if (!isObject(schema) || depth > components.size + 1) return false;
  if (schema[keyword] === true) return true;
  const combined = [target(schema, components), ...arrayOf(schema.allOf)];
  return combined.some((part) => isMarked(keyword, part as Json | undefined, components, depth + 1));
}

function target({ $ref }: JsonObject, components: Components): Schema | undefined {
  const reference = typeof $ref === "string" ? schemaReference($ref) : undefined;
  return reference?.rest.length === 0 ? components.get(reference.name) : undefined;
}

function keepIfEqual(before: Json[], after: Json[]): Json[] {
  return before.length === after.length && before.every((item, index) => item === after[index]) ? before : after;
}
