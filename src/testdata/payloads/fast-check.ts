import type { Arbitrary } from "fast-check";
import { memoizeByKey, memoizeByObject } from "../../schema/memoize.js";
import { textOfPattern } from "../../schema/text-of-pattern.js";

/** The optional peer that makes random values, imported when it is first needed. */
export type FastCheck = typeof import("fast-check");

/** Longer texts cannot be generated, because contracts are hostile input. */
export const MAX_TEXT_LENGTH = 100_000;

const textsOf = memoizeByObject((fc: FastCheck) =>
  memoizeByKey((pattern: string): Arbitrary<string> | undefined => {
    if (repetitionsIn(pattern) > MAX_TEXT_LENGTH) return undefined;
    try {
      return fc.stringMatching(toRegExp(pattern));
    } catch {
      // fast-check reads no lookarounds, word boundaries and back references.
      const text = textOfPattern(pattern);
      return text === undefined ? undefined : fc.constant(text);
    }
  }),
);

/**
 * Returns the texts that match a pattern, or undefined if none can be generated. Memoized, because fast-check takes a millisecond to
 * read a pattern.
 */
export function textsMatching(fc: FastCheck, pattern: string): Arbitrary<string> | undefined {
  return textsOf(fc)(pattern);
}

/** Returns the product of all repetition counts of a pattern: an upper bound of how often nested groups repeat. */
function repetitionsIn(pattern: string): number {
  const counts = [...pattern.matchAll(/\{(\d+)(?:,(\d*))?\}/g)].map(([, min, max]) =>
    Math.max(Number(max || 0), Number(min), 1),
  );
  return counts.reduce((product, count) => product * count, 1);
}

/** Compiles a pattern with the flag `u`, or without it if the pattern is valid only then. */
function toRegExp(pattern: string): RegExp {
  try {
    return new RegExp(pattern, "u");
  } catch {
    return new RegExp(pattern);
  }
}
