import type { Schema } from "../../src/schema/json.js";
import { arrayOf, isObject, type JsonObject, objectOf } from "../../src/schema/json.js";
import { toFragment } from "../../src/schema/pointer.js";
import { schemaReference } from "../../src/schema/references.js";
import { resolve } from "../../src/schema/resolve.js";

/** Keys that lead from a schema to one inside of it; `$ref` leads to what it names. */
export type SchemaPath = readonly (string | number)[];

/** A schema object where it counts: the same component stands at many places. */
export interface SchemaPlace {
  schema: JsonObject;
  path: SchemaPath;
  /** Where its values stand: `/body/agents/*`; arms of unions by their names: `/body (Group)`. */
  id: string;
  /** Steps to its values; `*` for any item. */
  steps: readonly string[];
  /** Where it stands in the document, as a fragment; undefined for what only this request has. */
  source: string | undefined;
}

interface Start {
  document: JsonObject;
  root: JsonObject;
}

/** More keys on the way than this lead back to where they came from. */
const MAX_LENGTH = 60;

/** All schema objects that the values of a schema are judged by; one that holds itself is entered once. */
export function placesIn({ document, root }: Start): SchemaPlace[] {
  const found: SchemaPlace[] = [];
  const visit = (schema: unknown, at: Omit<SchemaPlace, "schema">, above: readonly object[]): void => {
    if (!isObject(schema) || above.includes(schema) || at.path.length > MAX_LENGTH) return;
    found.push({ ...at, schema });
    for (const { part, keys, ...moved } of inside(document, schema, at)) {
      visit(part, { ...moved, path: [...at.path, ...keys] }, [...above, schema]);
    }
  };
  visit(root, { path: [], id: "", steps: [], source: undefined }, []);
  return found;
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
  // Heads may leave no place for further items.
  const most = Number(schema.maxItems ?? Number.POSITIVE_INFINITY);
  if (most > arrayOf(schema.prefixItems).length) yield move(schema.items, ["items"], "*");
  yield move(schema.additionalProperties, ["additionalProperties"], "*");
  for (const [pattern, part] of Object.entries(objectOf(schema.patternProperties)))
    yield move(part, ["patternProperties", pattern], "*");
  for (const keyword of ["then", "else"]) yield move(schema[keyword], [keyword]);
  for (const keyword of ["allOf", "oneOf", "anyOf"]) {
    for (const [index, arm] of arrayOf(schema[keyword]).entries()) {
      const moved = move(arm, [keyword, index]);
      yield keyword === "allOf" ? moved : { ...moved, id: `${at.id} (${armName(arm) ?? `${keyword} ${index + 1}`})` };
    }
  }
}

function armName(arm: unknown): string | undefined {
  const { $ref, title, type } = objectOf(arm);
  if (typeof $ref === "string") return schemaReference($ref)?.name;
  return typeof title === "string" ? title : typeof type === "string" ? type : undefined;
}

/** The root with the schema at a place replaced; the way there is its own, all else is shared with the root. */
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
  const held = schema[key];
  const [inner, ...further] = rest;
  if (Array.isArray(held) && typeof inner === "number")
    return { ...schema, [key]: held.with(inner, changeAt(document, held[inner], further, change)) };
  if (["properties", "patternProperties"].includes(String(key)) && isObject(held))
    return { ...schema, [key]: { ...held, [String(inner)]: changeAt(document, held[String(inner)], further, change) } };
  return { ...schema, [key]: changeAt(document, held, rest, change) };
}
