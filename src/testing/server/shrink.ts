import { isObject, type Json } from "../../schema/json.js";
import type { CaseMaker, OperationCases } from "../../testdata/cases/build-cases.js";
import type { CaseInput, ContractCase } from "../../testdata/cases/case.js";
import { inputsOf } from "../../testdata/cases/generated.js";
import { isSendable } from "../../testdata/cases/request-schema.js";

/** The number of requests that each way of shrinking may send. */
const MAX_ATTEMPTS = 60;

/**
 * Returns the smallest request found that fails in the same way. A valid request stays valid and takes the same branch; an invalid
 * one keeps breaking the same constraints, and no others.
 */
export async function shrinkInput(
  maker: CaseMaker,
  cases: Pick<OperationCases, "requests" | "adapt">,
  contractCase: ContractCase,
  fails: (input: CaseInput) => Promise<boolean>,
): Promise<CaseInput> {
  const { requests } = cases;
  const isSame = sameCase(requests, contractCase);
  const failsAgain = (input: CaseInput) => fails(input).catch(() => false);
  const generated = contractCase.origin
    ? await shrinkGenerated(maker, cases, contractCase.origin, async (input) => isSame(input) && failsAgain(input))
    : undefined;
  const start = generated ?? contractCase.input;
  const accepts = async (value: Json) => {
    const input = value as CaseInput;
    return isSendable(requests.operation, input) && isSame(input) && failsAgain(input);
  };
  return (await smallest(start as Json, accepts)) as CaseInput;
}

/** Returns a test for requests that show the same as the request of a case. */
function sameCase(requests: OperationCases["requests"], { input, branches, origin }: ContractCase) {
  const branch = branches.find((id) => id === origin?.point.id);
  const broken = JSON.stringify(requests.issues(input));
  return (candidate: CaseInput): boolean =>
    JSON.stringify(requests.issues(candidate)) === broken &&
    (branch === undefined || requests.hits(candidate).includes(branch));
}

/** Lets fast-check shrink the input that it generated for a branch. Returns undefined if the input does not fail again. */
async function shrinkGenerated(
  { fc, generator }: CaseMaker,
  { requests, adapt }: Pick<OperationCases, "requests" | "adapt">,
  { point, seed, minimal }: NonNullable<ContractCase["origin"]>,
  fails: (input: CaseInput) => Promise<boolean>,
): Promise<CaseInput | undefined> {
  const inputs = inputsOf(requests, generator, { point, minimal, adapt });
  if (!inputs) return undefined;
  let attempts = 0;
  const property = fc.asyncProperty(inputs, async (input) => attempts++ >= MAX_ATTEMPTS || !(await fails(input)));
  const { counterexample } = await fc.check(property, { seed, numRuns: 1 });
  return counterexample?.[0];
}

/** Yields copies of a value that each lack one property or item, the outermost first. */
function* smaller(value: Json): Generator<Json> {
  if (Array.isArray(value)) {
    for (const index of value.keys()) yield value.toSpliced(index, 1);
    for (const [index, item] of value.entries()) for (const less of smaller(item)) yield value.with(index, less);
  } else if (isObject(value)) {
    for (const name of Object.keys(value))
      yield Object.fromEntries(Object.entries(value).filter(([other]) => other !== name));
    for (const [name, item] of Object.entries(value))
      if (item !== undefined) for (const less of smaller(item)) yield { ...value, [name]: less };
  }
}

/** Removes parts of a value while `accepts` returns true for the rest. Calls `accepts` at most `MAX_ATTEMPTS` times. */
async function smallest(value: Json, accepts: (smaller: Json) => Promise<boolean>): Promise<Json> {
  let best = value;
  let attempts = 0;
  for (let isShrinking = true; isShrinking; ) {
    isShrinking = false;
    for (const candidate of smaller(best)) {
      if (attempts++ >= MAX_ATTEMPTS) return best;
      if (!(await accepts(candidate))) continue;
      best = candidate;
      isShrinking = true;
      break;
    }
  }
  return best;
}
