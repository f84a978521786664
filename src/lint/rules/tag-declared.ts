import { nearest } from "../../platform/user-error.js";
import { arrayOf, objectOf, stringOf } from "../../schema/json.js";
import type { Rule } from "./rule.js";
import { operationsOf } from "./source-parts.js";

/** Docs group operations by the declared tags, in their order. */
export const tagDeclared: Rule = {
  name: "tag-declared",
  summary: "every tag of an operation or webhook is declared in the root document",
  recommended: "warn",
  *check(contract) {
    const declared = arrayOf(contract.openapi?.root.child("tags").value).flatMap(
      (tag) => stringOf(objectOf(tag).name) ?? [],
    );
    for (const { place } of operationsOf(contract)) {
      for (const tag of place.child("tags").children()) {
        const name = stringOf(tag.value);
        if (name === undefined || declared.includes(name)) continue;
        const hint = nearest(name, declared);
        const advice =
          hint === undefined ? `Add "- {name: ${name}, description: …}" to its "tags".` : `Did you mean "${hint}"?`;
        yield { place: tag, message: `The root document does not declare the tag "${name}". ${advice}` };
      }
    }
  },
};
