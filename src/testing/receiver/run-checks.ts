import { type PlanOptions, runPlan } from "../../runtime/webhooks/send/run-plan.js";
import type { DeliveryCoverage } from "../coverage/delivery-coverage.js";
import type { Check, CheckKind, Checks } from "./checks.js";

export interface CheckResult {
  event: string;
  name: string;
  kind: CheckKind;
  outcome: "passed" | "failed" | "skipped";
  /** The reason of a failure or a skip. */
  message: string | undefined;
  /** The duration in ms. */
  time: number;
}

/** The results of a run. A run without any check counts as failed. */
export interface ReceiverReport {
  api: string;
  target: string;
  seed: number;
  results: CheckResult[];
  passed: number;
  failed: number;
  skipped: number;
  /** False if the run was stopped early. */
  complete: boolean;
}

type RunOptions = PlanOptions & { coverage?: DeliveryCoverage | undefined };

/** Runs the checks one after the other, so that each failure belongs to the check that caused it. */
export async function runChecks(
  { checks, skipped }: Pick<Checks, "checks" | "skipped">,
  about: { api: string; target: string; seed: number },
  options: RunOptions,
  onDone: (result: CheckResult, done: number) => void = () => {},
): Promise<ReceiverReport> {
  options.coverage?.addSkipped(skipped);
  const results: CheckResult[] = skipped.map(({ event, name, reason }) => ({
    ...{ event, name, kind: "fault", outcome: "skipped", message: reason, time: 0 },
  }));
  let done = 0;
  for (const check of checks) {
    if (options.signal?.aborted) break;
    const result = await runCheck(check, options);
    if (options.signal?.aborted) break;
    results.push(result);
    onDone(result, ++done);
  }
  const count = (outcome: CheckResult["outcome"]) => results.filter((result) => result.outcome === outcome).length;
  return {
    ...about,
    results,
    passed: count("passed"),
    failed: count("failed"),
    skipped: count("skipped"),
    complete: done === checks.length,
  };
}

async function runCheck(job: Check, options: RunOptions): Promise<CheckResult> {
  const { event, name, kind, plan } = job;
  const { results, problem } = await runPlan(plan, options);
  options.coverage?.addJob({ job, results, problem });
  const time = results.reduce((sum, result) => sum + result.time, 0);
  const check = { event, name, kind, time };
  if (problem !== undefined) return { ...check, outcome: "failed", message: problem };
  if (plan.retry && results.length === 1)
    return { ...check, outcome: "skipped", message: "the receiver never responded with 5xx, so nothing was retried" };
  return { ...check, outcome: "passed", message: undefined };
}
