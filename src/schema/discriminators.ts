import { arrayOf, isObject, type Json, type JsonObject, objectOf, type Schema, setOwn } from "./json.js";
import { memoizeByObject } from "./memoize.js";
import { at, fromPointer } from "./pointer.js";
import { reachableComponents, schemaReference } from "./references.js";
import type { SchemaSet } from "./schema-set.js";
import { propertyNames, subschemasOf } from "./subschemas.js";
import { literalsOf } from "./types.js";

/** A longer chain of references and combinations is a cycle. */
const MAX_DEPTH = 32;

/**
 * Returns a function that gives each object in a value the name of its variant, as the discriminators of its schema demand.
 * JSON Schema ignores discriminators, so a variant may declare the property as any text.
 */
export function variantNamer(
  { document, schemas: components }: { document: JsonObject; schemas: ReadonlyMap<string, Schema> },
  schemas: SchemaSet,
): (schema: Schema, value: Json) => Json {
  const named = new Set([...components].filter(([, schema]) => hasDiscriminator(schema)).map(([name]) => name));
  const usesDiscriminator = memoizeByObject(
    (schema: JsonObject) =>
      hasDiscriminator(schema) || [...reachableComponents([schema], components)].some((name) => named.has(name)),
  );
  const namer = new VariantNamer(document, schemas);
  return (schema, value) => (isObject(schema) && usesDiscriminator(schema) ? namer.value([schema], value, 0) : value);
}

function hasDiscriminator(part: Json | undefined): boolean {
  if (Array.isArray(part)) return part.some(hasDiscriminator);
  if (!isObject(part)) return false;
  return isObject(part.discriminator) || Object.values(part).some(hasDiscriminator);
}

/** The schemas that apply to one value, and the names that their discriminators allow, by property. */
interface Applied {
  schemas: JsonObject[];
  names: Map<string, string[]>;
  /** The names of other variants. */
  others: Map<string, Set<string>>;
}

class VariantNamer {
  readonly document: JsonObject;
  readonly schemas: SchemaSet;

  constructor(document: JsonObject, schemas: SchemaSet) {
    this.document = document;
    this.schemas = schemas;
  }

  value(parts: readonly Json[], value: Json, depth: number): Json {
    if (typeof value !== "object" || value === null || depth > MAX_DEPTH) return value;
    const applied: Applied = { schemas: [], names: new Map(), others: new Map() };
    for (const part of parts) this.#apply(part, value, applied, [], 0);
    if (Array.isArray(value)) {
      return value.map((item, index) =>
        this.value(
          applied.schemas.map(({ prefixItems, items = true }) => arrayOf(prefixItems)[index] ?? items),
          item,
          depth + 1,
        ),
      );
    }
    const object: JsonObject = {};
    for (const [name, part = null] of Object.entries(value))
      setOwn(object, name, this.value(propertyParts(applied.schemas, name), part, depth + 1));
    return this.#named(parts, object, applied);
  }

  #named(parts: readonly Json[], object: JsonObject, { schemas, names, others }: Applied): JsonObject {
    const named = { ...object };
    for (const [property, [first = "", ...more]] of names) {
      const current = object[property];
      if (current === undefined || typeof current !== "string" || [first, ...more].includes(current)) continue;
      const isListed = propertyParts(schemas, property).some(
        (part) => isObject(part) && literalsOf(part) !== undefined,
      );
      if (!isListed || others.get(property)?.has(current)) named[property] = first;
    }
    const isValid = parts.every((part) => !isSchema(part) || !this.#fits(part, object) || this.#fits(part, named));
    return isValid ? named : object;
  }

