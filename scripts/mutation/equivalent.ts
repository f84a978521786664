import { arrayOf, isObject, type JsonObject, objectOf } from "../../src/schema/json.js";
import { resolve } from "../../src/schema/resolve.js";
import { isOfType, literalsOf, namedTypes, typeOfValue } from "../../src/schema/types.js";
import type { Mutation } from "./mutations.js";

const NUMBERS = ["integer", "number"];
/** The types that a keyword constrains; it ignores values of other types. */
const CONSTRAINED_TYPES: Record<string, readonly string[]> = {
  ...{ minimum: NUMBERS, maximum: NUMBERS, exclusiveMinimum: NUMBERS, exclusiveMaximum: NUMBERS },
  ...{ minLength: ["string"], maxLength: ["string"], pattern: ["string"], format: ["string"] },
  ...{ minItems: ["array"], maxItems: ["array"], uniqueItems: ["array"], items: ["array"] },
  ...{ minProperties: ["object"], maxProperties: ["object"], required: ["object"], properties: ["object"] },
  additionalProperties: ["object"],
};

/**
 * Returns why a mutant accepts the same values as its original, if the schema itself proves it; otherwise undefined.
 * Call it only for mutants that no case kills.
 */
export function equivalence(document: JsonObject, schema: JsonObject, mutation: Mutation): string | undefined {
  return (
    byLiterals(schema, mutation) ??
    byType(schema, mutation) ??
    byZero(schema, mutation) ??
    byPrefixItems(schema, mutation) ??
    byNot(schema, mutation) ??
    byRequired(schema, mutation) ??
    byVariants(document, schema, mutation)
  );
}

/** Handles literals that fit both the schema and the mutant. */
function byLiterals(schema: JsonObject, { keyword, kind }: Mutation): string | undefined {
  if (kind === "enum" || kind === "const") {
    const both = schema.const !== undefined && Array.isArray(schema.enum);
    return both && keyword === "enum" ? "const allows only one value" : undefined;
  }
  if (schema.const === undefined && !Array.isArray(schema.enum)) return undefined;
  if (!["type", ...Object.keys(CONSTRAINED_TYPES)].includes(keyword)) return undefined;
  const values = literalsOf(schema) ?? [];
  if (!values.every((value) => !isObject(value) && !Array.isArray(value))) return undefined;
  const types = namedTypes(schema);
  const allFit = types.length === 0 || values.every((value) => types.some((type) => isOfType(value, type)));
  return keyword === "type" && allFit
    ? `${schema.const === undefined ? "enum" : "const"} allows no other values`
    : undefined;
}

function byType(schema: JsonObject, { keyword }: Mutation): string | undefined {
  const types = namedTypes(schema);
  const constrained = CONSTRAINED_TYPES[keyword];
  if (types.length === 0 || !constrained || types.some((type) => constrained.includes(type))) return undefined;
  return `${keyword} does not constrain type ${types.join(", ")}`;
}

function byZero(schema: JsonObject, { keyword, loosens }: Mutation): string | undefined {
  const isMinimum = ["minLength", "minItems", "minProperties"].includes(keyword);
  return isMinimum && loosens && schema[keyword] === 0 ? `${keyword} 0 has no effect` : undefined;
}

/** Handles arrays that allow no items after `prefixItems`. */
function byPrefixItems(schema: JsonObject, { keyword }: Mutation): string | undefined {
  const prefixLength = arrayOf(schema.prefixItems).length;
  return keyword === "items" && Number(schema.maxItems ?? Number.POSITIVE_INFINITY) <= prefixLength
    ? `maxItems allows only ${prefixLength} items`
    : undefined;
}

/** Handles a `not` about the properties of an object. It also rejects every other type and the empty object. */
function byNot(schema: JsonObject, { keyword, loosens }: Mutation): string | undefined {
  const { not } = schema;
  const ofEntries = ["additionalProperties", "patternProperties", "propertyNames", "properties"];
  if (!isObject(not) || Object.keys(not).length === 0 || !loosens) return undefined;
  if (!Object.keys(not).every((key) => ofEntries.includes(key))) return undefined;
  const isMinimum = keyword === "minProperties" && schema.minProperties === 1;
  return isMinimum || keyword === "type" ? "not allows only objects with properties" : undefined;
}

/** Handles `minProperties` when `required` already lists as many names. */
function byRequired(schema: JsonObject, { keyword, loosens }: Mutation): string | undefined {
  if (keyword !== "minProperties" || !loosens) return undefined;
  const required = new Set(arrayOf(schema.required));
  return required.size >= Number(schema.minProperties) ? `required lists ${required.size} properties` : undefined;
}

function byVariants(document: JsonObject, schema: JsonObject, { keyword, change }: Mutation): string | undefined {
  if (keyword === "oneOf" && change === "oneOf made anyOf") {
    const variants = arrayOf(schema.oneOf);
    const isDisjoint = variants.every((variant, index) =>
      variants.slice(index + 1).every((other) => areDisjoint(document, variant, other)),
    );
    return isDisjoint ? "no value fits two variants" : undefined;
  }
  if (keyword !== "type") return undefined;
  for (const union of ["oneOf", "anyOf"]) {
    const variants = arrayOf(schema[union]);
    const types = namedTypes(schema);
    const isImplied = variants.every((variant) =>
      typesOfValues(document, variant)?.every((type) => types.includes(type)),
    );
    if (variants.length > 0 && isImplied) return `each variant of ${union} has the type`;
  }
  return undefined;
}

/** Returns whether no value fits both schemas: their types differ, or a property that both require has other literals. */
export function areDisjoint(document: JsonObject, schema: unknown, other: unknown): boolean {
  const [a, b] = [objectOf(resolve(document, schema).value), objectOf(resolve(document, other).value)];
  const [left, right] = [literalsOf(a), literalsOf(b)];
  if (left && right) return !left.some((value) => right.includes(value));
  const [types, others] = [typesOfValues(document, a), typesOfValues(document, b)];
  if (types && others && !types.some((type) => others.some((like) => isSameType(type, like)))) return true;
  if (types?.join() !== "object" || others?.join() !== "object") return false;
  const [mine, theirs] = [propertiesOf(document, a), propertiesOf(document, b)];
  const missing = ({ required }: JsonObject, { additionalProperties, properties }: JsonObject) =>
    additionalProperties === false &&
    arrayOf(required).some((name) => !Object.hasOwn(objectOf(properties), String(name)));
  if (missing(a, b) || missing(b, a)) return true;
  return [...mine].some(([name, property]) => {
    const counterpart = theirs.get(name);
    return counterpart !== undefined && areDisjoint(document, property, counterpart);
  });
}

/** Returns the properties that every value of a schema has. */
function propertiesOf(document: JsonObject, schema: JsonObject): Map<string, unknown> {
  const declared = objectOf(schema.properties);
  const required = arrayOf(schema.required).map((name): [string, unknown] => [
    String(name),
    declared[String(name)] ?? true,
  ]);
  const inherited = arrayOf(schema.allOf).flatMap((part) => [
    ...propertiesOf(document, objectOf(resolve(document, part).value)),
  ]);
  return new Map([...inherited, ...required]);
}

function typesOfValues(document: JsonObject, schema: unknown): string[] | undefined {
  const resolved = objectOf(resolve(document, schema).value);
  const types = namedTypes(resolved);
  if (types.length > 0) return types;
  return literalsOf(resolved)?.map(typeOfValue);
}

function isSameType(type: string, other: string): boolean {
  return type === other || (NUMBERS.includes(type) && NUMBERS.includes(other));
}
