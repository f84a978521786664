import { arrayOf, isObject, type Json, type JsonObject } from "../../schema/json.js";
import { explainSlowPattern } from "../../schema/patterns/slow-patterns.js";
import type { NoteCode } from "./note.js";

/** Keywords beside a `$ref` of OpenAPI 3.0 that do not change what the schema allows. */
const BESIDE_REFERENCE = ["$ref", "title", "description", "deprecated", "example", "examples"];
const TYPES = ["null", "boolean", "object", "array", "number", "integer", "string"];
const DIALECTS = [
  "https://json-schema.org/draft/2020-12/schema",
  "https://spec.openapis.org/oas/3.1/dialect/base",
  "https://spec.openapis.org/oas/3.1/dialect/2024-11-10",
];

/** Reports what is changed in the schema at hand. */
export type Warn = (code: NoteCode, message: string) => void;

/** Converts a schema to JSON Schema 2020-12, from OpenAPI 3.0 if `isOpenApi30`. Warns of invalid keywords, and removes them. */
export function upgradeSchema(schema: JsonObject, isOpenApi30: boolean, warn: Warn): JsonObject {
  if (isOpenApi30 && typeof schema.$ref === "string") return besideReference(schema);
  const { nullable, ...rest } = withBounds(isOpenApi30 ? withExamples(schema) : schema);
  const upgraded = withPatterns(withoutIdentity(withTypes(rest, warn), warn), warn);
  if (nullable === true) return orNull(upgraded);
  return isNullOnly(upgraded) ? nullOrParts(upgraded, warn) : upgraded;
}

/** Detects `type: null` beside `allOf`, which converters write for `nullable` of OpenAPI 3.0, and which allows no value. */
function isNullOnly({ type, allOf, $ref }: JsonObject): boolean {
  return [type].flat().join() === "null" && (allOf !== undefined || $ref !== undefined);
}

function nullOrParts({ type: _, ...parts }: JsonObject, warn: Warn): JsonObject {
  warn(
    "import/type",
    `"type: null" beside ${parts.allOf === undefined ? "$ref" : "allOf"} allows no value, so it is read as "or null"`,
  );
  return orNull(parts);
}

/** Removes keywords beside a reference, which OpenAPI 3.0 ignores, except for annotations. */
function besideReference(schema: JsonObject): JsonObject {
  const entries = Object.entries(withExamples(schema));
  return Object.fromEntries(entries.filter(([key]) => BESIDE_REFERENCE.includes(key) || key.startsWith("x-")));
}

function withExamples({ example, ...schema }: JsonObject): JsonObject {
  return example === undefined || schema.examples !== undefined ? schema : { ...schema, examples: [example] };
}

/** Converts `exclusiveMinimum: true`, which makes `minimum` exclusive, to a number. */
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

/** Removes unknown types, and converts lists of schemas in `items` to `prefixItems`. */
function withTypes(schema: JsonObject, warn: Warn): JsonObject {
  const { type, items, ...rest } = schema;
  const names = [type].flat().filter((name) => name !== undefined);
  const valid = names.filter((name) => TYPES.includes(String(name)));
  const unknown = names.filter((name) => !valid.includes(name));
  if (unknown.length > 0)
    warn("import/type", `JSON Schema has no type ${JSON.stringify(unknown[0])}, so any value is accepted`);
  const tuple = Array.isArray(items);
  if (unknown.length === 0 && !tuple) return schema;
  return {
    ...(valid.length === 0 ? {} : { type: valid.length === 1 && !Array.isArray(type) ? (valid[0] ?? null) : valid }),
    ...rest,
    ...(items === undefined ? {} : tuple ? { prefixItems: items } : { items }),
  };
}

