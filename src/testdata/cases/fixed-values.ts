import type { BranchPoint, Step } from "../../schema/branches/tree.js";
import { isObject, type JsonObject } from "../../schema/json.js";
import type { CaseInput } from "./case.js";

/** Values that valid requests of an operation have instead of generated ones, such as the ID of an existing resource. */
export interface FixedValues {
  path?: JsonObject;
  query?: JsonObject;
  header?: JsonObject;
  cookie?: JsonObject;
  /** Fields of the body. */
  body?: JsonObject;
}

const PLACES_OF_CHOICE = ["query", "header", "cookie"] as const;

/** Returns a request with the fixed values. Values that do not fit the rest of the request are left out, except in the path. */
export function withFixed(
  input: CaseInput,
  fixed: FixedValues,
  fits: (input: CaseInput) => boolean,
  point?: BranchPoint,
): CaseInput {
  const kept = point ? withoutPoint(fixed, point) : fixed;
  const hasPath = Object.keys(kept.path ?? {}).length > 0;
  const withPath = hasPath ? { ...input, path: { ...input.path, ...kept.path } } : input;
  const full: CaseInput = { ...withPath };
  for (const place of PLACES_OF_CHOICE) if (kept[place]) full[place] = { ...input[place], ...kept[place] };
  if (kept.body && isObject(input.body)) full.body = { ...input.body, ...kept.body };
  return fits(full) ? full : withPath;
}

/** Returns the path parameter that a branch is about, unless its schema lists its values. */
export function freePathParameter({ steps, choice }: BranchPoint): string | undefined {
  const [place, parameter] = steps;
  if (nameOf(place) !== "path" || choice.pick === "value") return undefined;
  return nameOf(parameter);
}

/** Leaves out the value that a branch is about. */
function withoutPoint(fixed: FixedValues, { steps, choice }: BranchPoint): FixedValues {
  const place = nameOf(steps[0]) as keyof FixedValues | undefined;
  const name = nameOf(steps.find((step, index) => index > 0 && step.into === "property")) ?? absentName(choice);
  const values = place === undefined ? undefined : fixed[place];
  if (place === undefined || values === undefined || name === undefined) return fixed;
  return { ...fixed, [place]: Object.fromEntries(Object.entries(values).filter(([other]) => other !== name)) };
}

function absentName(choice: BranchPoint["choice"]): string | undefined {
  return choice.pick === "absent" ? choice.name : undefined;
}

function nameOf(step: Step | undefined): string | undefined {
  return step?.into === "property" ? step.name : undefined;
}
