import type { Api, Operation } from "../../src/model/api.js";
import { lenientSchemas } from "../../src/schema/schema-set.js";
import { loadCaseMaker, type OperationCases } from "../../src/testdata/cases/build-cases.js";
import type { CaseInput, ContractCase } from "../../src/testdata/cases/case.js";
import { withoutFilled } from "../../src/testdata/wire-request.js";
import { deliveryCases } from "./deliveries.js";
import { equivalence } from "./equivalent.js";
import { type JudgedCase, MutantJudge } from "./mutant-judge.js";
import { type Mutation, mutationsOf } from "./mutations.js";
import { placesIn, type SchemaPlace } from "./place.js";
import { type MutantResult, MutationCount, type MutationReport } from "./report.js";
import { isTampered, type RequestMutant, requestMutants } from "./request-mutants.js";
import { unsendable } from "./unsendable.js";

export interface MutationOptions {
  /** The seed of the generated cases; by default 1. */
  seed?: number | undefined;
  /** Selects the cases that count; by default all. */
  filter?: ((testCase: ContractCase) => boolean) | undefined;
  signal?: AbortSignal | undefined;
  /** Called after each operation with the number of mutants so far. */
  onDone?: ((operation: string, mutants: number) => void) | undefined;
}

/**
 * Measures how well the cases of an API detect contract changes. Changes one constraint at a time, for each operation and event,
 * and checks whether the verdict on any case changes. Builds the cases once, from the original document.
 */
export async function mutateApi(api: Api, options: MutationOptions = {}): Promise<MutationReport> {
  const { seed = 1, filter = () => true } = options;
  const schemas = lenientSchemas(api);
  const requests = await loadCaseMaker(api, schemas, { seed });
  const deliveries = await loadCaseMaker(api, schemas, { seed, direction: "delivery" });
  const count = new MutationCount();
  const judge = new MutantJudge(requests.api);
  const deliveryJudge = deliveries.api === requests.api ? judge : new MutantJudge(deliveries.api);
  let mutants = 0;
  const subjects: { judge: MutantJudge; build: () => OperationCases | undefined }[] = [
    ...api.operations.map((operation) => ({ judge, build: () => requests.casesOf(operation) })),
    ...api.events.map((event) => ({ judge: deliveryJudge, build: () => deliveryCases(deliveries, event) })),
  ];
  for (const subject of subjects) {
    if (options.signal?.aborted) break;
    const built = subject.build();
    if (!built) continue;
    const cases = built.cases.filter(filter);
    count.addCases(cases.length);
    for (const result of resultsOf(built, cases, subject.judge)) {
      mutants++;
      count.add(result);
    }
    options.onDone?.(built.operation.id, mutants);
    await new Promise((resolve) => setImmediate(resolve));
  }
  return count.report({ api: api.id, seed, operations: api.operations.length, events: api.events.length });
}

function* resultsOf(
  { requests, operation }: OperationCases,
  cases: readonly ContractCase[],
  judge: MutantJudge,
): Generator<MutantResult> {
  const { api } = requests;
  const fits = (input: CaseInput) => requests.fits(input);
  const judged = cases.map((testCase) => ({
    testCase,
    accepted: !isTampered(testCase.tampering) && fits(testCase.input),
  }));
  for (const mutant of requestMutants(requests)) yield judgeRequest(operation, mutant, judged, fits);
  const bySchema = judged.flatMap((judgedCase) => schemaCase(api, operation, judgedCase, fits));
  for (const place of placesIn({ document: api.document, root: requests.schema })) {
    const killerOf = judge.at(requests.schema, place, bySchema);
    for (const mutation of mutationsAt(place, operation, judge)) {
      const description = describe(operation, place, mutation);
      const unsendableReason = unsendable(requests, place, mutation);
      if (unsendableReason !== undefined) {
        yield { ...description, outcome: "equivalent", reason: unsendableReason };
        continue;
      }
      const killer = killerOf(mutation);
      const reason = killer === undefined ? equivalence(api.document, place.schema, mutation) : undefined;
      if (killer !== undefined) yield { ...description, outcome: "killed", reason: killer };
      else if (reason !== undefined) yield { ...description, outcome: "equivalent", reason };
      else yield { ...description, outcome: "survived", reason: whyAlive(mutation) };
    }
  }
}

/** Returns a case as the schema sees it: without credentials, the fields that hold them are missing. */
function schemaCase(
  api: Api,
  operation: Operation,
  judged: JudgedCase,
  fits: (input: CaseInput) => boolean,
): JudgedCase[] {
  const { testCase } = judged;
  if (!isTampered(testCase.tampering)) return [judged];
  const { credentials, ...others } = testCase.tampering;
  if (credentials !== "none" || isTampered(others) || operation.security.length > 0) return [];
  const input = withoutFilled(api, operation, testCase.input, true);
  return [{ testCase: { ...testCase, input }, accepted: fits(input) }];
}

/** Returns the mutations that the contract could express, because the schema of a whole request is not part of the contract. */
function mutationsAt(place: SchemaPlace, operation: Operation, judge: MutantJudge): Mutation[] {
  const all = mutationsOf(place.schema, (format) => judge.validates(format));
  if (place.path.length === 0)
    return all.filter(({ change }) => /^required body /.test(change)).filter(() => operation.body !== undefined);
  const isParameters = place.path.length === 2 && ["path", "query", "header", "cookie"].includes(place.steps[0] ?? "");
  if (!isParameters) return all;
  return place.steps[0] === "path" ? [] : all.filter(({ kind }) => kind === "required" || kind === "property");
}

function describe(operation: Operation, place: SchemaPlace, { kind, change }: Mutation) {
  const { id, source } = place;
  return { operation: operation.id, place: id || "/", ...(source === undefined ? {} : { source }), kind, change };
}

function judgeRequest(
  operation: Operation,
  { kind, change, id, loosens, accepts }: RequestMutant,
  judged: readonly JudgedCase[],
  fits: (input: CaseInput) => boolean,
): MutantResult {
  const killer = judged.find(({ testCase, accepted }) => accepts(testCase, fits) !== accepted);
  const description = { operation: operation.id, place: id || "/", kind, change };
  return killer
    ? { ...description, outcome: "killed", reason: killer.testCase.name }
    : { ...description, outcome: "survived", reason: whyAlive({ loosens }) };
}

function whyAlive({ loosens }: { loosens: boolean }): string {
  return loosens ? "no case is rejected because of this constraint alone" : "no valid case needs it";
}
