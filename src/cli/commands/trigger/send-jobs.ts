import type { Job, Skipped } from "../../../testdata/deliveries/jobs.js";
import { answerOf, type Outcome, runJobs } from "../../../testdata/deliveries/run-jobs.js";
import type { Statistics } from "../../../testdata/deliveries/statistics.js";
import type { DeliveryCoverage } from "../../../testing/coverage/delivery-coverage.js";
import type { Io, ParsedArgs } from "../../command.js";

export interface SendOptions {
  to: URL;
  secret: string | undefined;
  total: number;
  concurrency: number;
  rate?: number | undefined;
  timeout?: number | undefined;
  skipped: readonly Skipped[];
  coverage: DeliveryCoverage;
  /** A line for each delivery would be too much. */
  many: boolean;
}

/** Of many results, those that are kept and told. */
const MAX_REPORTED = 1000;
const MAX_PROBLEMS = 20;

/** Sends, tells how it goes, and gives the exit code: 1 when an answer was not as expected. */
export async function sendJobs(jobs: readonly Job[], options: SendOptions, given: ParsedArgs, io: Io): Promise<number> {
  const { many, skipped, total } = options;
  const told: object[] = [];
  const json = given.flag("json");
  let problems = 0;
  const progress = new ProgressLine(total, io);
  const onDone = (outcome: Outcome, done: { jobs: number }) => {
    if (json && told.length < MAX_REPORTED) told.push(asJson(outcome));
    options.coverage.addJob(outcome);
    if (outcome.problem !== undefined) problems++;
    if (many) progress.show(done.jobs, problems);
    const isTold = many ? outcome.problem !== undefined && problems <= MAX_PROBLEMS : true;
    if (!isTold || json) return;
    if (many) progress.end();
    io.output(asLine(outcome));
  };
  const sum = await runJobs(jobs, { ...options, signal: io.signal, onDone });
  if (many) progress.end();
  if (json)
    io.output(
      JSON.stringify(
        { target: options.to.href, results: told, omitted: sum.jobs - told.length, skipped, summary: sum },
        null,
        2,
      ),
    );
  io.log(summary(sum));
  const complete = sum.jobs === total;
  if (!complete) io.log(`error: stopped after ${sum.jobs} of ${total}`);
  return problems > 0 || !complete ? 1 : 0;
}

function asLine({ job, results, problem }: Outcome): string {
  const answers = results.map((result) => `${answerOf(result)} ${Math.round(result.time)} ms`).join(", ");
  return `${problem === undefined ? "✓" : "✗"} ${job.event} ${job.name}: ${answers}${problem === undefined ? "" : `: ${problem}`}`;
}

function asJson({ job, results, problem }: Outcome): object {
  const answers = results.map((result) =>
    result.ok
      ? { status: result.status, time: result.time, body: result.body }
      : { reason: result.reason, time: result.time, message: result.cause.message },
  );
  return { event: job.event, name: job.name, ok: problem === undefined, ...(problem ? { problem } : {}), answers };
}

function summary({ jobs, good, sent, answers, p50, p95, p99, rate }: Statistics): string {
  const counts = Object.entries(answers).map(([answer, count]) => `${count} x ${answer}`);
  return `${good} of ${jobs} as expected; ${sent} sent (${counts.join(", ")}); p50 ${p50} ms, p95 ${p95} ms, p99 ${p99} ms; ${rate} a second`;
}

const WIDTH = 24;

/** A bar on a terminal; elsewhere a line in a second. */
class ProgressLine {
  #shown = performance.now();

  readonly total: number;
  readonly io: Io;

  constructor(total: number, io: Io) {
    this.total = total;
    this.io = io;
  }

  show(done: number, problems: number): void {
    const now = performance.now();
    if (now - this.#shown < (this.io.status ? 100 : 1000)) return;
    this.#shown = now;
    const text = `${done} of ${this.total}${problems > 0 ? `, ${problems} not as expected` : ""}`;
    const full = Math.floor((WIDTH * done) / this.total);
    if (this.io.status) this.io.status(`[${"#".repeat(full)}${" ".repeat(WIDTH - full)}] ${text}`);
    else this.io.log(text);
  }

  end(): void {
    this.io.status?.("");
  }
}
