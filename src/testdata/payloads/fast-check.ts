import type { Arbitrary } from "fast-check";
import { memoizeByKey, memoizeByObject } from "../../schema/memoize.js";

/** The optional peer that makes random values, imported when it is first needed. */
export type FastCheck = typeof import("fast-check");

const textsOf = memoizeByObject((fc: FastCheck) =>
  memoizeByKey((pattern: string): Arbitrary<string> => fc.stringMatching(toRegExp(pattern))),
);

/** Returns the texts that match a pattern. Memoized, because fast-check takes a millisecond to read a pattern. */
export function textsMatching(fc: FastCheck, pattern: string): Arbitrary<string> {
  return textsOf(fc)(pattern);
}

/** Compiles a pattern with the flag `u`, or without it if the pattern is valid only then. */
export function toRegExp(pattern: string): RegExp {
  try {
    return new RegExp(pattern, "u");
  } catch {
    return new RegExp(pattern);
  }
}
