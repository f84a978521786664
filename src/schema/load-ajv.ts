import type { ErrorObject, Options } from "ajv/dist/2020.js";
import { explainWith } from "./ajv-errors.js";
import type { Schema } from "./json.js";
import type { SchemaSet } from "./schema-set.js";

const OPTIONS: Options = {
  strict: true,
  // Contracts express "at least one of" by an anyOf that contains only `required`.
  strictRequired: false,
  allowUnionTypes: true,
  allErrors: true,
  verbose: true,
  logger: false,
  validateSchema: false,
  // Compiling takes longer than the few checks, so short validators do not pay.
  code: { optimize: false },
};

/** A strict validator for contracts. */
export interface Validation {
  schemas: SchemaSet;
  /** Reduces errors to those that help; see `explainWith`. */
  explain: (errors: readonly ErrorObject[]) => ErrorObject[];
}

/** Loads a validator of components. `extensions` are further x- keys that the components may use. */
export async function loadAjv(
  components: ReadonlyMap<string, Schema> = new Map(),
  extensions: readonly string[] = [],
  strict = true,
): Promise<Validation> {
  const { SchemaSet } = await import("./schema-set.js");
  const { fullFormats } = await import("ajv-formats/dist/formats.js");
  const schemas = new SchemaSet(components, { ...OPTIONS, strict });
  for (const [name, format] of Object.entries(fullFormats)) schemas.ajv.addFormat(name, format);
  schemas.ajv.addVocabulary(extensions.filter((name) => !schemas.ajv.RULES.keywords[name]));
  return { schemas, explain: explainWith(schemas.ajv) };
}
