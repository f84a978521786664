/** A mutant, and what became of it. */
export interface MutantResult {
  /** The operationId, also of an event. */
  operation: string;
  /** Where the values stand: `/body/agents/*`. */
  place: string;
  /** Where the constraint stands in the document, as a fragment; absent where only the request has it. */
  source?: string;
  kind: string;
  change: string;
  outcome: "killed" | "equivalent" | "survived";
  /** Why nothing tells it from the original, or why no case does; the name of the case that kills it. */
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
  /** Survivors of a hundred mutants that are not equivalent. */
  percent: number;
  kinds: Record<string, { killed: number; equivalent: number; survived: number }>;
  /** Those that were not killed. */
  alive: MutantResult[];
}

/** Counts mutants as they come: what was killed is not kept. */
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

/** In tenths, upwards: what survives is never rounded to nothing. */
export function percentOf(survived: number, killed: number): number {
  return survived === 0 ? 0 : Math.ceil((survived / (survived + killed)) * 1000) / 10;
}
