import type { Ajv2020 } from "ajv/dist/2020.js";
import { fastFormats } from "ajv-formats/dist/formats.js";
import { formats as runtimeFormats } from "../runtime/validation/validator-support.js";

/** Formats that only annotate. */
const ANNOTATING = new Set(["password", "binary", "float", "double"]);
/** Whole base64; that of ajv-formats takes any text of which one line is base64. */
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/**
 * The formats of ajv-formats in their fast form, reduced to what validates: those that are a regular expression stand as
 * one, so that compiled validators hold them and import nothing.
 */
export function addFormats(ajv: Ajv2020): void {
  for (const [name, format] of Object.entries(fastFormats)) {
    const check = typeof format === "object" && "validate" in format ? format.validate : format;
    if (ANNOTATING.has(name)) ajv.addFormat(name, true);
    else ajv.addFormat(name, check instanceof RegExp ? check : format);
  }
  ajv.addFormat("byte", BASE64);
  // The same expressions here as in compiled validators: with the flag `u`, as `pattern` has them.
  ajv.addFormat("regex", runtimeFormats.regex);
}
