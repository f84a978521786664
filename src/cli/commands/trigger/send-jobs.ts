import type { Job, SkippedJob } from "../../../testdata/deliveries/jobs.js";
import { type JobResult, runJobs } from "../../../testdata/deliveries/run-jobs.js";
import type { Statistics } from "../../../testdata/deliveries/statistics.js";
import type { DeliveryCoverage } from "../../../testing/coverage/delivery-coverage.js";
import type { Io } from "../../command.js";

export interface SendOptions {
  to: URL;
  secret: string | undefined;
  total: number;
  concurrency: number;
  rate?: number | undefined;
  timeout?: number | undefined;
  skipped: readonly SkippedJob[];
  coverage: DeliveryCoverage;
  /** Prints progress and problems instead of a line for each delivery. */
  many: boolean;
  json: boolean;
}

const MAX_JSON_RESULTS = 1000;
const MAX_PRINTED_PROBLEMS = 20;

/** Sends the jobs and prints the results. Returns exit code 1 if a response is not as expected. */
export async function sendJobs(jobs: readonly Job[], options: SendOptions, io: Io): Promise<number> {
  const { many, skipped, total, json } = options;
  const jsonResults: object[] = [];
  let problems = 0;
  const progress = new ProgressLine(total, io);
  const onDone = (result: JobResult, done: { jobs: number }) => {
    if (json && jsonResults.length < MAX_JSON_RESULTS) jsonResults.push(asJson(result));
    options.coverage.addJob(result);
    if (result.problem !== undefined) problems++;
    if (many) progress.show(done.jobs, problems);
    const isPrinted = many ? result.problem !== undefined && problems <= MAX_PRINTED_PROBLEMS : true;
    if (!isPrinted || json) return;
    if (many) progress.end();
    io.output(asLine(result));
  };
  const statistics = await runJobs(jobs, { ...options, signal: io.signal, onDone });
  if (many) progress.end();
  if (json) {
    const omitted = statistics.jobs - jsonResults.length;
    const output = { target: options.to.href, results: jsonResults, omitted, skipped, summary: statistics };
    io.output(JSON.stringify(output, null, 2));
  }
  io.log(summaryLine(statistics));
  const complete = statistics.jobs === total;
  if (!complete) io.log(`error: stopped after ${statistics.jobs} of ${total}`);
  return problems > 0 || !complete ? 1 : 0;
}

/** Returns `✓ order_paid minimal: 200 12 ms`, or `✗ order_paid minimal:` with the problem, which says what the response was. */
function asLine({ job, results, problem }: JobResult): string {
  if (problem !== undefined) return `✗ ${job.event} ${job.name}: ${problem}`;
  const responses = results.map((result) => {
    const time = `${Math.round(result.time)} ms`;
    return result.ok ? `${result.status} ${time}` : `the connection was closed after ${time}`;
  });
  return `✓ ${job.event} ${job.name}: ${responses.join(", ")}`;
}

function asJson({ job, results, problem }: JobResult): object {
  const responses = results.map((result) =>
    result.ok
      ? { status: result.status, time: result.time, body: result.body }
      : { reason: result.reason, time: result.time, message: result.cause.message },
  );
  return { event: job.event, name: job.name, ok: problem === undefined, ...(problem ? { problem } : {}), responses };
}

function summaryLine({ jobs, asExpected, sent, responses, p50, p95, p99, rate }: Statistics): string {
  const counts = Object.entries(responses).map(([response, count]) => `${count} x ${response}`);
  return `${asExpected} of ${jobs} as expected; ${sent} sent (${counts.join(", ")}); p50 ${p50} ms, p95 ${p95} ms, p99 ${p99} ms; ${rate} per second`;
}

const BAR_WIDTH = 24;

/** Shows a progress bar on a terminal, or logs a line each second. */
class ProgressLine {
  #shownAt = performance.now();

  readonly total: number;
  readonly io: Io;

  constructor(total: number, io: Io) {
    this.total = total;
    this.io = io;
  }

  show(done: number, problems: number): void {
    const now = performance.now();
    if (now - this.#shownAt < (this.io.status ? 100 : 1000)) return;
    this.#shownAt = now;
    const text = `${done} of ${this.total}${problems > 0 ? `, ${problems} not as expected` : ""}`;
    const filled = Math.floor((BAR_WIDTH * done) / this.total);
    if (this.io.status) this.io.status(`[${"#".repeat(filled)}${" ".repeat(BAR_WIDTH - filled)}] ${text}`);
    else this.io.log(text);
  }

  end(): void {
    this.io.status?.("");
  }
}
