import type { ReceiverError } from "./receiver-error.js";
import type { Answer } from "./request.js";

/** What became of a delivery that is answered 200. */
export type Outcome = "handled" | "accepted" | "stored" | "duplicate" | "ignored" | "unknown" | "ambiguous";

const MAX_ISSUES = 20;
const HEADERS = { "content-type": "application/json", "cache-control": "no-store" };

/** 200: the sender need not send it again. */
export function accepted(outcome: Outcome, work?: Promise<void>): Answer {
  return { status: 200, headers: HEADERS, body: `{"status":"${outcome}"}`, ...(work !== undefined ? { work } : {}) };
}

/** What the sender is told of a rejection: the sentence, and the faults without values. */
export function rejection({ status, message, issues, headers }: ReceiverError): Answer {
  const faults = issues.slice(0, MAX_ISSUES).map(({ path, message }) => ({ path, message }));
  const body = { error: message, ...(faults.length > 0 ? { issues: faults } : {}) };
  return { status, headers: { ...HEADERS, ...headers }, body: JSON.stringify(body) };
}
