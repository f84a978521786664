import type { Rule } from "./rule.js";
import { mediaOf, operationsOf } from "./source-parts.js";

/** A mock rejects requests with the documented response. Without content, the body would be empty. */
export const errorHasContent: Rule = {
  name: "error-has-content",
  summary: "400 and 422 responses have content",
  recommended: "warn",
  *check(contract) {
    for (const { place, event } of operationsOf(contract)) {
      if (event !== undefined) continue;
      for (const status of ["400", "422"]) {
        const response = place.get("responses")?.child(status);
        if (response?.value === undefined || mediaOf(response.follow().place).length > 0) continue;
        yield {
          place: response,
          message: `The ${status} response has no content. Describe the body that explains the error.`,
        };
      }
    }
  },
};
