import { curlOf } from "../../http/curl.js";
import type { Operation } from "../../model/api.js";
import type { Json } from "../../schema/json.js";
import { isJson } from "../../schema/media-type.js";
import type { CaseMaker, OperationCases } from "../../testdata/cases/build-cases.js";
import { type CaseInput, type ContractCase, isValidCase } from "../../testdata/cases/case.js";
import {
  credentialSets,
  describeCredentials,
  hasCredentials,
  placeCredentials,
  secretNames,
} from "../../testdata/credentials.js";
import { encodeCase, type WireRequest } from "../../testdata/wire-request.js";
import { CoverageRecorder } from "../coverage/recorder.js";
import { parseBody } from "../judge/check-response.js";
import { ResponseExcerpt } from "../judge/excerpt.js";
import type { Finding, Judge } from "../judge/judge.js";
import type { ResponseWatch } from "../response-watch.js";
import { MASK } from "../secrets.js";
import type { KnownValues } from "./known-values.js";
import type { TestServerOptions } from "./options.js";
import { ALL_ALLOWED, forbidden } from "./permissions.js";
import { RateLimiter } from "./rate-limiter.js";
import type { CaseResult } from "./results.js";
import { type NoResponse, sendRequest, type WireResponse } from "./send.js";
import { shrinkInput } from "./shrink.js";

const DEFAULT_TIMEOUT_MS = 10_000;
const NO_SUCCESS = "no valid request of its operation succeeded";

/** Sends cases one after the other, and judges the responses. */
export class CaseRunner {
  readonly #limiter: RateLimiter;
  readonly #clock: () => number;
  readonly #signal: AbortSignal;
  readonly #recorder: CoverageRecorder | undefined;
  /** The operations that accepted a valid request. */
  readonly #tested = new Set<string>();
  /** The failures whose request was shrunk. Equal ones are not shrunk again. */
  readonly #shrunk = new Set<string>();

  readonly #secretNames: readonly string[];

  readonly maker: CaseMaker;
  readonly judge: Judge;
  readonly known: KnownValues;
  readonly watch: ResponseWatch;
  readonly options: TestServerOptions;

  constructor(maker: CaseMaker, judge: Judge, known: KnownValues, watch: ResponseWatch, options: TestServerOptions) {
    this.maker = maker;
    this.judge = judge;
    this.known = known;
    this.watch = watch;
    this.options = options;
    this.#secretNames = secretNames(judge.api);
    this.#clock = options.clock ?? (() => performance.now());
    this.#signal = options.signal ?? new AbortController().signal;
    this.#recorder = options.coverage && new CoverageRecorder(judge.api, options.coverage, maker.schemas);
    this.#limiter = new RateLimiter(options.rate, this.#clock);
  }

  /** Returns whether a valid request of the operation succeeded. */
  isTested({ id }: Operation): boolean {
    return this.#tested.has(id);
  }