/** Removes `$id` and `$schema`, because they would change what references mean. */
function withoutIdentity(schema: JsonObject, warn: Warn): JsonObject {
  const { $id, $schema, ...rest } = withoutStringDiscriminator(schema);
  if (typeof $schema === "string" && !DIALECTS.includes($schema.replace(/#$/, "")))
    warn("import/dialect", `the dialect ${$schema.slice(0, 80)} is read as JSON Schema 2020-12`);
  if (typeof $id === "string") warn("import/id", `"$id" is ignored: references resolve within this document`);
  return $id === undefined && $schema === undefined ? withoutStringDiscriminator(schema) : rest;
}

/** Removes the discriminators of AsyncAPI, which are only property names and add nothing to the schema. */
function withoutStringDiscriminator(schema: JsonObject): JsonObject {
  const { discriminator, ...rest } = schema;
  return discriminator === undefined || isObject(discriminator) ? schema : rest;
}

function withPatterns(schema: JsonObject, warn: Warn): JsonObject {
  const { pattern, patternProperties } = schema;
  const changed: JsonObject = {};
  if (typeof pattern === "string") changed.pattern = usablePattern(pattern, warn);
  if (isObject(patternProperties)) {
    const entries = Object.entries(patternProperties).flatMap(([key, value]): [string, Json | undefined][] => {
      const name = usablePattern(key, warn);
      return name === undefined ? [] : [[name, value]];
    });
    changed.patternProperties = Object.fromEntries(entries);
  }
  const merged = { ...schema, ...changed };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined));
}

function usablePattern(pattern: string, warn: Warn): string | undefined {
  const converted = unicodePattern(pattern);
  const slow = converted === undefined ? undefined : explainSlowPattern(converted);
  if (slow !== undefined) warn("import/slow-pattern", slow);
  if (converted === undefined)
    warn(
      "import/pattern",
      `the pattern ${JSON.stringify(pattern.slice(0, 80))} is not valid in JavaScript, so it is not checked`,
    );
  return converted;
}

/** Allows null, also beside `enum` and `allOf`, where OpenAPI 3.0 strictly does not but vendors mean it. */
function orNull(schema: JsonObject): JsonObject {
  const values = schema.enum;
  const withEnum = Array.isArray(values) && !values.includes(null) ? { ...schema, enum: [...values, null] } : schema;
  const { type, ...rest } = withEnum;
  if (type !== undefined) return { ...withEnum, type: [...new Set([...[type].flat(), "null"])] };
  const variants = arrayOf(rest.anyOf);
  if (variants.length > 0 && !["$ref", "allOf", "oneOf"].some((keyword) => rest[keyword] !== undefined))
    return variants.some(allowsNull) ? rest : { ...rest, anyOf: [...variants, { type: "null" }] };
  // Adds no variant to oneOf: if another variant allows null already, null would match two.
  if (!["$ref", "allOf", "anyOf", "oneOf", "properties", "items"].some((keyword) => rest[keyword] !== undefined))
    return rest;
  const { title, description, ...constraints } = rest;
  return {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    anyOf: [constraints, { type: "null" }],
  };
}

function allowsNull(variant: Json): boolean {
  return isObject(variant) && [variant.type].flat().includes("null");
}

/** Characters that may be escaped with the flag `u`. Other escapes are invalid there, and without the flag mean the character itself. */
const ESCAPABLE = /[\^$\\.*+?()[\]{}|/dDwWsSbBtnrvfpPkxuc0-9]/;

/** Converts a pattern to an equivalent one for the flag `u`, which validators use. Returns undefined if JavaScript cannot compile it. */
function unicodePattern(pattern: string): string | undefined {
  if (compiles(pattern, "u")) return pattern;
  if (!compiles(pattern, "")) return undefined;
  const strict = escaped(pattern);
  return compiles(strict, "u") ? strict : undefined;
}

/** Removes needless escapes, and escapes dashes beside a class and unmatched brackets. */
function escaped(pattern: string): string {
  let result = "";
  let inClass = false;
  for (let index = 0; index < pattern.length; index++) {
    const sign = pattern.charAt(index);
    const next = pattern.charAt(index + 1);
    if (sign === "\\") {
      const isNeeded = ESCAPABLE.test(next) || (inClass && next === "-");
      result += isNeeded ? sign + next : next;
      index++;
    } else if (inClass && sign === "-" && besideClass(pattern, index)) result += "\\-";
    else if (!inClass && (sign === "]" || (sign === "}" && !closesCount(pattern, index)))) result += `\\${sign}`;
    else if (!inClass && sign === "{" && !/^\{\d+(,\d*)?\}/.test(pattern.slice(index))) result += "\\{";
    else {
      if (sign === "[" && !inClass) inClass = true;
      else if (sign === "]") inClass = false;
      result += sign;
    }
  }
  return result;
}

/** Detects a dash that cannot be a range, because it is beside a class such as `\w`. */
function besideClass(pattern: string, index: number): boolean {
  return (
    /\\[dDwWsS]$/.test(pattern.slice(Math.max(0, index - 2), index)) ||
    /^-\\[dDwWsS]/.test(pattern.slice(index, index + 3))
  );
}

function closesCount(pattern: string, index: number): boolean {
  return /\{\d+(,\d*)?$/.test(pattern.slice(Math.max(0, index - 24), index));
}

function compiles(pattern: string, flags: string): boolean {
  try {
    new RegExp(pattern, flags);
    return true;
  } catch {
    return false;
  }
}
