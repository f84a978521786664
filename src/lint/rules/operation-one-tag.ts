import { arrayOf } from "../../schema/json.js";
import { operationsOf } from "./operations.js";
import type { Rule } from "./rule.js";

/** A tag is a chapter of the docs; what stands in two is read twice. */
export const operationOneTag: Rule = {
  name: "operation-one-tag",
  summary: "each operation and webhook has exactly one tag",
  *check(contract) {
    for (const { place, id } of operationsOf(contract)) {
      const tags = place.child("tags");
      const count = arrayOf(tags.value).length;
      if (count === 1) continue;
      yield {
        place: count === 0 ? place : tags,
        message: `${id ?? "The operation"} has ${count === 0 ? "no tag" : `${count} tags`}. Give it exactly one, declared in the root file.`,
      };
    }
  },
};
