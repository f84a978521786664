import { setImmediate } from "node:timers/promises";
import type { Api, Operation } from "../../model/api.js";
import { lenientSchemas } from "../../schema/schema-set.js";
import {
  type CaseMaker,
  loadCaseMaker,
  type OperationCases,
  type RequestOptions,
} from "../../testdata/cases/build-cases.js";
import { type ContractCase, isValidCase } from "../../testdata/cases/case.js";
import { Judge } from "../judge/judge.js";
import { ResponseWatch, STOPPED_BY_USER } from "../response-watch.js";
import { CaseRunner } from "./case-runner.js";
import { readGivenValues } from "./given-values.js";
import { hintsFor } from "./hints.js";
import { KnownValues } from "./known-values.js";
import type { TestServerOptions } from "./options.js";
import { pathPlaces, templateOf } from "./resource-paths.js";
import type { CaseResult, TestServerReport, UntestedOperation } from "./results.js";

/** How many valid requests are sent to test an operation, if the user selected none of them. */
const MAX_PROBES = 5;

/** The results of one operation. */
interface OperationRun {
  results: CaseResult[];
  untested: UntestedOperation | undefined;
}

/** Sends the cases of an API to a server, one after the other, and checks the responses. */
export async function testServer(api: Api, options: TestServerOptions): Promise<TestServerReport> {
  const schemas = lenientSchemas(api);
  const { seed = 1, mock = false } = options;
  const given = readGivenValues(api, schemas, options.params ?? {});
  const maker = await loadCaseMaker(api, schemas, { seed, statuses: mock });
  const watch = new ResponseWatch(new URL(options.baseUrl).host);
  const known = new KnownValues(api, schemas, given);
  const runner = new CaseRunner(maker, new Judge(api, schemas, { mock }), known, watch, options);
  const runs = new Map<Operation, OperationRun>();
  const isStopped = () => options.signal?.aborted === true || watch.reason !== undefined;
  const collections = mock ? [] : collectionsOf(mayBeSelected(api.operations, options));
  let done = 0;
  for (const operation of inRunOrder(api.operations)) {
    if (isStopped()) break;
    const isCollection = collections.includes(templateOf(operation.path));
    if (!isCollection && !mayHaveSelected(operation, api.operations, options)) continue;
    const values = mock ? { fixed: given.get(operation) ?? {} } : { ...known.valuesFor(operation), inventPaths: false };
    const cases = casesOrReason(maker, operation, values);
    if (typeof cases === "string") {
      const allowed = options.allowUntested?.includes(operation.id) ?? false;
      const untested = {
        operation: operation.id,
        reason: `its cases cannot be made: ${cases}`,
        curl: undefined,
        allowed,
      };
      runs.set(operation, { results: [], untested });
      continue;
    }
    const selected = cases.cases.filter((contractCase) => isSelected(contractCase, options));
    // Lets Node see the connections that the server has closed during case generation, before one is reused.
    await setImmediate();
    if (selected.length === 0) {
      if (isCollection) await probe(runner, cases, isStopped);
      continue;
    }
    options.coverage?.addUnreachedRequests(operation.id, cases.unreached);
    const run = await testOperation(runner, { ...cases, selected }, isStopped, (result) => {
      options.onDone?.(result, ++done);
    });
    runs.set(operation, run);
  }
  const results = api.operations.flatMap((operation) => runs.get(operation)?.results ?? []);
  const untested = api.operations.flatMap((operation) => runs.get(operation)?.untested ?? []);
  const count = (outcome: CaseResult["outcome"]) => results.filter((result) => result.outcome === outcome).length;
  const stopReason = options.signal?.aborted ? STOPPED_BY_USER : watch.reason;
  const counts = { passed: count("passed"), failed: count("failed") };
  return {
    ...{ api: api.id, target: options.baseUrl, seed },
    ok:
      counts.failed === 0 && counts.passed > 0 && stopReason === undefined && untested.every(({ allowed }) => allowed),
    ...{ results, untested, ...counts, notJudged: count("not-judged"), skipped: count("skipped") },
    ...{ complete: stopReason === undefined, stopReason, hints: hintsFor(api, options.baseUrl, results) },
  };
}

/** Sends the selected cases of one operation, the valid ones first. */
async function testOperation(
  runner: CaseRunner,
  cases: OperationCases & { selected: readonly ContractCase[] },
  isStopped: () => boolean,
  onDone: (result: CaseResult) => void,
): Promise<OperationRun> {
  const { operation, selected } = cases;
  const results: CaseResult[] = [];
  if (!selected.some(isValidCase)) await probe(runner, cases, isStopped);
  for (const contractCase of selected) {
    if (isStopped()) break;
    const result = await runner.run(cases, contractCase);
    if (runner.options.signal?.aborted) break;
    results.push(result);
    onDone(result);
  }
  const isUntested = !isStopped() && !runner.isTested(operation) && selected.some(({ status }) => status === undefined);
  return { results, untested: isUntested ? await untestedBecause(runner, cases, results) : undefined };
}

