import type { Ajv2020 } from "ajv/dist/2020.js";
import { fastFormats } from "ajv-formats/dist/formats.js";
import { formats as runtimeFormats } from "../runtime/validation/validator-support.js";

/** Formats that do not validate. */
const ANNOTATIONS = new Set(["password", "binary", "float", "double"]);
/** Matches base64 from start to end; the expression in ajv-formats accepts any text with one line of base64. */
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/**
 * Adds the formats of ajv-formats in their fast form. Formats that are a regular expression are added as one, so that compiled
 * validators contain them and need no import.
 */
export function addFormats(ajv: Ajv2020): void {
  for (const [name, format] of Object.entries(fastFormats)) {
    const check = typeof format === "object" && "validate" in format ? format.validate : format;
    if (ANNOTATIONS.has(name)) ajv.addFormat(name, true);
    else ajv.addFormat(name, check instanceof RegExp ? check : format);
  }
  ajv.addFormat("byte", BASE64);
  // Accepts the same expressions as compiled validators: with the flag `u`, like `pattern`.
  ajv.addFormat("regex", runtimeFormats.regex);
}
