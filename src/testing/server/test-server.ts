import { setImmediate } from "node:timers/promises";
import { curlOf } from "../../http/curl.js";
import type { Api, Operation } from "../../model/api.js";
import { lenientSchemas } from "../../schema/schema-set.js";
import { type CaseMaker, loadCaseMaker, type OperationCases } from "../../testdata/cases/build-cases.js";
import type { CaseInput, ContractCase } from "../../testdata/cases/case.js";
import { type CredentialValues, credentialNames, needsCredentials } from "../../testdata/credentials.js";
import { encodeCase } from "../../testdata/wire-request.js";
import type { CoverageCollector } from "../coverage/collector.js";
import { CoverageRecorder } from "../coverage/recorder.js";
import { Judge, type Problem, parseBody } from "../judge/judge.js";
import { ALL_ALLOWED, forbidden, type Permissions } from "./permissions.js";
import { RateLimiter } from "./rate-limiter.js";
import type { CaseResult, TestServerReport } from "./results.js";
import { type Fetch, sendRequest } from "./send.js";
import { shrinkInput } from "./shrink.js";

export interface TestServerOptions {
  /** What stands before the paths of the contract, as a client's `baseUrl`. */
  baseUrl: string;
  /** By the names of the contract. */
  credentials?: CredentialValues | undefined;
  /** The server is a mock: it obeys `Prefer: code=`, takes any credentials, and accepts every valid request. */
  mock?: boolean | undefined;
  /** Where chance begins; 1 when absent. */
  seed?: number | undefined;
  /** Milliseconds that an answer may take; 10,000 when absent. */
  timeout?: number | undefined;
  /** Requests started in a second at most. */
  rate?: number | undefined;
  allow?: Permissions | undefined;
  /** Texts of which one must stand in `<operation> <case>`; all when empty. */
  only?: readonly string[] | undefined;
  /** Texts of which none may stand there. */
  skip?: readonly string[] | undefined;
  fetch?: Fetch | undefined;
  signal?: AbortSignal | undefined;
  clock?: (() => number) | undefined;
  coverage?: CoverageCollector | undefined;
  onDone?: ((result: CaseResult, done: number) => void) | undefined;
}

/** Sends the cases of an API to a server, one after the other, and judges the answers. */
export async function testServer(api: Api, options: TestServerOptions): Promise<TestServerReport> {
  const schemas = lenientSchemas(api);
  const { seed = 1, mock = false } = options;
  const maker = await loadCaseMaker(api, schemas, { seed, statuses: mock });
  const run = new Run(api, maker, new Judge(api, schemas, { mock }), options);
  const results: CaseResult[] = [];
  let silent = 0;
  for (const operation of api.operations) {
    const made = maker.casesOf(operation);
    options.coverage?.addUnreached(operation.id, made.unreached);
    // Making cases takes its time, in which servers close idle connections: that must be seen before one is used again.
    await setImmediate();
    for (const given of made.cases) {
      if (!isWanted(given, options)) continue;
      if (options.signal?.aborted || silent >= MAX_SILENT) break;
      const result = await run.one(made, given);
      if (options.signal?.aborted) break;
      results.push(result);
      if (result.outcome !== "skipped") silent = result.status === undefined ? silent + 1 : 0;
      options.onDone?.(result, results.length);
    }
  }
  const count = (outcome: string) => results.filter((result) => result.outcome === outcome).length;
  return {
    api: api.id,
    target: options.baseUrl,
    seed,
    results,
    passed: count("passed"),
    failed: count("failed"),
    skipped: count("skipped"),
    complete: options.signal?.aborted !== true && silent < MAX_SILENT,
  };
}

function isWanted({ operation, name }: ContractCase, { only = [], skip = [] }: TestServerOptions): boolean {
  const holds = (text: string) => `${operation} ${name}`.includes(text);
  return (only.length === 0 || only.some(holds)) && !skip.some(holds);
}

const DEFAULT_TIMEOUT = 10_000;
/** A server that gave no answer this often in a row is not there. */
const MAX_SILENT = 10;
const MASK = "***";

