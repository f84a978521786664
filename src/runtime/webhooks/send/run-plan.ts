import { type DeliveryResult, type PostOptions, pause, post } from "./deliver.js";
import type { FaultPlan } from "./faults/fault.js";
import { judge } from "./judge.js";

export interface PlanOptions extends PostOptions {
  /** How often a failed delivery is sent again; 3 when absent. */
  retries?: number | undefined;
  /** Milliseconds before it is sent again; 1,000 when absent. */
  retryDelay?: number | undefined;
}

export interface PlanResult {
  /** One for each delivery, tries included. */
  results: DeliveryResult[];
  /** What is wrong with the answers; undefined when they are as expected. */
  problem: string | undefined;
}

/** Sends what a plan says, one after the other; stops at the first answer that is not as expected. */
export async function runPlan(plan: FaultPlan, options: PlanOptions): Promise<PlanResult> {
  const results: DeliveryResult[] = [];
  for (const [index, prepare] of plan.deliveries.entries()) {
    let result = await post(await prepare(), options, plan.pace);
    results.push(result);
    for (let left = plan.retry ? (options.retries ?? 3) : 0; left > 0 && hasFailed(result); left--) {
      await pause(options.retryDelay ?? 1000, options.signal);
      if (options.signal?.aborted) break;
      result = await post(await prepare(), options, plan.pace);
      results.push(result);
    }
    const problem = judge(result, plan);
    if (problem) {
      const which = plan.deliveries.length > 1 ? `delivery ${index + 1} of ${plan.deliveries.length}: ` : "";
      return { results, problem: which + problem };
    }
  }
  return { results, problem: undefined };
}

function hasFailed(result: DeliveryResult): boolean {
  return result.ok ? result.status >= 500 : result.reason !== "aborted";
}
