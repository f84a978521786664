import { setMaxListeners } from "node:events";
import { type DeliveryResult, pause } from "../../runtime/webhooks/send/deliver.js";
import { type PlanOptions, type PlanResult, runPlan } from "../../runtime/webhooks/send/run-plan.js";
import type { Job } from "./jobs.js";
import { type Statistics, Tally } from "./statistics.js";

export interface JobResult extends PlanResult {
  job: Job;
}

export interface RunOptions extends PlanOptions {
  /** How many jobs to run. After the last job, the first one is run again. */
  total: number;
  /** How many jobs run at the same time. */
  concurrency: number;
  /** How many jobs start in a second at most. Default: no limit. */
  rate?: number | undefined;
  /** Called after each job. */
  onDone?: (result: JobResult, tally: Tally) => void;
}

/** Runs jobs concurrently. Starts no further jobs once the signal aborts. */
export async function runJobs(jobs: readonly Job[], options: RunOptions): Promise<Statistics> {
  const { total, concurrency, rate, signal, onDone, clock = () => performance.now() } = options;
  // Prevents a warning, because every delivery in progress listens to the signal.
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
      for (const result of results) tally.add(statusOrReason(result), result.time);
      tally.jobs++;
      if (problem === undefined) tally.asExpected++;
      onDone?.({ job, results, problem }, tally);
    }
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, total) }, work));
  return tally.summarize(clock() - start);
}

/** Returns the status, or the reason why there was no response. */
function statusOrReason(result: DeliveryResult): string {
  return result.ok ? String(result.status) : result.reason;
}
