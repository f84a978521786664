import type { Arbitrary } from "fast-check";
import { type Json, UserError } from "../../model/index.js";
import { narrow } from "../branches/narrow.js";
import type { BranchPoint } from "../branches/tree.js";
import type { FastCheck, PayloadGenerator } from "../payloads/generator.js";
import type { CaseInput } from "./case.js";
import type { OperationRequests } from "./operation-requests.js";
import { isSendable } from "./sendable.js";

export interface GeneratedInput {
  input: CaseInput;
  point: BranchPoint;
  /** Whether it has nothing that it need not have. */
  lean: boolean;
}

/** A branch that no request could be made for, and why. */
export interface Unreached {
  id: string;
  reason: string;
}

/** Values looked at for one that takes the branch. */
const TRIES = 20;

/** Any request at all, where none is documented. */
const ANY: BranchPoint = { id: "of any kind", steps: [], choice: { pick: "arm" }, holds: () => true };

/** A request for each branch that those before do not take; at least one, where none was before. */
export function generateInputs(
  requests: OperationRequests,
  generator: PayloadGenerator,
  { fc, seed, taken, first }: { fc: FastCheck; seed: number; taken: Set<string>; first: boolean },
): { made: GeneratedInput[]; unreached: Unreached[] } {
  const made: GeneratedInput[] = [];
  const unreached: Unreached[] = [];
  for (const point of first ? [ANY, ...requests.points] : requests.points) {
    if (taken.has(point.id)) continue;
    const found = inputFor(requests, generator, point, { fc, seed });
    if (typeof found === "string") {
      unreached.push({ id: point.id, reason: found });
      continue;
    }
    for (const id of requests.hits(found.input)) taken.add(id);
    made.push({ ...found, point });
  }
  return { made, unreached };
}

/** The smallest kind of request first: what it need not have is only in the way of those that fail. */
function inputFor(
  requests: OperationRequests,
  generator: PayloadGenerator,
  point: BranchPoint,
  { fc, seed }: { fc: FastCheck; seed: number },
): { input: CaseInput; lean: boolean } | string {
  let reason = "no value fits it";
  for (const lean of [true, false]) {
    const values = inputsOf(requests, generator, point, lean);
    if (!values) continue;
    const input = firstThatTakes(requests, point, values, { fc, seed });
    if (input) return { input, lean };
    reason = "chance found no value that takes it and fits the whole request";
  }
  return reason;
}

function firstThatTakes(
  requests: OperationRequests,
  point: BranchPoint,
  values: Arbitrary<CaseInput>,
  { fc, seed }: { fc: FastCheck; seed: number },
): CaseInput | undefined {
  const takes = (input: CaseInput) => point === ANY || requests.hits(input).includes(point.id);
  try {
    return (
      fc.sample(values, { seed, numRuns: 1 }).find(takes) ?? fc.sample(values, { seed, numRuns: TRIES }).find(takes)
    );
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** The valid requests that take a branch, as fast-check draws and shrinks them. */
export function inputsOf(
  requests: OperationRequests,
  generator: PayloadGenerator,
  point: BranchPoint,
  lean: boolean,
): Arbitrary<CaseInput> | undefined {
  const { api, operation, schema } = requests;
  const accepts = (value: Json) => isSendable(operation, value as CaseInput) && requests.fits(value as CaseInput);
  return generator.narrowed(narrow(api.document, schema, point), accepts, lean) as Arbitrary<CaseInput> | undefined;
}
