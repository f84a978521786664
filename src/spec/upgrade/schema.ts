import { arrayOf, isObject, type Json, type JsonObject } from "../../schema/json.js";
import { unicodePattern } from "./unicode-pattern.js";

/** What may stand beside a `$ref` of 3.0 without changing what it allows. */
const BESIDE_REFERENCE = ["$ref", "title", "description", "deprecated", "example", "examples"];
const TYPES = ["null", "boolean", "object", "array", "number", "integer", "string"];
const DIALECTS = [
  "https://json-schema.org/draft/2020-12/schema",
  "https://spec.openapis.org/oas/3.1/dialect/base",
  "https://spec.openapis.org/oas/3.1/dialect/2024-11-10",
];

/** Says what was left out of a schema. */
export type Tell = (what: string) => void;

/** A schema as tools of JSON Schema 2020-12 read it: what older versions say otherwise is rewritten, what is none is left out and told. */
export function schemaOf2020(schema: JsonObject, early: boolean, tell: Tell): JsonObject {
  if (early && typeof schema.$ref === "string") return besideReference(schema);
  const { nullable, ...rest } = withBounds(early ? withExamples(schema) : schema);
  const sound = withPatterns(withoutIdentity(withTypes(rest, tell), tell), tell);
  if (nullable === true) return orNull(sound);
  return isNullAlone(sound) ? nullOrParts(sound, tell) : sound;
}

/** What converters from 3.0 make of `nullable` beside `allOf`: nothing that its parts allow is null, so nothing would fit. */
function isNullAlone({ type, allOf, $ref }: JsonObject): boolean {
  return [type].flat().join() === "null" && (allOf !== undefined || $ref !== undefined);
}

function nullOrParts({ type: _, ...parts }: JsonObject, tell: Tell): JsonObject {
  tell(`"type: null" beside ${parts.allOf === undefined ? "$ref" : "allOf"}, which nothing fits, is read as "or null"`);
  return orNull(parts);
}

/** In 3.0 what stands beside a reference is ignored; only what explains is kept. */
function besideReference(schema: JsonObject): JsonObject {
  const kept = Object.entries(withExamples(schema)).filter(
    ([key]) => BESIDE_REFERENCE.includes(key) || key.startsWith("x-"),
  );
  return Object.fromEntries(kept);
}

function withExamples({ example, ...schema }: JsonObject): JsonObject {
  return example === undefined || schema.examples !== undefined ? schema : { ...schema, examples: [example] };
}

/** `exclusiveMinimum: true` makes the minimum exclusive; in 3.1 it is the minimum. */
function withBounds(schema: JsonObject): JsonObject {
  let bounded = schema;
  for (const [bound, exclusive] of [
    ["minimum", "exclusiveMinimum"],
    ["maximum", "exclusiveMaximum"],
  ] as const) {
    if (typeof bounded[exclusive] !== "boolean") continue;
    const { [bound]: limit, [exclusive]: excludes, ...rest } = bounded;
    bounded = limit === undefined ? rest : { ...rest, [excludes ? exclusive : bound]: limit };
  }
  return bounded;
}

/** Types that are none, and lists of schemas that are tuples. */
function withTypes(schema: JsonObject, tell: Tell): JsonObject {
  const { type, items, ...rest } = schema;
  const names = [type].flat().filter((name) => name !== undefined);
  const known = names.filter((name) => TYPES.includes(String(name)));
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) tell(`the type ${JSON.stringify(unknown[0])} is none of JSON Schema: any value is taken`);
  const tuple = Array.isArray(items);
  if (unknown.length === 0 && !tuple) return schema;
  return {
    ...(known.length === 0 ? {} : { type: known.length === 1 && !Array.isArray(type) ? (known[0] ?? null) : known }),
    ...rest,
    ...(items === undefined ? {} : tuple ? { prefixItems: items } : { items }),
  };
}

/** Addresses and dialects of their own would change what references mean. */
function withoutIdentity(schema: JsonObject, tell: Tell): JsonObject {
  const { $id, $schema, ...rest } = withoutTextDiscriminator(schema);
  if (typeof $schema === "string" && !DIALECTS.includes($schema.replace(/#$/, "")))
    tell(`the dialect ${$schema.slice(0, 80)} is read as JSON Schema 2020-12`);
  if (typeof $id === "string") tell(`"$id" is left out: references lead to places of this document`);
  return $id === undefined && $schema === undefined ? withoutTextDiscriminator(schema) : rest;
}

/** In AsyncAPI it is a property's name alone, and says nothing that its schemas do not. */
function withoutTextDiscriminator(schema: JsonObject): JsonObject {
  const { discriminator, ...rest } = schema;
  return discriminator === undefined || isObject(discriminator) ? schema : rest;
}

function withPatterns(schema: JsonObject, tell: Tell): JsonObject {
  const { pattern, patternProperties } = schema;
  const changed: JsonObject = {};
  if (typeof pattern === "string" && unicodePattern(pattern) !== pattern) changed.pattern = usable(pattern, tell);
  if (isObject(patternProperties)) {
    const entries = Object.entries(patternProperties).flatMap(([key, value]): [string, Json | undefined][] => {
      const name = usable(key, tell);
      return name === undefined ? [] : [[name, value]];
    });
    changed.patternProperties = Object.fromEntries(entries);
  }
  const merged = { ...schema, ...changed };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined));
}

function usable(pattern: string, tell: Tell): string | undefined {
  const found = unicodePattern(pattern);
  if (found === undefined)
    tell(`the pattern ${JSON.stringify(pattern.slice(0, 80))} is none of JavaScript's: it is not checked`);
  return found;
}

/** The schema, or null. Vendors mean null also where 3.0, taken by its letter, does not allow it: in an `enum`, beside `allOf`. */
function orNull(schema: JsonObject): JsonObject {
  const values = schema.enum;
  const listed = Array.isArray(values) && !values.includes(null) ? { ...schema, enum: [...values, null] } : schema;
  const { type, ...rest } = listed;
  if (type !== undefined) return { ...listed, type: [...new Set([...[type].flat(), "null"])] };
  const options = arrayOf(rest.anyOf);
  if (options.length > 0 && !["$ref", "allOf", "oneOf"].some((keyword) => rest[keyword] !== undefined))
    return options.some(takesNull) ? rest : { ...rest, anyOf: [...options, { type: "null" }] };
  // Not one more of a oneOf: another of it may take null already, and then two would.
  if (!["$ref", "allOf", "anyOf", "oneOf", "properties", "items"].some((keyword) => rest[keyword] !== undefined))
    return rest;
  const { title, description, ...constraints } = rest;
  return {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    anyOf: [constraints, { type: "null" }],
  };
}

function takesNull(option: Json): boolean {
  return isObject(option) && [option.type].flat().includes("null");
}
