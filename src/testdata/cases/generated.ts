import type { Arbitrary } from "fast-check";
import { UserError } from "../../platform/user-error.js";
import type { Branched } from "../../schema/branches/branched.js";
import { narrow } from "../../schema/branches/narrow.js";
import type { BranchPoint } from "../../schema/branches/tree.js";
import type { Json } from "../../schema/json.js";
import type { FastCheck } from "../payloads/fast-check.js";
import type { PayloadGenerator } from "../payloads/generator.js";

/** A request, or a body, made for a branch. */
export interface GeneratedInput<T> {
  input: T;
  point: BranchPoint;
  /** Whether it has nothing that it need not have. */
  lean: boolean;
}

/** A branch that nothing could be made for, and why. */
export interface Unreached {
  id: string;
  reason: string;
}

/** Values looked at for one that takes the branch. */
const TRIES = 20;

/** Any at all, where none is documented. */
const ANY: BranchPoint = { id: "of any kind", steps: [], choice: { pick: "arm" }, holds: () => true };

/** One for each branch that those before do not take; at least one, where none was before. */
export function generateInputs<T>(
  branched: Branched<T>,
  generator: PayloadGenerator,
  { fc, seed, taken, first }: { fc: FastCheck; seed: number; taken: Set<string>; first: boolean },
): { made: GeneratedInput<T>[]; unreached: Unreached[] } {
  const made: GeneratedInput<T>[] = [];
  const unreached: Unreached[] = [];
  for (const point of first ? [ANY, ...branched.points] : branched.points) {
    if (taken.has(point.id)) continue;
    const found = inputFor(branched, generator, point, { fc, seed });
    if (typeof found === "string") {
      unreached.push({ id: point.id, reason: found });
      continue;
    }
    for (const id of branched.hits(found.input)) taken.add(id);
    made.push({ ...found, point });
  }
  return { made, unreached };
}

/** The smallest kind first: what it need not have is only in the way of those that fail. */
function inputFor<T>(
  branched: Branched<T>,
  generator: PayloadGenerator,
  point: BranchPoint,
  { fc, seed }: { fc: FastCheck; seed: number },
): { input: T; lean: boolean } | string {
  let reason = "no value fits it";
  for (const lean of [true, false]) {
    const values = inputsOf(branched, generator, point, lean);
    if (!values) continue;
    const input = firstThatTakes(branched, point, values, { fc, seed });
    if (input) return { input, lean };
    reason = "chance found no value that takes it and fits the whole";
  }
  return reason;
}

function firstThatTakes<T>(
  branched: Branched<T>,
  point: BranchPoint,
  values: Arbitrary<T>,
  { fc, seed }: { fc: FastCheck; seed: number },
): T | undefined {
  const takes = (input: T) => point === ANY || branched.hits(input).includes(point.id);
  try {
    return (
      fc.sample(values, { seed, numRuns: 1 }).find(takes) ?? fc.sample(values, { seed, numRuns: TRIES }).find(takes)
    );
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** All that take a branch, as fast-check draws and shrinks them. */
export function inputsOf<T>(
  branched: Branched<T>,
  generator: PayloadGenerator,
  point: BranchPoint,
  lean: boolean,
): Arbitrary<T> | undefined {
  const accepts = (value: Json) => branched.accepts(value as T);
  const values = generator.narrowed(narrow(branched.document, branched.schema, point), accepts, lean);
  return values as Arbitrary<T> | undefined;
}
