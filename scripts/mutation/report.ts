/** A mutant and its outcome. */
export interface MutantResult {
  /** The operationId of the operation or the event. */
  operation: string;
  /** The place of the values: `/body/agents/*`. */
  place: string;
  /** The place of the constraint in the document, as a fragment; absent if only the request has it. */
  source?: string;
  kind: string;
  change: string;
  outcome: "killed" | "equivalent" | "survived";
  /** The name of the case that kills the mutant, or why none does. */
  reason: string;
}

export interface MutationReport {
  api: string;
  seed: number;
  operations: number;
  events: number;
  cases: number;
  mutants: number;
  killed: number;
  equivalent: number;
  survived: number;
  /** The percentage of survivors among the mutants that are not equivalent. */
  percent: number;
  kinds: Record<string, { killed: number; equivalent: number; survived: number }>;
  /** The mutants that were not killed. */
  alive: MutantResult[];
}

/** Counts mutants and keeps those that were not killed. */
export class MutationCount {
  readonly #kinds: MutationReport["kinds"] = {};
  readonly #alive: MutantResult[] = [];
  #cases = 0;

  addCases(count: number): void {
    this.#cases += count;
  }

  add(result: MutantResult): void {
    this.#kinds[result.kind] ??= { killed: 0, equivalent: 0, survived: 0 };
    const kind = this.#kinds[result.kind];
    if (kind) kind[result.outcome]++;
    if (result.outcome !== "killed") this.#alive.push(result);
  }

  report(about: Pick<MutationReport, "api" | "seed" | "operations" | "events">): MutationReport {
    const sum = (outcome: MutantResult["outcome"]) =>
      Object.values(this.#kinds).reduce((total, kind) => total + kind[outcome], 0);
    const [killed, equivalent, survived] = [sum("killed"), sum("equivalent"), sum("survived")];
    return {
      ...{ ...about, cases: this.#cases, mutants: killed + equivalent + survived, killed, equivalent, survived },
      percent: percentOf(survived, killed),
      kinds: this.#kinds,
      alive: this.#alive,
    };
  }
}

/** Returns a percentage with one decimal, rounded up so that a survivor never counts as 0. */
export function percentOf(survived: number, killed: number): number {
  return survived === 0 ? 0 : Math.ceil((survived / (survived + killed)) * 1000) / 10;
}
