import { literal } from "../model/names.js";
import { importOptional } from "../platform/import-optional.js";
import { isObject, type Json, type JsonObject } from "../schema/json.js";
import { fileHeader } from "./header.js";
import { typableDocument } from "./typable-document.js";

/** The types of a safe document: `paths`, `operations`, `webhooks`, and an exported type for each of the given components. */
export async function generateTypes(
  source: string,
  document: JsonObject,
  typeNames: readonly string[],
): Promise<string> {
  const tool = await importOptional("openapi-typescript", () => import("openapi-typescript"));
  const typable = typableDocument(document);
  const schema = typable.document as never;
  // Its own entry lints and bundles first, by another version of the tools that have done both, and falls over names that they allow.
  const context: Partial<Parameters<typeof tool.transformSchema>[1]> = {
    alphabetize: false,
    arrayLength: true,
    defaultNonNullable: false,
    discriminators: tool.scanDiscriminators(schema, { silent: true }),
    emptyObjectsUnknown: true,
    injectFooter: [],
    resolve: (reference) => tool.resolveRef(schema, reference, { silent: true }),
    silent: true,
    transform: (part) => (isClosedAndEmpty(part) ? tool.tsRecord(tool.STRING, tool.NEVER) : undefined),
  };
  const ast = tool.transformSchema(schema, context as Parameters<typeof tool.transformSchema>[1]);
  const aliases = typeNames.map((name) => `export type ${name} = components["schemas"][${literal(name)}];\n`);
  return `${fileHeader(source)}${typable.restore(tool.astToString(ast))}${aliases.join("")}`;
}

/** An object in which nothing may stand. The tool takes it for one of which nothing is known. */
function isClosedAndEmpty(schema: unknown): boolean {
  if (!isObject(schema) || schema.type !== "object" || schema.additionalProperties !== false) return false;
  return OPENING.every((keyword) => isEmpty(schema[keyword]));
}

const OPENING = ["properties", "patternProperties", "allOf", "anyOf", "oneOf", "enum", "const"];

function isEmpty(value: Json | undefined): boolean {
  return value === undefined || (typeof value === "object" && value !== null && Object.keys(value).length === 0);
}
