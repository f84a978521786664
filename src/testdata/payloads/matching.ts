import type { Arbitrary } from "fast-check";
import type { FastCheck } from "./fast-check.js";

const made = new Map<string, Arbitrary<string>>();

/** Texts of a pattern; each is made once, because that takes a millisecond. */
export function matching(fc: FastCheck, pattern: RegExp): Arbitrary<string> {
  const known = made.get(String(pattern)) ?? fc.stringMatching(pattern);
  made.set(String(pattern), known);
  return known;
}
