import { setMaxListeners } from "node:events";
import type { DeliveryResult } from "../../runtime/webhooks/send/deliver.js";
import { pause } from "../../runtime/webhooks/send/deliver.js";
import { type PlanOptions, type PlanResult, runPlan } from "../../runtime/webhooks/send/run-plan.js";
import type { Job } from "./jobs.js";
import { type Statistics, Tally } from "./statistics.js";

export interface Outcome extends PlanResult {
  job: Job;
}

export interface RunOptions extends PlanOptions {
  /** How many jobs are done: all in turn, then again from the first. */
  total: number;
  /** Jobs at the same time. */
  concurrency: number;
  /** Jobs started in a second at most; no limit when absent. */
  rate?: number | undefined;
  /** Called after each job. */
  onDone?: (outcome: Outcome, tally: Tally) => void;
}

/** Does jobs, many at a time; those not yet begun when the signal aborts are left out. */
export async function runJobs(jobs: readonly Job[], options: RunOptions): Promise<Statistics> {
  const { total, concurrency, rate, signal, onDone, clock = () => performance.now() } = options;
  // Each delivery on its way listens to it.
  if (signal) setMaxListeners(0, signal);
  const tally = new Tally();
  const start = clock();
  let next = 0;
  const work = async () => {
    while (next < total && !signal?.aborted) {
      const index = next++;
      if (rate !== undefined) await pause(start + (index * 1000) / rate - clock(), signal);
      const job = jobs[index % jobs.length];
      if (!job || signal?.aborted) return;
      const { results, problem } = await runPlan(job.plan, options);
      for (const result of results) tally.add(answerOf(result), result.time);
      tally.jobs++;
      if (problem === undefined) tally.good++;
      onDone?.({ job, results, problem }, tally);
    }
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, total) }, work));
  return tally.sum(clock() - start);
}

/** The status, or why there was none. */
export function answerOf(result: DeliveryResult): string {
  return result.ok ? String(result.status) : result.reason;
}
