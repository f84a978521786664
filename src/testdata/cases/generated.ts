import type { Arbitrary } from "fast-check";
import { UserError } from "../../platform/user-error.js";
import type { BranchedSchema } from "../../schema/branches/branched.js";
import { narrow } from "../../schema/branches/narrow.js";
import type { BranchPoint } from "../../schema/branches/tree.js";
import type { Json } from "../../schema/json.js";
import type { FastCheck } from "../payloads/fast-check.js";
import type { PayloadGenerator } from "../payloads/generator.js";

/** A request or a body generated for a branch. */
export interface GeneratedInput<T> {
  input: T;
  point: BranchPoint;
  /** It has only required properties. */
  minimal: boolean;
}

/** A branch for which no value could be generated. */
export interface Unreached {
  id: string;
  reason: string;
}

/** The number of values that are tried for each branch. */
const MAX_ATTEMPTS = 20;

/** Stands for any valid value, for operations without an example. */
const ANY: BranchPoint = { id: "any", steps: [], choice: { pick: "variant" }, takenBy: () => true };

export interface GenerateOptions<T> {
  fc: FastCheck;
  seed: number;
  /** The branches that need no input. Gains those that the generated inputs take. */
  covered: Set<string>;
  /** Generates at least one input. */
  first: boolean;
  adapt?: Adapt<T> | undefined;
  /** Returns why no input may be generated for a branch, or undefined if one may. */
  exclude?: ((point: BranchPoint) => string | undefined) | undefined;
}

/** Changes an input that was generated for a branch. */
export type Adapt<T> = (input: T, point: BranchPoint) => T;

/** Generates an input for each branch that is not in `covered`. */
export function generateInputs<T>(
  branched: BranchedSchema<T>,
  generator: PayloadGenerator,
  { fc, seed, covered, first, adapt, exclude }: GenerateOptions<T>,
): { generated: GeneratedInput<T>[]; unreached: Unreached[] } {
  const generated: GeneratedInput<T>[] = [];
  const unreached: Unreached[] = [];
  for (const point of first ? [ANY, ...branched.points] : branched.points) {
    if (covered.has(point.id)) continue;
    const result = exclude?.(point) ?? inputFor(branched, generator, point, { fc, seed, adapt });
    if (typeof result === "string") {
      unreached.push({ id: point.id, reason: result });
      continue;
    }
    for (const id of branched.hits(result.input)) covered.add(id);
    generated.push({ ...result, point });
  }
  return { generated, unreached };
}

/** Tries minimal values first, because optional parts only distract in a failing case. Returns the reason if nothing is found. */
function inputFor<T>(
  branched: BranchedSchema<T>,
  generator: PayloadGenerator,
  point: BranchPoint,
  { fc, seed, adapt }: Pick<GenerateOptions<T>, "fc" | "seed" | "adapt">,
): { input: T; minimal: boolean } | string {
  let reason = "no value takes it";
  for (const minimal of [true, false]) {
    const values = inputsOf(branched, generator, { point, minimal, adapt });
    if (!values) continue;
    const input = firstThatTakes(branched, point, values, { fc, seed });
    if (input) return { input, minimal };
    reason = "random generation found no valid value that takes it";
  }
  return reason;
}

function firstThatTakes<T>(
  branched: BranchedSchema<T>,
  point: BranchPoint,
  values: Arbitrary<T>,
  { fc, seed }: { fc: FastCheck; seed: number },
): T | undefined {
  const takes = (input: T) => point === ANY || branched.hits(input).includes(point.id);
  try {
    return (
      fc.sample(values, { seed, numRuns: 1 }).find(takes) ??
      fc.sample(values, { seed, numRuns: MAX_ATTEMPTS }).find(takes)
    );
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** Returns the inputs that take a branch, as fast-check generates and shrinks them. */
export function inputsOf<T>(
  branched: BranchedSchema<T>,
  generator: PayloadGenerator,
  { point, minimal, adapt }: { point: BranchPoint; minimal: boolean; adapt: Adapt<T> | undefined },
): Arbitrary<T> | undefined {
  const change = (value: Json) => (adapt ? adapt(value as T, point) : (value as T));
  const accepts = (value: Json) => branched.accepts(change(value));
  const values = generator.narrowed(narrow(branched.document, branched.schema, point), accepts, minimal);
  return values?.map(change);
}
