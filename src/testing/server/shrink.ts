import type { Json } from "../../schema/json.js";
import type { CaseMaker, OperationCases } from "../../testdata/cases/build-cases.js";
import type { CaseInput, ContractCase } from "../../testdata/cases/case.js";
import { inputsOf } from "../../testdata/cases/generated.js";
import { isSendable } from "../../testdata/cases/sendable.js";
import { smallest } from "./smaller.js";

/** Requests sent at most to find a smaller one that fails too. */
const MOST = 60;

/** The smallest request found that fails as this one does: a valid one stays valid, a broken one stays broken. */
export async function shrinkInput(
  maker: CaseMaker,
  { requests }: Pick<OperationCases, "requests">,
  given: ContractCase,
  fails: (input: CaseInput) => Promise<boolean>,
): Promise<CaseInput> {
  const drawn = given.origin ? await shrinkDrawn(maker, requests, given.origin, fails) : undefined;
  const start = drawn ?? given.input;
  const isValid = requests.fits(start);
  const hits = given.branches.filter((id) => id === given.origin?.point.id);
  const keeps = async (value: Json) => {
    const input = value as CaseInput;
    if (requests.fits(input) !== isValid || !isSendable(requests.operation, input)) return false;
    const taken = hits.length > 0 ? requests.hits(input) : [];
    if (!hits.every((id) => taken.includes(id))) return false;
    return fails(input).catch(() => false);
  };
  return (await smallest(start as Json, keeps, MOST)) as CaseInput;
}

/** Lets fast-check shrink what it drew for a branch; undefined where it does not fail again. */
async function shrinkDrawn(
  { fc, generator }: CaseMaker,
  requests: OperationCases["requests"],
  { point, seed, minimal }: NonNullable<ContractCase["origin"]>,
  fails: (input: CaseInput) => Promise<boolean>,
): Promise<CaseInput | undefined> {
  const inputs = inputsOf(requests, generator, point, minimal);
  if (!inputs) return undefined;
  let asked = 0;
  const property = fc.asyncProperty(
    inputs,
    async (input) => asked++ >= MOST || !(await fails(input).catch(() => false)),
  );
  const { counterexample } = await fc.check(property, { seed, numRuns: 1 });
  return counterexample?.[0];
}
