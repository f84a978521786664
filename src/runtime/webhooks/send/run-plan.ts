import { type DeliveryResult, type PostOptions, pause, post } from "./deliver.js";
import type { DeliveryPlan, Expectation } from "./faults/fault.js";

export interface PlanOptions extends PostOptions {
  /** How many times to retry a failed delivery. Default: 3. */
  retries?: number | undefined;
  /** The wait before each retry, in ms. Default: 1,000. */
  retryDelay?: number | undefined;
}

export interface PlanResult {
  /** One result for each delivery, including retries. */
  results: DeliveryResult[];
  /** The reason why a response is not as expected, or undefined. */
  problem: string | undefined;
}

/** Sends the deliveries of a plan in order. Stops at the first response that is not as expected. */
export async function runPlan(plan: DeliveryPlan, options: PlanOptions): Promise<PlanResult> {
  const results: DeliveryResult[] = [];
  for (const [index, prepare] of plan.deliveries.entries()) {
    let result = await post(await prepare(), options, plan.chunkDelay);
    results.push(result);
    for (let remaining = plan.retry ? (options.retries ?? 3) : 0; remaining > 0 && shouldRetry(result); remaining--) {
      await pause(options.retryDelay ?? 1000, options.signal);
      if (options.signal?.aborted) break;
      result = await post(await prepare(), options, plan.chunkDelay);
      results.push(result);
    }
    const problem = problemOf(result, plan);
    if (problem) {
      const prefix = plan.deliveries.length > 1 ? `delivery ${index + 1} of ${plan.deliveries.length}: ` : "";
      return { results, problem: prefix + problem };
    }
  }
  return { results, problem: undefined };
}

function shouldRetry(result: DeliveryResult): boolean {
  return result.ok ? result.status >= 500 : result.reason !== "aborted";
}

const EXPECTED: Record<Expectation, string> = {
  accepted: "accept this delivery with 2xx",
  rejected: "reject this delivery with 4xx",
  either: "accept this delivery with 2xx or reject it with 4xx",
};

function problemOf(
  result: DeliveryResult,
  { expect, mayClose }: Pick<DeliveryPlan, "expect" | "mayClose">,
): string | undefined {
  if (!result.ok) {
    if (result.reason === "timeout")
      return `no response within ${Math.round(result.time)} ms: respond first, then do the work`;
    if (result.reason === "aborted") return "stopped before the response arrived";
    const isRefused = /ECONNREFUSED/.test(result.cause.message);
    if (mayClose && !isRefused) return undefined;
    return `no response: ${result.cause.message}${isRefused ? ". Nothing listens there: start the receiver" : ""}`;
  }
  const kind = Math.floor(result.status / 100);
  const asExpected = (kind === 2 && expect !== "rejected") || (kind === 4 && expect !== "accepted");
  if (asExpected) return undefined;
  const hint = kind === 3 ? "; senders do not follow redirects" : kind === 5 ? "; 5xx makes vendors retry" : "";
  return `responded ${result.status}: must ${EXPECTED[expect]}${hint}`;
}
