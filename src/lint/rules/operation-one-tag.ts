import { arrayOf } from "../../schema/json.js";
import type { Rule } from "./rule.js";
import { operationsOf } from "./source-parts.js";

/** A tag is a section of the docs. An operation with two tags would appear twice. */
export const operationOneTag: Rule = {
  name: "operation-one-tag",
  summary: "every operation and webhook has exactly one tag",
  recommended: "off",
  *check(contract) {
    for (const { place, id } of operationsOf(contract)) {
      const tags = place.child("tags");
      const count = arrayOf(tags.value).length;
      if (count === 1) continue;
      yield {
        place: count === 0 ? place : tags,
        message: `${id ?? "The operation"} has ${count === 0 ? "no tag" : `${count} tags`}. Give it exactly one tag that the root document declares.`,
      };
    }
  },
};
