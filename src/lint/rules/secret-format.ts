import { isObject, type JsonObject } from "../../schema/json.js";
import { namedTypes } from "../../schema/types.js";
import type { Rule } from "./rule.js";
import { sourceSchemas } from "./source-parts.js";

const SECRET = /(password|secret|secret_?key|token|api_?key)$/i;
/** Names of pagination tokens, which are not secrets. */
const PAGINATION = /(page|cursor|next|previous|sync)_?token$/i;

/** Logs and recordings redact only properties with this format. */
export const secretFormat: Rule = {
  name: "secret-format",
  summary: "string properties that hold a secret have `format: password`",
  recommended: "warn",
  *check(contract) {
    for (const { place, schema } of sourceSchemas(contract)) {
      if (!isObject(schema.properties)) continue;
      for (const name of Object.keys(schema.properties)) {
        if (!SECRET.test(name) || PAGINATION.test(name)) continue;
        const property = place.child("properties").child(name);
        const target = property.follow().place?.value;
        if (!isObject(target) || !isBareString(target)) continue;
        yield {
          place: property,
          message: `"${name}" looks like a secret. Add "format: password", so that logs and recordings redact it.`,
        };
      }
    }
  },
};

function isBareString(schema: JsonObject): boolean {
  const isString = namedTypes(schema).includes("string");
  return isString && schema.format !== "password" && schema.const === undefined && schema.enum === undefined;
}
