import { type PlanOptions, runPlan } from "../../runtime/webhooks/send/run-plan.js";
import type { DeliveryCoverage } from "../coverage/delivery-coverage.js";
import type { Check, CheckKind, Checks } from "./checks.js";

export interface CheckResult {
  event: string;
  name: string;
  kind: CheckKind;
  outcome: "passed" | "failed" | "skipped";
  /** What is wrong, or why it was skipped. */
  message: string | undefined;
  /** Milliseconds. */
  time: number;
}

/** What a run came to. A run that checked nothing has failed. */
export interface Verification {
  api: string;
  target: string;
  seed: number;
  results: CheckResult[];
  passed: number;
  failed: number;
  skipped: number;
  /** False when it was stopped before its end. */
  complete: boolean;
}

/** Does the checks one after the other: a receiver's answers to the next must not hide what the last one did to it. */
export async function runChecks(
  { checks, skipped }: Pick<Checks, "checks" | "skipped">,
  about: { api: string; target: string; seed: number },
  options: PlanOptions & { coverage?: DeliveryCoverage | undefined },
  onDone: (result: CheckResult, done: number) => void = () => {},
): Promise<Verification> {
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
  const count = (outcome: string) => results.filter((result) => result.outcome === outcome).length;
  return {
    ...about,
    results,
    passed: count("passed"),
    failed: count("failed"),
    skipped: count("skipped"),
    complete: done === checks.length,
  };
}

async function runCheck(
  job: Check,
  options: PlanOptions & { coverage?: DeliveryCoverage | undefined },
): Promise<CheckResult> {
  const { event, name, kind, plan } = job;
  const { results, problem } = await runPlan(plan, options);
  options.coverage?.addJob({ job, results, problem });
  const time = results.reduce((sum, result) => sum + result.time, 0);
  const named = { event, name, kind, time };
  if (problem !== undefined) return { ...named, outcome: "failed", message: problem };
  if (plan.retry && results.length === 1)
    return { ...named, outcome: "skipped", message: "the receiver never answered 5xx, so nothing was sent again" };
  return { ...named, outcome: "passed", message: undefined };
}
