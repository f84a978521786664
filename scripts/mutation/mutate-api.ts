import type { Api, Operation } from "../../src/model/api.js";
import { SchemaSet } from "../../src/schema/schema-set.js";
import { loadCaseMaker, type OperationCases } from "../../src/testdata/cases/build-cases.js";
import type { CaseInput, ContractCase } from "../../src/testdata/cases/case.js";
import { deliveryCases } from "../../src/testdata/cases/deliveries.js";
import { withoutFilled } from "../../src/testdata/wire-request.js";
import { equivalence } from "./equivalent.js";
import { type Judged, MutantJudge } from "./mutant-judge.js";
import { type Mutation, mutationsOf } from "./mutations.js";
import { placesIn, type SchemaPlace } from "./place.js";
import { type MutantResult, MutationCount, type MutationReport } from "./report.js";
import { isTampered, type RequestMutant, requestMutants } from "./request-mutants.js";
import { unsendable } from "./unsendable.js";

export interface MutationOptions {
  /** Where chance begins; 1 when absent. */
  seed?: number | undefined;
  /** Which cases of an operation count; all when absent. */
  keep?: ((given: ContractCase) => boolean) | undefined;
  signal?: AbortSignal | undefined;
  /** After each operation, with what was mutated so far. */
  onDone?: ((operation: string, mutants: number) => void) | undefined;
}

/**
 * How sharp the cases of an API are: drops or changes one constraint after the other, for each operation and event on its own,
 * and looks whether the verdict of any case changes. The cases are made once, from the true document.
 */
export async function mutateApi(api: Api, options: MutationOptions = {}): Promise<MutationReport> {
  const { seed = 1, keep = () => true } = options;
  const maker = await loadCaseMaker(api, new SchemaSet(api.schemas, { strict: false, logger: false }), { seed });
  const count = new MutationCount();
  const judge = new MutantJudge(api);
  let mutants = 0;
  const subjects: (() => OperationCases)[] = [
    ...api.operations.map((operation) => () => maker.casesOf(operation)),
    ...api.events.map((event) => () => deliveryCases(maker, event)),
  ];
  for (const make of subjects) {
    if (options.signal?.aborted) break;
    const made = make();
    const cases = made.cases.filter(keep);
    count.addCases(cases.length);
    for (const result of resultsOf(api, made, cases, judge)) {
      mutants++;
      count.add(result);
    }
    options.onDone?.(made.operation.id, mutants);
    await new Promise((resolve) => setImmediate(resolve));
  }
  return count.report({ api: api.id, seed, operations: api.operations.length, events: api.events.length });
}

function* resultsOf(
  api: Api,
  made: OperationCases,
  cases: readonly ContractCase[],
  judge: MutantJudge,
): Generator<MutantResult> {
  const { requests, operation } = made;
  const fits = (input: CaseInput) => requests.fits(input);
  const judged = cases.map((given) => ({ given, accepted: !isTampered(given.tampering) && fits(given.input) }));
  for (const mutant of requestMutants(requests)) yield judgeRequest(operation, mutant, judged, fits);
  const bySchema = judged.flatMap((one) => schemaCase(api, operation, one, fits));
  for (const place of placesIn({ document: api.document, root: requests.schema })) {
    const killerOf = judge.at(requests.schema, place, bySchema);
    for (const mutation of mutationsAt(place, operation, judge)) {
      const about = describe(operation, place, mutation);
      const unsent = unsendable(requests, place, mutation);
      if (unsent !== undefined) {
        yield { ...about, outcome: "equivalent", reason: unsent };
        continue;
      }
      const killer = killerOf(mutation);
      const reason = killer === undefined ? equivalence(api.document, place.schema, mutation) : undefined;
      if (killer !== undefined) yield { ...about, outcome: "killed", reason: killer };
      else if (reason !== undefined) yield { ...about, outcome: "equivalent", reason };
      else yield { ...about, outcome: "survived", reason: whyAlive(mutation) };
    }
  }
}

/** A case as the schema sees it: one without credentials lacks a field where it is a field that holds them. */
function schemaCase(api: Api, operation: Operation, judged: Judged, fits: (input: CaseInput) => boolean): Judged[] {
  const { given } = judged;
  if (!isTampered(given.tampering)) return [judged];
  const { credentials, ...others } = given.tampering;
  if (credentials !== "none" || isTampered(others) || operation.security.length > 0) return [];
  const input = withoutFilled(api, operation, given.input, true);
  return [{ given: { ...given, input }, accepted: fits(input) }];
}

/** Of the schema that holds a whole request only `required: [body]` stands in the contract, of those of its parameters what they name. */
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
  judged: readonly Judged[],
  fits: (input: CaseInput) => boolean,
): MutantResult {
  const killer = judged.find(({ given, accepted }) => accepts(given, fits) !== accepted);
  const about = { operation: operation.id, place: id || "/", kind, change };
  return killer
    ? { ...about, outcome: "killed", reason: killer.given.name }
    : { ...about, outcome: "survived", reason: whyAlive({ loosens }) };
}

function whyAlive({ loosens }: { loosens: boolean }): string {
  return loosens ? "no case is rejected for this alone" : "no valid case needs it";
}
