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
import { parseBody } from "../judge/check-response.js";
import { type Finding, Judge } from "../judge/judge.js";
import { ALL_ALLOWED, forbidden, type Permissions } from "./permissions.js";
import { RateLimiter } from "./rate-limiter.js";
import type { CaseResult, TestServerReport } from "./results.js";
import { type Fetch, sendRequest } from "./send.js";
import { shrinkInput } from "./shrink.js";

export interface TestServerOptions {
  /** The URL before the paths of the contract, as a client's `baseUrl`. */
  baseUrl: string;
  /** Credentials by their names in the client. */
  credentials?: CredentialValues | undefined;
  /** The server is a mock: it obeys `Prefer: code=`, accepts any credentials, and accepts every valid request. */
  mock?: boolean | undefined;
  /** The seed of the generated requests. 1 when absent. */
  seed?: number | undefined;
  /** Milliseconds to wait for each response. 10,000 when absent. */
  timeout?: number | undefined;
  /** The maximum number of requests that start per second. Unlimited when absent. */
  rate?: number | undefined;
  allow?: Permissions | undefined;
  /** Runs only cases whose `<operation> <case>` contains one of these texts. Runs all cases when empty. */
  only?: readonly string[] | undefined;
  /** Skips cases whose `<operation> <case>` contains one of these texts. */
  skip?: readonly string[] | undefined;
  fetch?: Fetch | undefined;
  signal?: AbortSignal | undefined;
  clock?: (() => number) | undefined;
  coverage?: CoverageCollector | undefined;
  onDone?: ((result: CaseResult, done: number) => void) | undefined;
}

const DEFAULT_TIMEOUT_MS = 10_000;
/** The number of missing responses in a row after which the run stops. */
const MAX_MISSING_RESPONSES = 10;
const MASK = "***";

/** Sends the cases of an API to a server, one after the other, and checks the responses. */
export async function testServer(api: Api, options: TestServerOptions): Promise<TestServerReport> {
  const schemas = lenientSchemas(api);
  const { seed = 1, mock = false } = options;
  const maker = await loadCaseMaker(api, schemas, { seed, statuses: mock });
  const runner = new CaseRunner(api, maker, new Judge(api, schemas, { mock }), options);
  const results: CaseResult[] = [];
  let missing = 0;
  for (const operation of api.operations) {
    const cases = maker.casesOf(operation);
    options.coverage?.addUnreachedRequests(operation.id, cases.unreached);
    // Lets Node see the connections that the server has closed during case generation, before one is reused.
    await setImmediate();
    for (const contractCase of cases.cases) {
      if (!isSelected(contractCase, options)) continue;
      if (options.signal?.aborted || missing >= MAX_MISSING_RESPONSES) break;
      const result = await runner.run(cases, contractCase);
      if (options.signal?.aborted) break;
      results.push(result);
      if (result.outcome !== "skipped") missing = result.status === undefined ? missing + 1 : 0;
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
    complete: options.signal?.aborted !== true && missing < MAX_MISSING_RESPONSES,
  };
}

function isSelected({ operation, name }: ContractCase, { only = [], skip = [] }: TestServerOptions): boolean {
  const matches = (text: string) => `${operation} ${name}`.includes(text);
  return (only.length === 0 || only.some(matches)) && !skip.some(matches);
}

class CaseRunner {
  readonly #limiter: RateLimiter;
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
    this.#limiter = new RateLimiter(options.rate, this.#clock);
  }

  async run(cases: OperationCases, contractCase: ContractCase): Promise<CaseResult> {
    const { operation } = cases;
    const { name, kind } = contractCase;
    const base = { operation: operation.id, kind, name, findings: [], curl: undefined, status: undefined, time: 0 };
    const reason = this.#skipReason(operation, contractCase);
    if (reason !== undefined) return { ...base, outcome: "skipped", reason };
    const { findings, status, time, body, rejectedByState } = await this.#send(operation, contractCase);
    const isValid = findings.length === 0;
    this.#recorder?.collector.addRequest(operation.id, status, isValid ? contractCase.branches : []);
    const parsed = body && isValid ? parseBody(body, "application/json") : undefined;
    if (parsed?.ok && status !== undefined) this.#recorder?.addResponse(operation, status, parsed.value);
    const result = { ...base, status, time, findings, reason: undefined };
    if (isValid) return { ...result, outcome: "passed", ...(rejectedByState ? { rejectedByState } : {}) };
    return { ...result, outcome: "failed", curl: await this.#smallestCurl(cases, contractCase, findings) };
  }

  async #send(operation: Operation, contractCase: ContractCase) {
    const { baseUrl, credentials = {}, fetch = globalThis.fetch, timeout = DEFAULT_TIMEOUT_MS } = this.options;
    const request = await encodeCase(this.api, operation, contractCase, { baseUrl, credentials });
    await this.#limiter.wait(this.#signal);
    const response = await sendRequest(request, { fetch, timeout, signal: this.#signal, clock: this.#clock });
    const findings = this.judge.judge(operation, contractCase, response);
    return "reason" in response
      ? { findings, status: undefined, time: 0, body: undefined, rejectedByState: false }
      : { findings, ...response, rejectedByState: this.judge.isRejectedByState(operation, contractCase, response) };
  }

  #skipReason(operation: Operation, contractCase: ContractCase): string | undefined {
    const { allow = ALL_ALLOWED, mock = false, credentials = {} } = this.options;
    const hasWrongCredentials = contractCase.tampering.credentials === "wrong";
    if (hasWrongCredentials && mock) return "a mock accepts any credentials";
    const hasCredentials = Object.keys(credentials).length > 0;
    if (hasWrongCredentials && !hasCredentials) return "it needs valid credentials to derive wrong ones from";
    if (!hasCredentials && contractCase.rejection !== "unauthorized" && needsCredentials(this.api, operation))
      return `it needs credentials; pass ${credentialNames(this.api).join(" or ")}`;
    return forbidden(operation, contractCase, allow);
  }

  async #smallestCurl(
    cases: OperationCases,
    contractCase: ContractCase,
    findings: readonly Finding[],
  ): Promise<string> {
    const failedCheck = findings[0]?.check;
    const fails = async (input: CaseInput) => {
      const repeated = await this.#send(cases.operation, { ...contractCase, input });
      return repeated.findings.some(({ check }) => check === failedCheck);
    };
    // Does not shrink a request without a response, because each attempt could take the whole timeout.
    const input =
      failedCheck === "response" || this.#signal.aborted
        ? contractCase.input
        : await shrinkInput(this.maker, cases, contractCase, fails);
    const { baseUrl, credentials = {} } = this.options;
    const masked = Object.fromEntries(Object.keys(credentials).map((name) => [name, MASK]));
    return curlOf(
      await encodeCase(this.api, cases.operation, { ...contractCase, input }, { baseUrl, credentials: masked }),
    );
  }
}
