import { arrayOf, isObject, type JsonObject, objectOf, type Schema, schemaOf } from "../../schema/json.js";
import { mergeSchemas } from "../../schema/merge.js";
import { resolve } from "../../schema/resolve.js";
import { componentName } from "../../schema/schema-set.js";
import { namedTypes, typeOfValue } from "../../schema/types.js";

/** A schema with references resolved, sibling keywords applied, and `allOf` merged. */
export interface View {
  /** The name of the component that the schema refers to. */
  component: string | undefined;
  keywords: JsonObject;
  /** The names of its types, including `null`. Empty if the schema allows any type. */
  types: string[];
}

const MAX_MERGE_DEPTH = 16;

export function viewOf(document: JsonObject, schema: Schema | undefined, depth = 0): View {
  if (!isObject(schema)) return { component: undefined, keywords: schema === false ? { not: {} } : {}, types: [] };
  const component = componentName(schema);
  const { $ref: _, ...siblings } = schema;
  const target = schema.$ref === undefined ? {} : objectOf(resolve(document, schema).value);
  const nested = target.$ref === undefined && target.allOf === undefined ? target : {};
  const keywords = mergeAll(document, { ...nested, ...siblings }, depth);
  return { component, keywords, types: typesOf(keywords) };
}

function mergeAll(document: JsonObject, keywords: JsonObject, depth: number): JsonObject {
  const { allOf, ...rest } = keywords;
  if (allOf === undefined || depth >= MAX_MERGE_DEPTH) return rest;
  return arrayOf(allOf)
    .map((part) => viewOf(document, schemaOf(part), depth + 1).keywords)
    .reduceRight((merged, part) => mergeSchemas(part, merged) ?? Object.assign({}, part, merged), rest);
}

function typesOf(schema: JsonObject): string[] {
  const { type, properties, items, prefixItems, const: constant } = schema;
  if (type !== undefined) return namedTypes(schema);
  if (properties !== undefined) return ["object"];
  if (items !== undefined || prefixItems !== undefined) return ["array"];
  return constant === undefined ? [] : [typeOfValue(constant)];
}

/** Returns the variants of a union except `null`, and whether `null` is one of them. */
export function variantsOf(document: JsonObject, { keywords }: View): { variants: View[]; nullable: boolean } {
  const views = arrayOf(keywords.oneOf ?? keywords.anyOf).map((variant) => viewOf(document, schemaOf(variant)));
  const variants = views.filter(({ types }) => types.length !== 1 || types[0] !== "null");
  return { variants, nullable: variants.length < views.length };
}
