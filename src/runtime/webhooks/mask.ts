import { valueAt } from "../value-at.js";
import { withValueAt } from "./send/edit-body.js";
import type { Verification } from "./verification.js";

/** The body without the secret that proves its sender: what is stored is read by many. A copy where there is one. */
export function redactSecret(body: unknown, verification: Verification): unknown {
  if (verification.scheme !== "body-secret" || typeof valueAt(body, verification.pointer) !== "string") return body;
  return withValueAt(body, verification.pointer, "***");
}
