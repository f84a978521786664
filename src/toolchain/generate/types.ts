import type { JsonObject } from "../../model/index.js";
import { heavy } from "../heavy.js";
import { fileHeader } from "./header.js";

/** The types of a bundled document: `paths`, `operations`, `webhooks`, and one exported type for each component schema. */
export async function generateTypes(source: string, document: JsonObject): Promise<string> {
  const { default: openapiTs, astToString } = await heavy("openapi-typescript", () => import("openapi-typescript"));
  // It changes the object that it is given.
  const ast = await openapiTs(structuredClone(document) as never, {
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
