import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Api, Operation } from "../../src/model/api.js";
import { arrayOf, isObject, type Json, type JsonObject, objectOf, type Schema } from "../../src/schema/json.js";
import { resolve } from "../../src/schema/resolve.js";
import { registeredApis } from "../support/registry.js";

const apis = await registeredApis();

/** Reads what a vendor's page lists. */
export function inventoryOf(id: string): JsonObject {
  const file = new URL(`inventories/${id.replace("/", "-")}.yaml`, import.meta.url);
  return parse(readFileSync(file, "utf8")) as JsonObject;
}

export function apiOf(id: string): Api {
  const api = apis.find((candidate) => candidate.id === id);
  if (!api) throw new Error(`${id} is not registered`);
  return api;
}

/** A field of a request body, merged over all variants that have it. */
export interface Field {
  types: Set<string>;
  values: Set<Json>;
  isRequired: boolean;
  default?: Json;
  maximum?: Json;
}

/** Returns the fields of a request body by path, such as `groups[].id`. The values of a map are at `*`. */
export function fieldsOf(api: Api, operation: Operation): Map<string, Field> {
  const fields = new Map<string, Field>();
  collect(api, operation.body?.media[0]?.schema, "", fields);
  return fields;
}

function collect(api: Api, schema: Schema | undefined, prefix: string, fields: Map<string, Field>, depth = 0): void {
  for (const variant of variantsOf(api, schema)) {
    for (const [name, property] of Object.entries(objectOf(variant.properties))) {
      const path = prefix === "" ? name : `${prefix}.${name}`;
      const isRequired = arrayOf(variant.required).includes(name);
      const field = fields.get(path) ?? { types: new Set(), values: new Set(), isRequired };
      field.isRequired &&= isRequired;
      fields.set(path, field);
      note(api, property as Schema, field);
      if (depth < 4) collect(api, property as Schema, path, fields, depth + 1);
    }
    if (isObject(variant.items)) collect(api, variant.items, `${prefix}[]`, fields, depth + 1);
    if (isObject(variant.additionalProperties) && depth < 4)
      collect(api, variant.additionalProperties, `${prefix}.*`, fields, depth + 1);
  }
}

function note(api: Api, schema: Schema, field: Field): void {
  for (const variant of variantsOf(api, schema)) {
    for (const type of [variant.type ?? []].flat()) field.types.add(String(type));
    for (const value of arrayOf(variant.enum)) field.values.add(value);
    if (variant.const !== undefined) field.values.add(variant.const);
    if (variant.default !== undefined) field.default = variant.default;
    if (variant.maximum !== undefined) field.maximum = variant.maximum;
    if (isObject(variant.items)) for (const value of valuesOf(api, variant.items)) field.values.add(value);
  }
}

/** Returns every value that an `enum` or a `const` of a schema lists. */
export function valuesOf(api: Api, schema: Schema): Json[] {
  return variantsOf(api, schema).flatMap((variant) => [
    ...arrayOf(variant.enum),
    ...(variant.const === undefined ? [] : [variant.const]),
  ]);
}

/** Returns a schema and its variants, with references resolved. Keywords beside a union belong to the schema. */
function variantsOf(api: Api, schema: Schema | undefined): JsonObject[] {
  if (!isObject(schema)) return [];
  const target = schema.$ref === undefined ? schema : resolve(api.document, schema, []).value;
  const own = { ...objectOf(target), ...schema };
  const inner = [...arrayOf(own.oneOf), ...arrayOf(own.anyOf)].filter(isObject);
  return [own, ...inner.flatMap((variant) => variantsOf(api, variant))];
}
