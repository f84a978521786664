import type { Schema } from "../../schema/json.js";
import { arrayOf, isObject, type JsonObject, objectOf } from "../../schema/json.js";
import { mergeSchemas } from "../../schema/merge.js";
import { resolve } from "../../schema/resolve.js";
import { componentName } from "../../schema/schema-set.js";
import { namedTypes, typeOfValue } from "../../schema/types.js";

/** A schema as it is shown: references followed, what stands beside them laid over, `allOf` merged. */
export interface View {
  /** The component that the schema refers to, if it does. */
  component: string | undefined;
  keywords: JsonObject;
  /** Names of its types, `null` among them; empty where it does not say. */
  types: string[];
}

/** `allOf` in `allOf`, deeper than anybody writes. */
const MAX_MERGE_DEPTH = 16;

export function viewOf(document: JsonObject, schema: Schema | undefined, depth = 0): View {
  if (!isObject(schema)) return { component: undefined, keywords: schema === false ? { not: {} } : {}, types: [] };
  const component = componentName(schema);
  const { $ref: _, ...beside } = schema;
  const target = schema.$ref === undefined ? {} : objectOf(resolve(document, schema).value);
  const nested = target.$ref === undefined && target.allOf === undefined ? target : {};
  const keywords = mergeAll(document, { ...nested, ...beside }, depth);
  return { component, keywords, types: typesOf(keywords) };
}

function mergeAll(document: JsonObject, keywords: JsonObject, depth: number): JsonObject {
  const { allOf, ...own } = keywords;
  if (allOf === undefined || depth >= MAX_MERGE_DEPTH) return own;
  return arrayOf(allOf)
    .map((part) => viewOf(document, schemaOf(part), depth + 1).keywords)
    .reduceRight((merged, part) => mergeSchemas(part, merged) ?? Object.assign({}, part, merged), own);
}

function typesOf(schema: JsonObject): string[] {
  const { type, properties, items, prefixItems, const: only } = schema;
  if (type !== undefined) return namedTypes(schema);
  if (properties !== undefined) return ["object"];
  if (items !== undefined || prefixItems !== undefined) return ["array"];
  return only === undefined ? [] : [typeOfValue(only)];
}

/** A value of a contract that stands where a schema should. */
export function schemaOf(value: unknown): Schema | undefined {
  return typeof value === "boolean" || isObject(value) ? value : undefined;
}

/** The shapes of a union, without `null`, and whether `null` is one of them. */
export function variantsOf(document: JsonObject, { keywords }: View): { variants: View[]; nullable: boolean } {
  const views = arrayOf(keywords.oneOf ?? keywords.anyOf).map((variant) => viewOf(document, schemaOf(variant)));
  const variants = views.filter(({ types }) => types.length !== 1 || types[0] !== "null");
  return { variants, nullable: variants.length < views.length };
}
