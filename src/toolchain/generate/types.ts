import { isObject, type Json, type JsonObject } from "../../model/index.js";
import { heavy } from "../heavy.js";
import { fileHeader } from "./header.js";

/** The types of a bundled document: `paths`, `operations`, `webhooks`, and one exported type for each component schema. */
export async function generateTypes(source: string, document: JsonObject): Promise<string> {
  const { default: openapiTs, astToString } = await heavy("openapi-typescript", () => import("openapi-typescript"));
  const ast = await openapiTs(withPlainTuples(document) as never, {
    silent: true,
    alphabetize: false,
    arrayLength: true,
    emptyObjectsUnknown: true,
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
  });
  return `${fileHeader(source)}${astToString(ast)}`;
}

/**
 * A copy (openapi-typescript changes what it is given) in which tuples have no `minItems` and `maxItems`: with its option
 * `arrayLength` these would make a tuple of tuples of them.
 */
function withPlainTuples(value: Json | undefined): Json | undefined {
  if (Array.isArray(value)) return value.map((item) => withPlainTuples(item) ?? null);
  if (!isObject(value)) return value;
  const isTuple = Array.isArray(value["prefixItems"]);
  const entries = Object.entries(value).filter(([key]) => !(isTuple && (key === "minItems" || key === "maxItems")));
  return Object.fromEntries(entries.map(([key, item]) => [key, withPlainTuples(item)]));
}
