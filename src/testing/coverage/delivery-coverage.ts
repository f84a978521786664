import type { Job, SkippedJob } from "../../testdata/deliveries/jobs.js";
import type { JobResult } from "../../testdata/deliveries/run-jobs.js";
import type { CoverageRecorder } from "./recorder.js";

/** Records the coverage of deliveries that got the expected response. */
export class DeliveryCoverage {
  /** Counts repeated jobs, so that each body is examined only once, in `settle`. */
  readonly #counts = new Map<Job, number>();

  readonly recorder: CoverageRecorder;

  constructor(recorder: CoverageRecorder) {
    this.recorder = recorder;
  }

  addJob({ job, results, problem }: Pick<JobResult, "job" | "results" | "problem">): void {
    if (problem !== undefined) return;
    // A retry is sent only after a failure.
    if (job.plan.retry && results.length === 1)
      this.recorder.collector.addUnreachedFault(job.fault ?? job.name, "the receiver never responded with 5xx");
    else this.#counts.set(job, (this.#counts.get(job) ?? 0) + 1);
  }

  /** Adds faults that could not be injected. */
  addSkipped(skipped: readonly SkippedJob[]): void {
    for (const { fault, reason } of skipped)
      if (fault !== undefined) this.recorder.collector.addUnreachedFault(fault, reason);
  }

  /** Passes the counts to the recorder. Call it once, after the last job. */
  settle(): void {
    const { api, collector } = this.recorder;
    for (const [{ event: name, body, fault }, times] of this.#counts) {
      const event = api.events.find((candidate) => candidate.name === name);
      if (fault !== undefined) collector.addFault(fault, times);
      else if (event && body !== undefined) this.recorder.addDelivery(event, body, times);
    }
    this.#counts.clear();
  }
}
