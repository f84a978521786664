import { arrayOf, isObject, type JsonObject } from "../../schema/json.js";
import type { Rule } from "./rule.js";
import { schemasOf } from "./schemas.js";

const SECRET = /(password|secret|secret_?key|token|api_?key)$/i;
/** Marks of a place in a list are called tokens too. */
const HARMLESS = /(page|cursor|next|previous|sync)_?token$/i;

/** Logs and recordings leave out what is marked, and nothing else. */
export const secretFormat: Rule = {
  name: "secret-format",
  summary: "string properties that hold a secret have format: password",
  *check(contract) {
    for (const { place, schema } of schemasOf(contract)) {
      if (!isObject(schema.properties)) continue;
      for (const name of Object.keys(schema.properties)) {
        if (!SECRET.test(name) || HARMLESS.test(name)) continue;
        const property = place.child("properties").child(name);
        const target = property.follow().place?.value;
        if (!isObject(target) || !isBareString(target)) continue;
        yield {
          place: property,
          message: `"${name}" looks like a secret. Write "format: password", so that logs and recordings leave it out.`,
        };
      }
    }
  },
};

function isBareString(schema: JsonObject): boolean {
  const string = schema.type === "string" || arrayOf(schema.type).includes("string");
  return string && schema.format !== "password" && schema.const === undefined && schema.enum === undefined;
}
