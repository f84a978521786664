import { LinearPattern, type PatternTree, ShortPattern } from "../../runtime/validation/linear-pattern.js";
import { memoizeByKey } from "../memoize.js";
import { type Backtracking, backtrackingOf } from "./backtracking.js";
import { parsePattern } from "./pattern-tree.js";

/** A pattern with what its use can cost. */
export interface JudgedPattern {
  backtracking: Backtracking;
  /** What `LinearPattern` reads. Undefined if the pattern refers back to a text that it read, or is too large. */
  tree: PatternTree | undefined;
}

/** The longest text that a pattern without a tree tests. It rejects longer ones, because each character may double the time. */
export const MAX_UNPROVED_LENGTH = 16;
/** The same if each character adds only a power of the length. */
export const MAX_POLYNOMIAL_LENGTH = 100;

/** Judges a pattern once, because operations share schemas. */
export const judgePattern = memoizeByKey((pattern: string): JudgedPattern => {
  const parsed = parsePattern(pattern);
  if (!parsed) return { backtracking: "unknown", tree: undefined };
  const backtracking = backtrackingOf(parsed);
  return { backtracking, tree: parsed.isApproximate || !canRun(parsed.tree) ? undefined : parsed.tree };
});

/**
 * Compiles a pattern as `new RegExp(pattern, "u")` does, and throws as it does. Patterns that could take more than linear time are
 * tested by `LinearPattern`, or reject long texts if it cannot read them.
 */
export const safePattern = memoizeByKey((pattern: string): { test: (text: string) => boolean } => {
  const expression = new RegExp(pattern, "u");
  const { backtracking, tree } = judgePattern(pattern);
  if (backtracking === "linear") return expression;
  if (tree !== undefined) return new LinearPattern(String(expression), tree);
  return new ShortPattern(expression, backtracking === "polynomial" ? MAX_POLYNOMIAL_LENGTH : MAX_UNPROVED_LENGTH);
});

function canRun(tree: PatternTree): boolean {
  try {
    new LinearPattern("", tree);
    return true;
  } catch {
    // It has too many states.
    return false;
  }
}
