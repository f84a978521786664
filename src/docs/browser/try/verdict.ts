import type { Issue } from "../../../runtime/validation/validation.js";
import type { ResponseReport } from "./attempt.js";

/** What the contract says of an answer. */
export interface Verdict {
  fits: boolean;
  sentence: string;
  issues: readonly Issue[];
}

export function verdictOn({ status, result }: ResponseReport, hasValidators: boolean): Verdict {
  const sentence = "is documented. Its body is not judged: a schema of this contract cannot be compiled.";
  if (!hasValidators && (result.ok || result.reason === "http"))
    return { fits: true, sentence: `${status} ${sentence}`, issues: [] };
  if (result.ok)
    return { fits: true, sentence: `${status} is documented, and the body fits the contract.`, issues: [] };
  switch (result.reason) {
    case "http":
      return {
        fits: true,
        sentence: `${status} is a documented rejection, and its body fits the contract.`,
        issues: [],
      };
    case "invalid":
      return { fits: false, sentence: `The body breaks the contract of ${status}.`, issues: result.cause.issues };
    case "undocumented":
      return { fits: false, sentence: undocumented(status, result.body), issues: [] };
    default:
      return { fits: false, sentence: result.cause.message, issues: [] };
  }
}

/** The client reads a body that should be JSON and is not as text. */
function undocumented(status: number, body: unknown): string {
  return typeof body === "string" && body !== ""
    ? `The contract does not know this: the status ${status}, or a body that is no JSON.`
    : `The contract does not know the status ${status}.`;
}