  /** Collects the schemas that apply to a value. `chain` has the components that led to the schema since the last union. */
  #apply(schema: Json | undefined, value: Json, applied: Applied, chain: readonly string[], depth: number): void {
    if (!isObject(schema) || depth > MAX_DEPTH) return;
    applied.schemas.push(schema);
    const { $ref, allOf, oneOf, anyOf, discriminator } = schema;
    if (isObject(discriminator) && oneOf === undefined && anyOf === undefined)
      restrict(applied, discriminator, baseNames(discriminator, chain));
    if (typeof $ref === "string") {
      const name = schemaReference($ref)?.rest.length === 0 ? [schemaReference($ref)?.name ?? ""] : [];
      if ($ref.startsWith("#"))
        this.#apply(at(this.document, fromPointer($ref)), value, applied, [...chain, ...name], depth + 1);
    }
    for (const part of arrayOf(allOf)) this.#apply(part, value, applied, chain, depth + 1);
    for (const variants of [arrayOf(oneOf), arrayOf(anyOf)]) {
      const variant = this.#variantOf(variants, value);
      if (variant === undefined) continue;
      if (isObject(discriminator)) {
        restrict(applied, discriminator, this.#namesOf(discriminator, variant));
        const others = variants
          .filter((other) => other !== variant)
          .flatMap((other) => this.#namesOf(discriminator, other));
        applied.others.set(String(discriminator.propertyName), new Set(others));
      }
      this.#apply(variant, value, applied, [], depth + 1);
    }
  }

  /** Returns the variant that a value is of. Of several that accept it, returns the one that declares most of its properties. */
  #variantOf(variants: readonly Json[], value: Json): Json | undefined {
    const fitting = variants.filter((variant) => isSchema(variant) && this.#fits(variant, value));
    if (fitting.length < 2) return fitting[0];
    const scores = fitting.map((variant) => {
      const declared = propertyNames(subschemasOf(this.document, isSchema(variant) ? variant : true));
      return Object.keys(objectOf(value)).filter((name) => declared.includes(name)).length;
    });
    return fitting[scores.indexOf(Math.max(...scores))];
  }

  /** Returns the names that a discriminator gives a variant. A variant that is a union with the same discriminator has none of its own. */
  #namesOf(discriminator: JsonObject, variant: Json): string[] {
    if (!isObject(variant) || typeof variant.$ref !== "string") return [];
    const reference = variant.$ref;
    const component = schemaReference(reference)?.name;
    const names = mappedNames(discriminator, component, reference);
    if (names.length > 0 || component === undefined) return names;
    const target = objectOf(at(this.document, fromPointer(reference)));
    const isUnion = target.oneOf !== undefined || target.anyOf !== undefined;
    const isSame = objectOf(target.discriminator).propertyName === discriminator.propertyName;
    return isUnion && isSame ? [] : [component];
  }

  #fits(schema: Schema, value: Json): boolean {
    try {
      return this.schemas.validatorOf(schema)(value) === true;
    } catch {
      // The schema cannot be compiled, or it refers to itself without an end.
      return false;
    }
  }
}

function isSchema(part: Json): part is Schema {
  return isObject(part) || typeof part === "boolean";
}

/** Returns the names by which a mapping leads to a component: by reference, or by the name of the component. */
function mappedNames({ mapping }: JsonObject, component: string | undefined, reference?: string): string[] {
  return Object.entries(objectOf(mapping))
    .filter(([, to]) => to === reference || (component !== undefined && isNameOf(to, component)))
    .map(([name]) => name);
}

function isNameOf(target: Json | undefined, component: string): boolean {
  return target === component || (typeof target === "string" && schemaReference(target)?.name === component);
}

/** Returns the names of a component that extends one with a discriminator: the mapped ones, otherwise its own name. */
function baseNames(discriminator: JsonObject, chain: readonly string[]): string[] {
  const mapped = chain.map((name) => mappedNames(discriminator, name)).find((names) => names.length > 0);
  return mapped ?? chain.slice(0, 1);
}

/** Allows only names that all discriminators of a property give. An outer discriminator decides if they share none. */
function restrict({ names }: Applied, { propertyName }: JsonObject, allowed: readonly string[]): void {
  if (typeof propertyName !== "string" || allowed.length === 0) return;
  const present = names.get(propertyName);
  const shared = present?.filter((name) => allowed.includes(name));
  names.set(propertyName, shared && shared.length > 0 ? shared : (present ?? [...allowed]));
}

function propertyParts(schemas: readonly JsonObject[], name: string): Json[] {
  const declared = schemas.flatMap(({ properties }) => {
    const part = Object.hasOwn(objectOf(properties), name) ? objectOf(properties)[name] : undefined;
    return part === undefined ? [] : [part];
  });
  return declared.length > 0 ? declared : schemas.map(({ additionalProperties = true }) => additionalProperties);
}
