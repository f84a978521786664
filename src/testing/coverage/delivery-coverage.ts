import type { Job, NotApplicableFault } from "../../testdata/deliveries/jobs.js";
import type { JobResult } from "../../testdata/deliveries/run-jobs.js";
import type { CoverageRecorder } from "./recorder.js";

/** Notes what deliveries cover: those that were answered as they should be. */
export class DeliveryCoverage {
  /** Jobs are done again and again: each is looked at once, in the end. */
  readonly #done = new Map<Job, number>();

  readonly recorder: CoverageRecorder;

  constructor(recorder: CoverageRecorder) {
    this.recorder = recorder;
  }

  addJob({ job, results, problem }: Pick<JobResult, "job" | "results" | "problem">): void {
    if (problem !== undefined) return;
    // Only what failed before is sent again.
    if (job.plan.retry && results.length === 1)
      this.recorder.collector.addNoFault(job.fault ?? job.name, "the receiver never answered 5xx");
    else this.#done.set(job, (this.#done.get(job) ?? 0) + 1);
  }

  /** Faults that could not be made. */
  addSkipped(skipped: readonly NotApplicableFault[]): void {
    for (const { fault, reason } of skipped) this.recorder.collector.addNoFault(fault, reason);
  }

  /** Hands what was done to the recorder; to be called when all is done. */
  settle(): void {
    const { api, collector } = this.recorder;
    for (const [{ event: name, body, fault }, times] of this.#done) {
      const event = api.events.find((one) => one.name === name);
      if (fault !== undefined) collector.addFault(fault, times);
      else if (event && body !== undefined) this.recorder.addDelivery(event, body, times);
    }
    this.#done.clear();
  }
}
