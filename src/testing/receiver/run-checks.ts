import { type PlanOptions, runPlan } from "../../runtime/webhooks/send/run-plan.js";
import type { DeliveryCoverage } from "../coverage/delivery-coverage.js";
import { ResponseWatch, STOPPED_BY_USER } from "../response-watch.js";
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
  /** Why the run was stopped early: the receiver does not respond, or the user asked for it. */
  stopReason: string | undefined;
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
  const results: CheckResult[] = skipped.map(({ event, name, fault, reason }) => ({
    ...{ event, name, kind: fault === undefined ? "generated" : "fault", outcome: "skipped", message: reason, time: 0 },
  }));
  const watch = new ResponseWatch(new URL(about.target).host);
  let done = 0;
  for (const check of checks) {
    if (options.signal?.aborted || watch.reason !== undefined) break;
    const result = await runCheck(check, options, watch);
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
    stopReason: options.signal?.aborted ? STOPPED_BY_USER : watch.reason,
  };
}

async function runCheck(job: Check, options: RunOptions, watch: ResponseWatch): Promise<CheckResult> {
  const { event, name, kind, plan } = job;
  const { results, problem } = await runPlan(plan, options);
  const last = results.at(-1);
  // A receiver may close the connection of some deliveries, which is no problem.
  if (last?.ok === false && problem !== undefined) watch.addMissing((last.cause as NodeJS.ErrnoException).code);
  else watch.addResponse();
  options.coverage?.addJob({ job, results, problem });
  const time = results.reduce((sum, result) => sum + result.time, 0);
  const check = { event, name, kind, time };
  if (problem !== undefined) return { ...check, outcome: "failed", message: problem };
  if (plan.retry && results.length === 1)
    return { ...check, outcome: "skipped", message: "the receiver never responded with 5xx, so nothing was retried" };
  return { ...check, outcome: "passed", message: undefined };
}
