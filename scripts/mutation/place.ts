import { arrayOf, isObject, type JsonObject, objectOf, type Schema } from "../../src/schema/json.js";
import { toFragment } from "../../src/schema/pointer.js";
import { variantName } from "../../src/schema/references.js";
import { resolve } from "../../src/schema/resolve.js";

/** The keys from a schema to a schema inside it. `$ref` leads to the target of the reference. */
export type SchemaPath = readonly (string | number)[];

/** A schema object at one of the places where it applies: one component may apply at many places. */
export interface SchemaPlace {
  schema: JsonObject;
  path: SchemaPath;
  /** The place of its values: `/body/agents/*`. The name of a variant stands in brackets: `/body (Group)`. */
  id: string;
  /** The steps to its values. `*` is any item. */
  steps: readonly string[];
  /** Its place in the document, as a fragment; undefined for schemas that only the request has. */
  source: string | undefined;
}

interface Start {
  document: JsonObject;
  root: JsonObject;
}

/** A longer path is a cycle. */
const MAX_LENGTH = 60;

/** Returns the schema objects that apply to the values of a schema. Enters a schema that contains itself once. */
export function placesIn({ document, root }: Start): SchemaPlace[] {
  const places: SchemaPlace[] = [];
  const visit = (schema: unknown, at: Omit<SchemaPlace, "schema">, ancestors: readonly object[]): void => {
    if (!isObject(schema) || ancestors.includes(schema) || at.path.length > MAX_LENGTH) return;
    places.push({ ...at, schema });
    for (const { part, keys, ...moved } of inside(document, schema, at)) {
      visit(part, { ...moved, path: [...at.path, ...keys] }, [...ancestors, schema]);
    }
  };
  visit(root, { path: [], id: "", steps: [], source: undefined }, []);
  return places;
}

interface Inside extends Omit<SchemaPlace, "schema" | "path"> {
  part: unknown;
  keys: SchemaPath;
}

function* inside(document: JsonObject, schema: JsonObject, at: Omit<SchemaPlace, "schema">): Generator<Inside> {
  const move = (part: unknown, keys: SchemaPath, step?: string): Inside => ({
    ...{ part, keys },
    id: step === undefined ? at.id : `${at.id}/${step}`,
    steps: step === undefined ? at.steps : [...at.steps, step],
    source: at.source === undefined ? undefined : at.source + toFragment(keys).slice(1),
  });
  const { $ref } = schema;
  if (typeof $ref === "string")
    yield { ...move(resolve(document, schema).value, ["$ref"]), source: $ref.startsWith("#") ? $ref : undefined };
  for (const [name, part] of Object.entries(objectOf(schema.properties))) yield move(part, ["properties", name], name);
  for (const [index, part] of arrayOf(schema.prefixItems).entries())
    yield move(part, ["prefixItems", index], String(index));
  // Skips `items` if the array ends with `prefixItems`.
  const maxItems = Number(schema.maxItems ?? Number.POSITIVE_INFINITY);
  if (maxItems > arrayOf(schema.prefixItems).length) yield move(schema.items, ["items"], "*");
  yield move(schema.additionalProperties, ["additionalProperties"], "*");
  for (const [pattern, part] of Object.entries(objectOf(schema.patternProperties)))
    yield move(part, ["patternProperties", pattern], "*");
  for (const keyword of ["then", "else"]) yield move(schema[keyword], [keyword]);
  for (const keyword of ["allOf", "oneOf", "anyOf"]) {
    for (const [index, variant] of arrayOf(schema[keyword]).entries()) {
      const moved = move(variant, [keyword, index]);
      yield keyword === "allOf" ? moved : { ...moved, id: `${at.id} (${variantName(variant, keyword, index)})` };
    }
  }
}

/** Returns a copy of the root with the schema at a path replaced. Copies only the path and shares everything else. */
export function changeAt(
  document: JsonObject,
  root: unknown,
  path: SchemaPath,
  change: (schema: JsonObject) => Schema,
): Schema {
  const [key, ...rest] = path;
  if (key === undefined) return change(objectOf(root));
  const schema = objectOf(root);
  if (key === "$ref") {
    const { $ref: _, ...beside } = schema;
    const target = changeAt(document, resolve(document, schema).value, rest, change);
    return Object.keys(beside).length === 0 ? target : { ...beside, allOf: [...arrayOf(beside.allOf), target] };
  }
  const value = schema[key];
  const [inner, ...further] = rest;
  if (Array.isArray(value) && typeof inner === "number")
    return { ...schema, [key]: value.with(inner, changeAt(document, value[inner], further, change)) };
  if (["properties", "patternProperties"].includes(String(key)) && isObject(value))
    return {
      ...schema,
      [key]: { ...value, [String(inner)]: changeAt(document, value[String(inner)], further, change) },
    };
  return { ...schema, [key]: changeAt(document, value, rest, change) };
}
