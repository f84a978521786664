import type { Schema } from "./json.js";
import { arrayOf, isObject, type JsonObject } from "./json.js";
import { memoizeByObject } from "./memoize.js";
import { resolve } from "./resolve.js";

/**
 * What a value may have to do with: a schema and all that it combines by `allOf`, `oneOf` and `anyOf`, references
 * followed. Enough to read texts as values and to explain faults; whether a value fits is the business of a validator.
 */
export type Branches = readonly JsonObject[];

const known = new WeakMap<JsonObject, Branches>();

export function branches(document: JsonObject, schema: Schema | undefined): Branches {
  if (!isObject(schema)) return [];
  const kept = known.get(schema) ?? [...collect(document, schema, new Set())];
  known.set(schema, kept);
  return kept;
}

/** Each branch once: combinations may lead back to themselves, or to the same by many ways. */
function collect(document: JsonObject, schema: unknown, found: Set<JsonObject>): Set<JsonObject> {
  const { value } = resolve(document, schema);
  if (!isObject(value) || found.has(value)) return found;
  found.add(value);
  for (const combined of ["allOf", "oneOf", "anyOf"])
    for (const part of arrayOf(value[combined])) collect(document, part, found);
  return found;
}

/** The types that a branch names, or that its keywords imply. */
export function typesOf(branch: JsonObject): string[] {
  const { type } = branch;
  if (typeof type === "string") return [type];
  if (Array.isArray(type)) return type.map(String);
  if (branch.items !== undefined || branch.prefixItems !== undefined) return ["array"];
  if (branch.properties !== undefined) return ["object"];
  return [...new Set(literals(branch)?.map((value) => (value === null ? "null" : typeof value)))];
}

/** The types that any of the branches names or implies. */
export const typesIn = memoizeByObject((options: Branches): ReadonlySet<string> => new Set(options.flatMap(typesOf)));

/** The only values that a branch allows, if it lists them. */
export function literals(branch: JsonObject): unknown[] | undefined {
  if ("const" in branch) return [branch.const];
  return Array.isArray(branch.enum) ? branch.enum : undefined;
}

/** What is said of a property by any of the branches; by what they say of other properties, if none names it. */
export function propertyBranches(document: JsonObject, options: Branches, key: string): Branches {
  const kept = properties(options);
  const known = kept.get(key);
  if (known) return known;
  const named = options.flatMap(({ properties }) =>
    isObject(properties) && Object.hasOwn(properties, key) ? branches(document, properties[key] as Schema) : [],
  );
  if (named.length > 0) {
    // Only names of the contract are kept: others come from outside, and there is no end of them.
    kept.set(key, named);
    return named;
  }
  return options.flatMap((branch) => branches(document, branch.additionalProperties as Schema | undefined));
}

const properties = memoizeByObject((_: Branches) => new Map<string, Branches>());

/** What is said of an item of a list by any of the branches. */
export function itemBranches(document: JsonObject, options: Branches, index: number): Branches {
  return options.flatMap((branch) =>
    branches(document, (arrayOf(branch.prefixItems)[index] ?? branch.items) as Schema | undefined),
  );
}

/** What is said of the value that stands at some steps below. */
export function branchesAt(document: JsonObject, options: Branches, steps: readonly string[]): Branches {
  return steps.reduce((found, step) => {
    const named = propertyBranches(document, found, step);
    return named.length === 0 && /^\d+$/.test(step) ? itemBranches(document, found, Number(step)) : named;
  }, options);
}

/** The names of all properties that any of the branches knows. */
export function propertyNames(options: Branches): string[] {
  return [...new Set(options.flatMap(({ properties }) => (isObject(properties) ? Object.keys(properties) : [])))];
}

/** The alternatives of the first union among the branches. */
export function alternativesOf(document: JsonObject, options: Branches): Branches[] {
  const union = options.find((branch) => branch.oneOf ?? branch.anyOf);
  return arrayOf(union?.oneOf ?? union?.anyOf).map((one) => branches(document, one as Schema));
}

/** Whether a value is a secret: `format: password`. */
export function isSecret(options: Branches): boolean {
  return options.some((branch) => branch.format === "password");
}
