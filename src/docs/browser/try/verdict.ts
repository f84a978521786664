import type { Issue } from "../../../runtime/validation/validation.js";
import type { ReceivedResponse } from "./attempt.js";

/** The result of checking a response against the contract. */
export interface Verdict {
  fits: boolean;
  explanation: string;
  issues: readonly Issue[];
}

export function verdictOn({ status, result }: ReceivedResponse, hasValidators: boolean): Verdict {
  const isDocumented = result.ok || result.reason === "http";
  if (isDocumented && !hasValidators)
    return fitting(`${status} is documented. Its body was not checked, because a schema cannot be compiled.`);
  if (result.ok) return fitting(`${status} is documented, and the body fits the contract.`);
  switch (result.reason) {
    case "http":
      return fitting(`${status} is a documented error, and its body fits the contract.`);
    case "invalid":
      return breaking(`The body does not fit the schema of ${status}.`, result.cause.issues);
    case "undocumented":
      return breaking(undocumented(status, result.body));
    default:
      return breaking(result.cause.message);
  }
}

function fitting(explanation: string): Verdict {
  return { fits: true, explanation, issues: [] };
}

function breaking(explanation: string, issues: readonly Issue[] = []): Verdict {
  return { fits: false, explanation, issues };
}

/** Considers that the client returns a body as text if it should be JSON and is not. */
function undocumented(status: number, body: unknown): string {
  return typeof body === "string" && body !== ""
    ? `The status ${status} is not documented, or the body is not valid JSON.`
    : `The status ${status} is not documented.`;
}
