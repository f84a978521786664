import type { ErrorObject, Options } from "ajv/dist/2020.js";
import { importOptional } from "../platform/import-optional.js";
import { explainWith } from "./explain.js";
import type { Schema } from "./json.js";
import type { SchemaSet } from "./schema-set.js";

const OPTIONS: Options = {
  strict: true,
  // "At least one of" is said by anyOf with nothing but required in it.
  strictRequired: false,
  allowUnionTypes: true,
  allErrors: true,
  verbose: true,
  logger: false,
  validateSchema: false,
  // Compiling takes longer than what little there is to check: the validators need not be short.
  code: { optimize: false },
};

/** Schemas in a validator as strict as contracts must be. */
export interface Validation {
  schemas: SchemaSet;
  /** The errors that matter: of alternatives, those of the one that was meant. */
  explain: (errors: readonly ErrorObject[]) => ErrorObject[];
}

/** A validator of the given components, strict unless said otherwise; `extensions` are further x- keys that they may hold. */
export async function loadAjv(
  components: ReadonlyMap<string, Schema> = new Map(),
  extensions: readonly string[] = [],
  strict = true,
): Promise<Validation> {
  const { SchemaSet } = await importOptional("ajv", () => import("./schema-set.js"));
  const { fullFormats } = await importOptional("ajv-formats", () => import("ajv-formats/dist/formats.js"));
  const schemas = new SchemaSet(components, { ...OPTIONS, strict });
  for (const [name, format] of Object.entries(fullFormats)) schemas.ajv.addFormat(name, format);
  schemas.ajv.addVocabulary(extensions.filter((name) => !schemas.ajv.RULES.keywords[name]));
  return { schemas, explain: explainWith(schemas.ajv) };
}