/** Sends valid requests until one succeeds: to judge selected invalid ones, or to learn the IDs of resources. */
async function probe(runner: CaseRunner, cases: OperationCases, isStopped: () => boolean): Promise<void> {
  const { skip } = runner.options;
  const valid = cases.cases.filter((contractCase) => isValidCase(contractCase) && isSelected(contractCase, { skip }));
  for (const contractCase of valid.slice(0, MAX_PROBES)) {
    if (isStopped() || runner.isTested(cases.operation)) return;
    await runner.probe(cases, contractCase);
  }
}

/** Returns why an operation was not tested. Returns undefined if the user did not permit its requests. */
async function untestedBecause(
  runner: CaseRunner,
  { operation, cases }: OperationCases,
  results: readonly CaseResult[],
): Promise<UntestedOperation | undefined> {
  const valid = cases.filter(isValidCase);
  const [first] = valid;
  if (first && runner.isForbidden(operation, first)) return undefined;
  const validNames = new Set(valid.map(({ name }) => name));
  const sent = results.filter(({ name, outcome }) => validNames.has(name) && outcome !== "skipped");
  const statuses = [...new Set(sent.map(({ status }) => status ?? "no response"))].join(", ");
  const skipped = results.find(({ outcome, reason }) => outcome === "skipped" && reason !== undefined);
  const reason =
    sent.length > 0 ? `none of ${sent.length} valid requests succeeded: ${statuses}` : (skipped?.reason ?? NO_REQUEST);
  return {
    operation: operation.id,
    reason,
    curl: first && (await runner.curl(operation, first)),
    allowed: runner.options.allowUntested?.includes(operation.id) ?? false,
  };
}

const NO_REQUEST = "no valid request was accepted";

type Selection = Pick<TestServerOptions, "only" | "skip">;

function isSelected({ operation, name }: ContractCase, { only = [], skip = [] }: Selection): boolean {
  const matches = (text: string) => `${operation} ${name}`.includes(text);
  return (only.length === 0 || only.some(matches)) && !skip.some(matches);
}

/** Makes the cases of an operation. Returns the reason if its contract is broken, which ends no other operation. */
function casesOrReason(maker: CaseMaker, operation: Operation, options: RequestOptions): OperationCases | string {
  try {
    return maker.casesOf(operation, options);
  } catch (error) {
    return (error as Error).message;
  }
}

/**
 * Returns false if `--only` selects no case of an operation, so that they need not be made. A text that begins with the ID of an
 * operation selects operations by their IDs; any other text may be in the name of a case.
 */
function mayHaveSelected({ id }: Operation, operations: readonly Operation[], { only = [] }: Selection): boolean {
  return (
    only.length === 0 ||
    only.some((text) => {
      const named = operations.find((other) => text === other.id || text.startsWith(`${other.id} `));
      return named === undefined || id.includes(named.id);
    })
  );
}

/** Returns the operations that `--only` names, or all if it names none. */
function mayBeSelected(operations: readonly Operation[], { only = [] }: Selection): readonly Operation[] {
  const named = operations.filter(({ id }) => only.some((text) => text.includes(id) || id.includes(text)));
  return named.length > 0 ? named : operations;
}

/** Returns the templates of the paths whose responses have the IDs of resources that the operations are called for. */
function collectionsOf(operations: readonly Operation[]): string[] {
  return operations.flatMap((operation) =>
    pathPlaces(operation).map(({ template }) => template.replace(/\/\{\}$/, "")),
  );
}

/**
 * Sorts operations so that resources exist before they are used: those with fewer path parameters first, and among these the ones
 * that write. Destructive operations come last, those of the innermost resources first.
 */
function inRunOrder(operations: readonly Operation[]): Operation[] {
  const rank = (operation: Operation): [number, number, number] => {
    const depth = pathPlaces(operation).length;
    return operation.effect === "destructive" ? [1, -depth, 0] : [0, depth, operation.effect === "read" ? 1 : 0];
  };
  const ranked = operations.map((operation) => ({ operation, rank: rank(operation) }));
  const difference = (left: number[], right: number[]) =>
    left.map((part, index) => part - (right[index] ?? 0)).find(Boolean);
  return ranked.sort((left, right) => difference(left.rank, right.rank) ?? 0).map(({ operation }) => operation);
}
