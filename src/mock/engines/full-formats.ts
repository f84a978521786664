import type { Ajv2020 } from "ajv/dist/2020.js";
import { fastFormats, fullFormats } from "ajv-formats/dist/formats.js";

/** The formats that ajv-formats knows in a fast and in an exact form, exact: a mock is where a wrong day is to be found. */
export function addFullFormats(ajv: Ajv2020): void {
  for (const name of Object.keys(fastFormats) as (keyof typeof fastFormats)[]) {
    if (fastFormats[name] !== fullFormats[name]) ajv.addFormat(name, fullFormats[name]);
  }
}