  async run(cases: OperationCases, built: ContractCase): Promise<CaseResult> {
    const { operation } = cases;
    const { name, kind } = built;
    const base = { ...{ operation: operation.id, kind, name, findings: [], reason: undefined }, ...EMPTY };
    const reason = this.#skipReason(operation, built);
    if (reason !== undefined) return { ...base, outcome: "skipped", reason };
    const contractCase = this.#refreshed(cases, built);
    const request = await this.#encode(operation, contractCase);
    if (typeof request === "string") return { ...base, outcome: "skipped", reason: `it cannot be sent: ${request}` };
    const response = await this.#send(request);
    const findings = this.judge.judge(operation, contractCase, response);
    if ("reason" in response) {
      this.watch.addMissing(response.code);
      return { ...base, outcome: "failed", findings, curl: await this.curl(operation, contractCase) };
    }
    this.watch.addResponse();
    this.#record(operation, contractCase, response, findings);
    const result = { ...base, status: response.status, time: response.time };
    if (findings.length > 0) return { ...result, ...(await this.#failure(cases, contractCase, response, findings)) };
    const undecided = this.judge.undecidedReason(operation, contractCase, response);
    const needsSuccess = contractCase.status === undefined && !this.isTested(operation);
    const unjudged = undecided ?? (needsSuccess ? NO_SUCCESS : undefined);
    return unjudged === undefined
      ? { ...result, outcome: "passed" }
      : { ...result, outcome: "not-judged", reason: unjudged };
  }

  /** Sends a valid request only to find out whether its operation accepts one, and to learn from the response. */
  async probe(cases: OperationCases, built: ContractCase): Promise<void> {
    const { operation } = cases;
    if (this.#skipReason(operation, built) !== undefined) return;
    const contractCase = this.#refreshed(cases, built);
    const request = await this.#encode(operation, contractCase);
    if (typeof request === "string") return;
    const response = await this.#send(request);
    if ("reason" in response) return this.watch.addMissing(response.code);
    this.watch.addResponse();
    this.#record(operation, contractCase, response, this.judge.judge(operation, contractCase, response));
  }

  /** Returns the request of a case as a curl command without credentials, or undefined if it cannot be sent. */
  async curl(operation: Operation, contractCase: ContractCase): Promise<string | undefined> {
    const { baseUrl, credentials = {} } = this.options;
    const masked = { ...credentials };
    for (const name of this.#secretNames) if (Object.hasOwn(credentials, name)) masked[name] = MASK;
    const encoded = encodeCase(this.judge.api, operation, contractCase, { baseUrl, credentials: masked });
    return encoded.then(curlOf, () => undefined);
  }

  /** Describes a failure: what came instead, and the smallest request that fails in the same way. */
  async #failure(
    cases: OperationCases,
    contractCase: ContractCase,
    response: WireResponse,
    findings: readonly Finding[],
  ): Promise<Pick<CaseResult, "outcome" | "findings" | "response" | "breaks" | "curl">> {
    const { operation, requests } = cases;
    const { api } = this.judge;
    const excerpt = new ResponseExcerpt(api, operation, response, this.#secretsOf(operation));
    const input = await this.#smallestInput(cases, contractCase, findings);
    return {
      outcome: "failed",
      findings: findings.map((finding) => withActual(finding, excerpt)),
      response: { contentType: response.headers["content-type"] ?? "", body: excerpt.body },
      breaks: contractCase.kind === "invalid" ? requests.issues(input) : [],
      curl: await this.curl(operation, { ...contractCase, input }),
    };
  }

  /** Returns the secrets as the user gave them, and as a request contains them. */
  #secretsOf(operation: Operation): string[] {
    const entries = Object.entries(this.options.credentials ?? {}).filter(([name]) => this.#secretNames.includes(name));
    const placed = placeCredentials(this.judge.api, operation, Object.fromEntries(entries));
    return [...entries.map(([, value]) => value), ...placed.map(({ value }) => value)];
  }

  async #smallestInput(
    cases: OperationCases,
    contractCase: ContractCase,
    [finding]: readonly Finding[],
  ): Promise<CaseInput> {
    const key = JSON.stringify([cases.operation.id, finding?.check, finding?.message]);
    if (this.#signal.aborted || this.#shrunk.has(key)) return contractCase.input;
    this.#shrunk.add(key);
    return shrinkInput(this.maker, cases, contractCase, async (input) => {
      const smaller = { ...contractCase, input };
      const request = await this.#encode(cases.operation, smaller);
      if (typeof request === "string") return false;
      const findings = this.judge.judge(cases.operation, smaller, await this.#send(request));
      return findings.some(({ check }) => check === finding?.check);
    });
  }

  #refreshed({ operation, fixed }: OperationCases, contractCase: ContractCase): ContractCase {
    if (this.options.mock) return contractCase;
    return { ...contractCase, input: this.known.refresh(operation, contractCase.input, fixed) };
  }

  /** Returns whether the user did not permit to send a case. */
  isForbidden(operation: Operation, contractCase: ContractCase): boolean {
    return forbidden(operation, contractCase, this.options.allow ?? ALL_ALLOWED) !== undefined;
  }

  #skipReason(operation: Operation, contractCase: ContractCase): string | undefined {
    const { allow = ALL_ALLOWED, mock = false, credentials = {} } = this.options;
    const { api } = this.judge;
    const sets = credentialSets(api, operation);
    const isComplete = hasCredentials(api, operation, credentials);
    const hasWrongCredentials = contractCase.tampering.credentials === "wrong";
    if (hasWrongCredentials && mock) return "a mock accepts any credentials";
    if (hasWrongCredentials && !isComplete) return "it needs valid credentials to derive wrong ones from";
    if (!isComplete && contractCase.rejection !== "unauthorized")
      return `it needs credentials; pass ${describeCredentials(sets)}`;
    return forbidden(operation, contractCase, allow);
  }

  /** Encodes the request of a case. Returns the reason if a value has no form on the wire, which ends only this case. */
  async #encode(operation: Operation, contractCase: ContractCase): Promise<WireRequest | string> {
    const { baseUrl, credentials = {} } = this.options;
    try {
      return await encodeCase(this.judge.api, operation, contractCase, { baseUrl, credentials });
    } catch (error) {
      return (error as Error).message;
    }
  }

  async #send(request: WireRequest): Promise<WireResponse | NoResponse> {
    const { fetch = globalThis.fetch, timeout = DEFAULT_TIMEOUT_MS } = this.options;
    await this.#limiter.wait(this.#signal);
    return sendRequest(request, { fetch, timeout, signal: this.#signal, clock: this.#clock });
  }

  /** Learns from a success, and records the coverage. */
  #record(
    operation: Operation,
    contractCase: ContractCase,
    response: WireResponse,
    findings: readonly Finding[],
  ): void {
    const { status } = response;
    const isAccepted = isValidCase(contractCase) && this.judge.isSuccess(operation, response);
    const body = jsonOf(response);
    if (isAccepted) {
      this.#tested.add(operation.id);
      this.known.learn({ operation, input: contractCase.input, status, body });
    }
    const branches = findings.length === 0 ? contractCase.branches : [];
    this.#recorder?.collector.addRequest(operation.id, status, isAccepted ? branches : undefined);
    if (findings.length === 0 && body !== undefined) this.#recorder?.addResponse(operation, status, body);
  }
}

const EMPTY = { response: undefined, breaks: [], curl: undefined, status: undefined, time: 0 };

function withActual(finding: Finding, excerpt: ResponseExcerpt): Finding {
  if (finding.part === undefined) return finding;
  const actual = finding.check === "header" ? excerpt.header(finding.part) : excerpt.valueAt(finding.part);
  return { ...finding, ...(actual === undefined ? {} : { actual }) };
}

function jsonOf({ headers, body }: WireResponse): Json | undefined {
  const type = headers["content-type"] ?? "";
  const parsed = isJson(type) ? parseBody(body, type) : undefined;
  return parsed?.ok ? parsed.value : undefined;
}
