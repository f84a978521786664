import { PatternStates, type PatternTree } from "../../runtime/validation/linear-pattern.js";
import type { ParsedPattern } from "./pattern-tree.js";
import { TooManySteps, type Ways, waysThrough } from "./ways.js";

/**
 * How the time that `RegExp` takes at most grows with the length of a text. It is linear only if that is proved: a constant limits
 * the number of ways in which the pattern can read the beginning of any text. `unknown` if a proof would take too long.
 */
export type Backtracking = "linear" | "polynomial" | "exponential" | "unknown";

/** Writes out counted repetitions up to this number. Judges larger ones like repetitions without a limit. */
const MAX_WRITTEN_OUT = 8;
/** The same for parts whose texts have one length, because they add no ways. */
const MAX_WRITTEN_OUT_FIXED = 100;
/** Each way costs time for the rest of the text. */
const MAX_WAYS = 256;
/** Matches any character, and none. */
const [ANY, NONE] = ["[^]", "[]"];

export function backtrackingOf({ tree, edges }: ParsedPattern): Backtracking {
  try {
    const judged = forJudgement(tree);
    const search: PatternTree = isAnchored(tree) ? judged : ["sequence", ["repeat", 0, null, ANY], judged];
    const ways = waysThrough(new PatternStates(search, false), edges);
    if (isExponential(ways)) return "exponential";
    if (ways.waysOutside(MAX_WAYS) >= MAX_WAYS) return "unknown";
    return isPolynomial(ways) || hasLongLookbehind(tree) ? "polynomial" : "linear";
  } catch (error) {
    if (error instanceof TooManySteps || error instanceof RangeError) return "unknown";
    throw error;
  }
}

/** Returns whether some part of a text can be read in two ways, again and again: each repetition doubles the ways. */
function isExponential({ starts, isTwice, reachable, reaching, isSame }: Ways): boolean {
  return starts.some((start) => {
    const before = reaching(start);
    return [...reachable(start)].some((pair) => before.has(pair) && (!isSame(pair) || isTwice(pair, before)));
  });
}

/** Returns whether two repetitions can share a text at any place of it. */
function isPolynomial({ starts, reachable, reaching, isSame, shares }: Ways): boolean {
  return starts.some((start) =>
    [...reachable(start)].some((pair) => !isSame(pair) && shares(pair, start) && reaching(pair).has(pair)),
  );
}

/**
 * Returns a tree that has at least as many ways as the pattern, without what the judge cannot follow: it leaves lookbehinds out,
 * reads lookaheads as ways that end, and writes out or loops counted repetitions.
 */
function forJudgement(tree: PatternTree): PatternTree {
  if (typeof tree === "string") return tree;
  switch (tree[0]) {
    case "sequence":
    case "choice": {
      const [kind, ...parts] = tree;
      return [kind, ...parts.map(forJudgement)];
    }
    case "repeat": {
      const [, min, max, part] = tree;
      const limit = lengthOf(part) === undefined ? MAX_WRITTEN_OUT : MAX_WRITTEN_OUT_FIXED;
      const isLoop = (max ?? min) > limit;
      return ["repeat", isLoop ? Math.min(min, 1) : min, isLoop ? null : max, forJudgement(part)];
    }
    case "ahead":
      return ["choice", ["sequence"], ["sequence", forJudgement(tree[2]), NONE]];
    case "behind":
      return ["sequence"];
    default:
      return tree;
  }
}

/** Returns whether each match begins at the start of the text. */
function isAnchored(tree: PatternTree): boolean {
  if (typeof tree === "string") return false;
  switch (tree[0]) {
    case "sequence": {
      const [, ...parts] = tree;
      const first = parts.find((part) => typeof part === "string" || !/^(ahead|behind)$/.test(part[0]));
      return first !== undefined && isAnchored(first);
    }
    case "choice": {
      const [, ...options] = tree;
      return options.every(isAnchored);
    }
    case "repeat":
      return tree[1] > 0 && isAnchored(tree[3]);
    default:
      return tree[0] === "position" && tree[1] === "start";
  }
}

/** Returns the length of all texts that a tree matches, or undefined if they differ. */
function lengthOf(tree: PatternTree): number | undefined {
  if (typeof tree === "string") return 1;
  switch (tree[0]) {
    case "sequence":
    case "choice": {
      const [kind, ...parts] = tree;
      const lengths = parts.map(lengthOf);
      if (kind === "choice") return lengths.every((length) => length === lengths[0]) ? lengths[0] : undefined;
      return lengths.reduce((sum, length) => (sum === undefined || length === undefined ? undefined : sum + length), 0);
    }
    case "repeat": {
      const length = lengthOf(tree[3]);
      return length === undefined || tree[1] !== tree[2] ? undefined : length * tree[1];
    }
    default:
      return 0;
  }
}

/** Returns whether a lookbehind may read the whole text before each position. */
function hasLongLookbehind(tree: PatternTree, isInside = false): boolean {
  if (typeof tree === "string" || tree[0] === "position") return false;
  if (tree[0] === "repeat")
    return (isInside && (tree[2] ?? Infinity) > MAX_WRITTEN_OUT) || hasLongLookbehind(tree[3], isInside);
  if (tree[0] !== "sequence" && tree[0] !== "choice")
    return hasLongLookbehind(tree[2], isInside || tree[0] === "behind");
  const [, ...parts] = tree;
  return parts.some((part) => hasLongLookbehind(part, isInside));
}
