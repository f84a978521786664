import { valueAt } from "../value-at.js";
import type { Verification } from "./verification.js";

const MASK = "***";

/** The body without the secret that proves its sender: what is stored is read by many. A copy where there is one. */
export function masked(body: unknown, verification: Verification): unknown {
  if (verification.scheme !== "body-secret" || typeof valueAt(body, verification.pointer) !== "string") return body;
  const steps = verification.pointer.split("/").slice(1);
  const copy: unknown = structuredClone(body);
  const parent = valueAt(
    copy,
    steps
      .slice(0, -1)
      .map((step) => `/${step}`)
      .join(""),
  );
  const last = (steps.at(-1) ?? "").replaceAll("~1", "/").replaceAll("~0", "~");
  if (typeof parent === "object" && parent !== null) Reflect.set(parent, last, MASK);
  return copy;
}
