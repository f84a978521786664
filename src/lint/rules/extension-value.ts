import { describeErrors } from "../../schema/ajv-errors.js";
import { EXTENSION_SCHEMAS } from "../../schema/extension-schemas.js";
import { loadAjv } from "../../schema/load-ajv.js";
import { toPointer } from "../../schema/pointer.js";
import type { Rule } from "./rule.js";
import { sourceExtensions } from "./source-parts.js";

export const extensionValue: Rule = {
  name: "extension-value",
  summary: "the values of chatwire's `x-` keys match their schemas",
  recommended: "error",
  async check(contract) {
    const { schemas, explain } = await loadAjv();
    return [...sourceExtensions(contract)].flatMap((place) => {
      if (!Object.hasOwn(EXTENSION_SCHEMAS, place.name)) return [];
      const validate = schemas.compile(EXTENSION_SCHEMAS[place.name] ?? true);
      if (validate(place.value)) return [];
      return describeErrors(explain(validate.errors ?? [])).map(({ path, message }) => ({
        place: path.reduce((inner, step) => inner.child(step), place),
        message: `The value of ${place.name}${toPointer(path)} ${message}.`,
        target: "value" as const,
      }));
    });
  },
};