class Run {
  readonly #pace: RateLimiter;
  readonly #clock: () => number;
  readonly #signal: AbortSignal;
  readonly #recorder: CoverageRecorder | undefined;

  readonly api: Api;
  readonly maker: CaseMaker;
  readonly judge: Judge;
  readonly options: TestServerOptions;

  constructor(api: Api, maker: CaseMaker, judge: Judge, options: TestServerOptions) {
    this.api = api;
    this.maker = maker;
    this.judge = judge;
    this.options = options;

    this.#clock = options.clock ?? (() => performance.now());
    this.#signal = options.signal ?? new AbortController().signal;
    this.#recorder = options.coverage && new CoverageRecorder(api, options.coverage, maker.schemas);
    this.#pace = new RateLimiter(options.rate, this.#clock);
  }

  async one(made: OperationCases, given: ContractCase): Promise<CaseResult> {
    const { operation } = made;
    const { name, kind } = given;
    const base = { operation: operation.id, kind, name, problems: [], curl: undefined, status: undefined, time: 0 };
    const reason = this.#skipped(operation, given);
    if (reason !== undefined) return { ...base, outcome: "skipped", reason };
    const { problems, status, time, body, ofState } = await this.#try(operation, given);
    this.#recorder?.collector.addRequest(operation.id, status, problems.length === 0 ? given.branches : []);
    const parsed = body && problems.length === 0 ? parseBody(body) : undefined;
    if (parsed && status !== undefined) this.#recorder?.addAnswer(operation, status, parsed.value);
    const done = { ...base, status, time, problems, reason: undefined };
    if (problems.length === 0) return { ...done, outcome: "passed", ...(ofState ? { ofState } : {}) };
    return { ...done, outcome: "failed", curl: await this.#smallestCurl(made, given, problems) };
  }

  async #try(operation: Operation, given: ContractCase) {
    const { baseUrl, credentials = {}, fetch = globalThis.fetch, timeout = DEFAULT_TIMEOUT } = this.options;
    const request = await encodeCase(this.api, operation, given, { baseUrl, credentials });
    await this.#pace.wait(this.#signal);
    const answer = await sendRequest(request, { fetch, timeout, signal: this.#signal, clock: this.#clock });
    const problems = this.judge.judge(operation, given, answer);
    return "reason" in answer
      ? { problems, status: undefined, time: 0, body: undefined, ofState: false }
      : { problems, ...answer, ofState: this.judge.isOfState(operation, given, answer) };
  }

  #skipped(operation: Operation, given: ContractCase): string | undefined {
    const { allow = ALL_ALLOWED, mock = false, credentials = {} } = this.options;
    if (given.tampering.credentials === "wrong" && mock) return "a mock takes any credentials";
    const isGiven = Object.keys(credentials).length > 0;
    if (given.tampering.credentials === "wrong" && !isGiven) return "no credentials were given that could be wrong";
    if (!isGiven && given.rejection !== "unauthorized" && needsCredentials(this.api, operation))
      return `it needs credentials: give ${credentialNames(this.api).join(" or ")}`;
    return forbidden(operation, given, allow);
  }

  async #smallestCurl(made: OperationCases, given: ContractCase, problems: readonly Problem[]): Promise<string> {
    const wanted = problems[0]?.check;
    const fails = async (input: CaseInput) => {
      const again = await this.#try(made.operation, { ...given, input });
      return again.problems.some(({ check }) => check === wanted);
    };
    // What takes its time takes it again; only what was answered is made smaller.
    const input =
      wanted === "answer" || this.#signal.aborted ? given.input : await shrinkInput(this.maker, made, given, fails);
    const { baseUrl, credentials = {} } = this.options;
    const redactSecret = Object.fromEntries(Object.keys(credentials).map((name) => [name, MASK]));
    return curlOf(
      await encodeCase(this.api, made.operation, { ...given, input }, { baseUrl, credentials: redactSecret }),
    );
  }
}
