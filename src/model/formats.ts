import type { Ajv2020 } from "ajv/dist/2020.js";
import { fastFormats } from "ajv-formats/dist/formats.js";

/** Formats that only annotate. */
const ANNOTATING = new Set(["password", "binary", "float", "double"]);

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
}
