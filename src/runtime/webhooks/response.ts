import type { ReceiverError } from "./receiver-error.js";

/** The response of a receiver, independent of the host. */
export interface ReceiverResponse {
  status: number;
  headers: Record<string, string>;
  /** JSON text. */
  body: string;
  /** Settles when the handlers that exceeded `ackAfter` have finished. Never rejects. */
  work?: Promise<void>;
}

/** The result of a delivery whose response is 200. */
export type Outcome = "handled" | "accepted" | "stored" | "duplicate" | "ignored" | "unknown" | "ambiguous";

const MAX_ISSUES = 20;
const HEADERS = { "content-type": "application/json", "cache-control": "no-store" };

/** Returns a 200, so that the sender does not retry. */
export function acceptedResponse(outcome: Outcome, work?: Promise<void>): ReceiverResponse {
  return { status: 200, headers: HEADERS, body: `{"status":"${outcome}"}`, ...(work !== undefined ? { work } : {}) };
}

/** Returns the response for an error: its message and the issues, without values from the body. */
export function errorResponse(error: ReceiverError): ReceiverResponse {
  const issues = error.issues.slice(0, MAX_ISSUES).map(({ path, message }) => ({ path, message }));
  const body = { error: error.message, ...(issues.length > 0 ? { issues } : {}) };
  return { status: error.status, headers: { ...HEADERS, ...error.headers }, body: JSON.stringify(body) };
}
