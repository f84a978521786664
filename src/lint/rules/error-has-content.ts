import { mediaOf, operationsOf } from "./operations.js";
import type { Rule } from "./rule.js";

/** A mock answers a rejected request with the documented response; one without content would say nothing. */
export const errorHasContent: Rule = {
  name: "error-has-content",
  summary: "a 400 or 422 response has content",
  *check(contract) {
    for (const { place, event } of operationsOf(contract)) {
      if (event !== undefined) continue;
      for (const status of ["400", "422"]) {
        const response = place.get("responses")?.child(status);
        if (response?.value === undefined || mediaOf(response.follow().place).length > 0) continue;
        yield {
          place: response,
          message: `The ${status} response has no content. Describe the body that says what was wrong.`,
        };
      }
    }
  },
};
