import type { DeliveryResult } from "./deliver.js";
import type { Expectation, FaultPlan } from "./faults/fault.js";

const WANTED: Record<Expectation, string> = {
  accepted: "a delivery like this must be accepted with 2xx",
  rejected: "a delivery like this must be rejected with 4xx",
  answered: "a delivery like this must be accepted with 2xx or rejected with 4xx",
};

/** What is wrong with an answer; undefined when it is as expected. */
export function judge(
  result: DeliveryResult,
  { expect, mayClose }: Pick<FaultPlan, "expect" | "mayClose">,
): string | undefined {
  if (!result.ok) {
    if (result.reason === "timeout") return `no answer within ${Math.round(result.time)} ms: answer first, work later`;
    if (result.reason === "network" && mayClose && !/ECONNREFUSED/.test(result.cause.message)) return undefined;
    return `no answer (${result.reason}): ${result.cause.message}`;
  }
  const kind = Math.floor(result.status / 100);
  const good = (kind === 2 && expect !== "rejected") || (kind === 4 && expect !== "accepted");
  if (good) return undefined;
  const hint = kind === 3 ? "; senders follow no redirects" : kind === 5 ? "; 5xx makes vendors send it again" : "";
  return `answered ${result.status}: ${WANTED[expect]}${hint}`;
}
