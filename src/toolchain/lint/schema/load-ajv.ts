import type { Ajv2020, ErrorObject, Options } from "ajv/dist/2020.js";
import { heavy } from "../../heavy.js";
import { explainWith } from "./explain.js";

const OPTIONS: Options = {
  strict: true,
  // "At least one of" is said by anyOf with nothing but required in it.
  strictRequired: false,
  allowUnionTypes: true,
  allErrors: true,
  verbose: true,
  logger: false,
};
/** Annotations of OpenAPI's own. */
const ANNOTATIONS = ["discriminator", "xml", "externalDocs", "example"];

/** A JSON Schema 2020-12 validator as strict as the contracts are, and one that tells its errors apart. */
export interface Validation {
  ajv: Ajv2020;
  /** The errors that matter: of alternatives, those of the one that was meant. */
  explain: (errors: readonly ErrorObject[]) => ErrorObject[];
}

/** A new validator; `extensions` are x- keys that schemas may hold. */
export async function loadAjv(extensions: readonly string[] = []): Promise<Validation> {
  const { Ajv2020 } = await heavy("ajv", () => import("ajv/dist/2020.js"));
  const formats = await heavy("ajv-formats", () => import("ajv-formats"));
  const ajv = new Ajv2020(OPTIONS);
  formats.default.default(ajv);
  ajv.addVocabulary([...ANNOTATIONS, ...extensions]);
  return { ajv, explain: explainWith(ajv) };
}
