import { UserError } from "../platform/user-error.js";
import type { ParsedArgs } from "./command.js";

/** The number of an option, within bounds; undefined when it was not given. */
export function readNumber(
  given: ParsedArgs,
  name: string,
  { least, most, whole = true }: { least: number; most: number; whole?: boolean },
): number | undefined {
  const text = given.text(name);
  if (text === undefined) return undefined;
  const value = Number(text);
  if (/^\d+(\.\d+)?$/.test(text) && value >= least && value <= most && (!whole || Number.isInteger(value)))
    return value;
  const kind = whole ? "a whole number" : "a number";
  throw new UserError(`--${name} takes ${kind} from ${least} to ${most}, not ${JSON.stringify(text)}`, { exitCode: 2 });
}
