import { arrayOf, isObject, type Json, type JsonObject, objectOf } from "../../src/schema/json.js";
import { resolve } from "../../src/schema/resolve.js";
import type { Mutation } from "./mutations.js";
import { isOfTypes, typesIn } from "./types.js";

/** The types that a keyword speaks of; values of others it leaves alone. */
const SPEAKS_OF: Record<string, readonly string[]> = {
  ...{ minimum: NUMBERS(), maximum: NUMBERS(), exclusiveMinimum: NUMBERS(), exclusiveMaximum: NUMBERS() },
  ...{ minLength: ["string"], maxLength: ["string"], pattern: ["string"], format: ["string"] },
  ...{ minItems: ["array"], maxItems: ["array"], uniqueItems: ["array"], items: ["array"] },
  ...{ minProperties: ["object"], maxProperties: ["object"], required: ["object"], properties: ["object"] },
  additionalProperties: ["object"],
};

/**
 * Why a mutant allows what its original allows, where that can be shown from the schema itself; undefined where it cannot.
 * A mutant that some case kills is none of these, whatever is said here.
 */
export function equivalence(document: JsonObject, schema: JsonObject, mutation: Mutation): string | undefined {
  return (
    byLiterals(schema, mutation) ??
    byType(schema, mutation) ??
    byZero(schema, mutation) ??
    byHeads(schema, mutation) ??
    byNot(schema, mutation) ??
    byRequired(schema, mutation) ??
    byArms(document, schema, mutation)
  );
}

/** Fixed values fit the schema and the mutant alike. */
function byLiterals(schema: JsonObject, { keyword, kind }: Mutation): string | undefined {
  if (kind === "enum" || kind === "const") {
    const both = schema.const !== undefined && Array.isArray(schema.enum);
    return both && keyword === "enum" ? "const allows one value alone" : undefined;
  }
  if (schema.const === undefined && !Array.isArray(schema.enum)) return undefined;
  if (!["type", ...Object.keys(SPEAKS_OF)].includes(keyword)) return undefined;
  const values: Json[] = schema.const === undefined ? arrayOf(schema.enum) : [schema.const];
  if (!values.every((value) => !isObject(value) && !Array.isArray(value))) return undefined;
  const types = typesIn(schema);
  const allFit = types.length === 0 || values.every((value) => isOfTypes(value, types));
  return keyword === "type" && allFit
    ? `${schema.const === undefined ? "enum" : "const"} allows no other values`
    : undefined;
}

function byType(schema: JsonObject, { keyword }: Mutation): string | undefined {
  const types = typesIn(schema);
  const wanted = SPEAKS_OF[keyword];
  if (types.length === 0 || !wanted || types.some((type) => wanted.includes(type))) return undefined;
  return `${keyword} says nothing of type ${types.join(", ")}`;
}

function byZero(schema: JsonObject, { keyword, loosens }: Mutation): string | undefined {
  const isLeast = ["minLength", "minItems", "minProperties"].includes(keyword);
  return isLeast && loosens && schema[keyword] === 0 ? `${keyword} 0 bounds nothing` : undefined;
}

/** Lists that have no place for more than their heads. */
function byHeads(schema: JsonObject, { keyword }: Mutation): string | undefined {
  const heads = arrayOf(schema.prefixItems).length;
  return keyword === "items" && Number(schema.maxItems ?? Number.POSITIVE_INFINITY) <= heads
    ? `maxItems leaves no more than ${heads} items`
    : undefined;
}

/** What is forbidden speaks of the properties that an object has: all other values, and an empty object, are forbidden too. */
function byNot(schema: JsonObject, { keyword, loosens }: Mutation): string | undefined {
  const { not } = schema;
  const ofEntries = ["additionalProperties", "patternProperties", "propertyNames", "properties"];
  if (!isObject(not) || Object.keys(not).length === 0 || !loosens) return undefined;
  if (!Object.keys(not).every((key) => ofEntries.includes(key))) return undefined;
  const isLeast = keyword === "minProperties" && schema.minProperties === 1;
  return isLeast || keyword === "type" ? "not forbids all but objects with properties" : undefined;
}

