import { nearest } from "../../platform/user-error.js";
import { EXTENSION_SCHEMAS } from "../../schema/extension-schemas.js";
import { arrayOf } from "../../schema/json.js";
import type { Rule } from "./rule.js";
import { sourceExtensions } from "./source-parts.js";

const NAMES = Object.keys(EXTENSION_SCHEMAS);

/** Tools silently ignore a mistyped key. */
export const knownExtensions: Rule = {
  name: "known-extensions",
  summary:
    "`x-` keys are those of chatwire, or match the option `allow`, a list of names and patterns such as `x-acme-*`",
  // Allows keys of other tools, and still reports names that are close to one of chatwire.
  recommended: { severity: "warn", allow: ["x-*"] },
  *check(contract, { allow }) {
    const allowed = arrayOf(allow).map(String);
    for (const place of sourceExtensions(contract)) {
      const { name } = place;
      if (Object.hasOwn(EXTENSION_SCHEMAS, name) || allowed.includes(name)) continue;
      const hint = nearest(name, NAMES);
      if (hint === undefined && allowed.some((pattern) => matches(name, pattern))) continue;
      const advice = hint ? `Did you mean "${hint}"?` : `Use one of ${NAMES.join(", ")}, or list it under "allow".`;
      yield { place, message: `"${name}" is not a known extension key. ${advice}` };
    }
  },
};

function matches(name: string, pattern: string): boolean {
  const [start = "", ...rest] = pattern.split("*");
  return rest.length > 0 && name.startsWith(start) && name.endsWith(rest.at(-1) ?? "");
}
