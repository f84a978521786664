import type { Format } from "ajv";
import { fastFormats, fullFormats } from "ajv-formats/dist/formats.js";

/** The formats that ajv-formats has in a fast and in an exact form, exact: a mock is where a wrong day is to be found. */
export const EXACT_FORMATS: Record<string, Format> = Object.fromEntries(
  Object.entries(fullFormats).filter(([name, format]) =>
    Object.entries(fastFormats).some(([other, fast]) => other === name && fast !== format),
  ),
);