/** As many properties are required by name. */
function byRequired(schema: JsonObject, { keyword, loosens }: Mutation): string | undefined {
  if (keyword !== "minProperties" || !loosens) return undefined;
  const required = new Set(arrayOf(schema.required));
  return required.size >= Number(schema.minProperties) ? `required names ${required.size} properties` : undefined;
}

function byArms(document: JsonObject, schema: JsonObject, { keyword, change }: Mutation): string | undefined {
  if (keyword === "oneOf" && change === "oneOf made anyOf") {
    const arms = arrayOf(schema.oneOf);
    const apart = arms.every((arm, index) => arms.slice(index + 1).every((other) => areApart(document, arm, other)));
    return apart ? "no value fits two of its arms" : undefined;
  }
  if (keyword !== "type") return undefined;
  for (const union of ["oneOf", "anyOf"]) {
    const arms = arrayOf(schema[union]);
    const types = typesIn(schema);
    const implied = arms.every((arm) => {
      const own = typesOfValues(document, arm);
      return own?.every((type) => types.includes(type));
    });
    if (arms.length > 0 && implied) return `each arm of ${union} has the type`;
  }
  return undefined;
}

/** Whether two schemas share no value: by their types, or by a property that both require and that holds other fixed values. */
export function areApart(document: JsonObject, one: unknown, other: unknown): boolean {
  const [a, b] = [objectOf(resolve(document, one).value), objectOf(resolve(document, other).value)];
  const [left, right] = [literalsOf(a), literalsOf(b)];
  if (left && right) return !left.some((value) => right.includes(value));
  const [types, others] = [typesOfValues(document, a), typesOfValues(document, b)];
  if (types && others && !types.some((type) => others.some((like) => isSameType(type, like)))) return true;
  if (types?.join() !== "object" || others?.join() !== "object") return false;
  const [mine, theirs] = [propertiesOf(document, a), propertiesOf(document, b)];
  const missing = (whole: JsonObject, schema: JsonObject) =>
    schema.additionalProperties === false &&
    whole.required !== undefined &&
    arrayOf(whole.required).some((name) => !Object.hasOwn(objectOf(schema.properties), String(name)));
  if (missing(a, b) || missing(b, a)) return true;
  return [...mine].some(([name, schema]) => {
    const counterpart = theirs.get(name);
    return counterpart !== undefined && areApart(document, schema, counterpart);
  });
}

/** The properties that every value of a schema has. */
function propertiesOf(document: JsonObject, schema: JsonObject): Map<string, unknown> {
  const named = objectOf(schema.properties);
  const own = arrayOf(schema.required).map((name): [string, unknown] => [String(name), named[String(name)] ?? true]);
  const inherited = arrayOf(schema.allOf).flatMap((part) => [
    ...propertiesOf(document, objectOf(resolve(document, part).value)),
  ]);
  return new Map([...inherited, ...own]);
}

function typesOfValues(document: JsonObject, schema: unknown): string[] | undefined {
  const resolved = objectOf(resolve(document, schema).value);
  const types = typesIn(resolved);
  if (types.length > 0) return types;
  const values = literalsOf(resolved);
  return values?.map((value) => (value === null ? "null" : Array.isArray(value) ? "array" : typeof value));
}

function literalsOf(schema: JsonObject): Json[] | undefined {
  return schema.const === undefined ? (Array.isArray(schema.enum) ? schema.enum : undefined) : [schema.const];
}

function isSameType(one: string, other: string): boolean {
  return one === other || (NUMBERS().includes(one) && NUMBERS().includes(other));
}

function NUMBERS(): string[] {
  return ["integer", "number"];
}
