import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LinearPattern, type PatternTree } from "../../src/runtime/validation/linear-pattern.js";
import { backtrackingOf } from "../../src/schema/patterns/backtracking.js";
import { parsePattern } from "../../src/schema/patterns/pattern-tree.js";
import {
  judgePattern,
  MAX_POLYNOMIAL_LENGTH,
  MAX_UNPROVED_LENGTH,
  safePattern,
} from "../../src/schema/patterns/safe-pattern.js";
import { explainSlowPattern, removeSlowPatterns } from "../../src/schema/patterns/slow-patterns.js";

describe("the judgement of a pattern", () => {
  test.each([
    ...exponential("^(a+)+$", "^(a|a)*$", "^(.*)*$", String.raw`^(\w+\s?)*$`, "^([a-z0-9]+-?)+$", "^(a*)*$"),
    ...exponential("^(a|b|ab)*$", "^(x+x+)+y$", "^(a?){50}a{50}$", String.raw`^(?:\p{L}+[ -]?)+$`, "^(?=(a+)+$)a"),
    ...exponential(String.raw`^(?:\s*[a-z]*)*!$`, String.raw`^(a+)+\1$`, "^([a-z]+[\\u{61}-z]*)*1"),
    ...polynomial(String.raw`^\S+@\S+\.\S+$`, String.raw`\s+$`, "^a*b?a*$", "(?<=a+)b", "^[^@]+@[^@]+\\.[^@]+$"),
    ...linear("foo", "[a-z]+", "^[0-9]+(,[0-9]+)*$", "^(?!admin)[a-z]+$", String.raw`^(?=.*[a-z])(?=.*\d).{8,}$`),
    ...linear(
      String.raw`^\d{3}-?\d{4}$`,
      "^.{1,5000}$",
      String.raw`^(['"]).*\1$`,
      "^https?://[^/]+/.*$",
      "^(true|false)$",
    ),
    ...linear("^(/[a-z]+)+$", "^[A-Za-z0-9+/]*={0,2}$", "(a|a)*", "^[\\p{Lu}][\\p{Ll}]$", "", "^$"),
    // Two ways for each of thirty characters, without a repetition.
    { pattern: `^${"a?".repeat(30)}${"a".repeat(30)}$`, expected: "unknown" },
  ])("of $pattern is $expected", ({ pattern, expected }) => {
    expect(judgePattern(pattern).backtracking).toBe(expected);
  });

  test("proves linear time only where backtracking takes it", () => {
    fc.assert(
      fc.property(trees(), fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 4 }), (tree, part) => {
        if (backtrackingOf({ tree, isApproximate: false, edges: new Set() }) !== "linear") return;
        const text = part.repeat(40);
        const steps = stepsOf(tree, `${text}!`);
        expect(steps).toBeLessThan(2_000 * (text.length + 10));
      }),
      { numRuns: 2_000, seed: 7 },
    );
  });
});

describe("a linear pattern", () => {
  test("agrees with RegExp about random patterns and texts", () => {
    fc.assert(
      fc.property(trees(), fc.string({ unit: fc.constantFrom("a", "b", "-", "é"), maxLength: 8 }), (tree, text) => {
        const source = sourceOf(tree);
        expect([source, new LinearPattern(source, tree).test(text)]).toEqual([
          source,
          new RegExp(source, "u").test(text),
        ]);
      }),
      { numRuns: 3_000, seed: 3 },
    );
  });

  test.each([
    { pattern: "^(a+)+$", yes: ["a", "aaaa"], no: ["", "ab", "a\n"] },
    { pattern: String.raw`^(?=(\w+\s?)*$).{3,}`, yes: ["ab c"], no: ["ab", "ab!c"] },
    { pattern: String.raw`(?<!-+)\bfoo+\b$`, yes: ["a foo", "fooo"], no: ["-foo", "afoo", "foo!"] },
    { pattern: "^(?:💥|[^a-z])+.$", yes: ["💥💥", "A💥x"], no: ["💥", "ab"] },
    { pattern: String.raw`^(\p{Lu}\p{L}*\s*)+$`, yes: ["Ärger Über"], no: ["ärger"] },
    { pattern: "^(a{2,3}b?)+c{0}$", yes: ["aa", "aaabaa"], no: ["a", "aab!"] },
  ])("reads $pattern", ({ pattern, yes, no }) => {
    const tree = parsePattern(pattern)?.tree ?? "";
    const linear = new LinearPattern(pattern, tree);
    expect(yes.filter((text) => !linear.test(text))).toEqual([]);
    expect(no.filter((text) => linear.test(text))).toEqual([]);
    expect([...yes, ...no].map((text) => linear.test(text))).toEqual(
      [...yes, ...no].map((text) => new RegExp(pattern, "u").test(text)),
    );
  });

  test("forgets cached states of a text that reaches many", () => {
    const pattern = "^(a|b)*a(a|b){14}$";
    const linear = new LinearPattern(pattern, parsePattern(pattern)?.tree ?? "");
    const next = numbers(5);
    const text = Array.from({ length: 30_000 }, () => (next() < 0.5 ? "a" : "b")).join("");
    expect(linear.test(text)).toBe(new RegExp(pattern).test(text));
  });
});

describe("the tester of a pattern", () => {
  test.each([
    { pattern: "^[a-z]+$", expected: "RegExp" },
    { pattern: "^(a+)+$", expected: "LinearPattern" },
    { pattern: String.raw`^(a+)+\1$`, expected: "ShortPattern" },
  ])("of $pattern is a $expected", ({ pattern, expected }) => {
    expect(safePattern(pattern).constructor.name).toBe(expected);
  });

  test.each([
    { pattern: String.raw`^(a+)+\1$`, maxLength: MAX_UNPROVED_LENGTH },
    { pattern: String.raw`(a+)\1$`, maxLength: MAX_POLYNOMIAL_LENGTH },
  ])("rejects more than $maxLength characters for $pattern", ({ pattern, maxLength }) => {
    expect(safePattern(pattern).test("a".repeat(maxLength))).toBe(true);
    expect(safePattern(pattern).test("a".repeat(maxLength + 2))).toBe(false);
  });

  test("throws as RegExp does for an invalid pattern", () => {
    expect(() => safePattern("(")).toThrow(SyntaxError);
  });

  test.each([
    { name: "deep nesting", pattern: `${"(".repeat(20_000)}a${")".repeat(20_000)}` },
    { name: "large counts", pattern: "^((a{1,1000}){1,1000}){1,1000}$" },
    { name: "many optional groups", pattern: `^${"(a?b?)?".repeat(60)}$` },
    {
      name: "doubling back references",
      pattern: `(a)${Array.from({ length: 30 }, (_, index) => `(\\${index + 1}\\${index + 1})`).join("")}`,
    },
    { name: "lookarounds in repeated lookarounds", pattern: `^(?:a+)+${lookaheads(8)}$` },
    {
      name: "many sets with many ranges",
      pattern: `^(?:${hanCharacters(4_000).join("|")})+[${hanCharacters(6_000).join("")}]$`,
    },
    {
      name: "many alternatives",
      pattern: `^(${Array.from({ length: 3_000 }, (_, index) => `w${index}`).join("|")})*$`,
    },
  ])("survives $name", ({ pattern }) => {
    expect(() => tryTest(pattern)).not.toThrow();
  });
});

test("the explanation names the pattern and a safer one", () => {
  expect(explainSlowPattern("^(a+)+$")).toContain('"^(a+)+$"');
  expect(explainSlowPattern("^(a+)+$")).toContain('such as "^a+$"');
  expect(explainSlowPattern(String.raw`^(a+)+\1$`)).toContain("more than 16 characters");
  expect(explainSlowPattern("^a+$")).toBeUndefined();
});

test("removes only slow patterns, and what depends on them", () => {
  const document = {
    a: { pattern: "^(a+)+$" },
    b: [{ pattern: "^a$" }],
    c: { patternProperties: { "^(a+)+$": {}, "^x-": {} }, additionalProperties: false },
    d: { patternProperties: { "^x-": {} }, additionalProperties: false },
  };
  removeSlowPatterns(document);
  expect(document).toEqual({
    a: { pattern: "" },
    b: [{ pattern: "^a$" }],
    c: { patternProperties: { "^x-": {} } },
    d: { patternProperties: { "^x-": {} }, additionalProperties: false },
  });
});

/** Returns lookaheads that each repeat the next one. */
function lookaheads(depth: number): string {
  return depth === 0 ? "x" : `(?:(?=${lookaheads(depth - 1)})){9}`;
}

/** Returns characters without neighbours among them. */
function hanCharacters(count: number): string[] {
  return Array.from({ length: count }, (_, index) => String.fromCodePoint(0x4e00 + 2 * index));
}

function exponential(...patterns: string[]) {
  return patterns.map((pattern) => ({ pattern, expected: "exponential" }));
}

function polynomial(...patterns: string[]) {
  return patterns.map((pattern) => ({ pattern, expected: "polynomial" }));
}

function linear(...patterns: string[]) {
  return patterns.map((pattern) => ({ pattern, expected: "linear" }));
}

/** Tests a text that JavaScript itself can test. */
function tryTest(pattern: string): void {
  try {
    safePattern(pattern).test("aaa");
  } catch (error) {
    // JavaScript limits the size of expressions too.
    if (!(error instanceof SyntaxError)) throw error;
  }
}

function trees(): fc.Arbitrary<PatternTree> {
  return fc.letrec<{ tree: PatternTree }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.constantFrom<PatternTree>("a", "b", "[ab]", ".", "[^a]"),
      fc.constantFrom<PatternTree>(["position", "start"], ["position", "end"], ["position", "boundary"]),
      fc.array(tie("tree"), { maxLength: 3 }).map((parts): PatternTree => ["sequence", ...parts]),
      fc.array(tie("tree"), { minLength: 1, maxLength: 3 }).map((parts): PatternTree => ["choice", ...parts]),
      fc
        .tuple(fc.nat(2), fc.constantFrom(null, 0, 1), tie("tree"))
        .map(([min, more, part]): PatternTree => ["repeat", min, more === null ? null : min + more, part]),
      fc
        .tuple(fc.constantFrom("ahead" as const, "behind" as const), fc.boolean(), tie("tree"))
        .map(([kind, isNegated, part]): PatternTree => [kind, isNegated, part]),
    ),
  })).tree;
}

function sourceOf(tree: PatternTree): string {
  if (typeof tree === "string") return tree;
  const [kind] = tree;
  switch (kind) {
    case "sequence":
    case "choice": {
      const [, ...parts] = tree;
      return `(?:${parts.map(sourceOf).join(kind === "choice" ? "|" : "")})`;
    }
    case "repeat":
      return `(?:${sourceOf(tree[3])}){${tree[1]},${tree[2] ?? ""}}`;
    case "position":
      return { start: "^", end: "$", boundary: "\\b", "no-boundary": "\\B" }[tree[1]];
    default:
      return `(?${kind === "behind" ? "<" : ""}${tree[1] ? "!" : "="}${sourceOf(tree[2])})`;
  }
}

/** Counts the characters that a backtracking engine compares, up to a limit, if it searches a text. Lookbehinds count nothing. */
function stepsOf(tree: PatternTree, text: string): number {
  const MAX_STEPS = 1_000_000;
  let steps = 0;
  type Then = (at: number) => boolean;
  const match = (part: PatternTree, at: number, then: Then): boolean => {
    if (steps > MAX_STEPS) return false;
    if (typeof part === "string") {
      steps++;
      return at < text.length && new RegExp(`^${part}$`, "u").test(text.charAt(at)) && then(at + 1);
    }
    switch (part[0]) {
      case "sequence": {
        const [, ...parts] = part;
        const go = (index: number, from: number): boolean =>
          index === parts.length ? then(from) : match(parts[index] as PatternTree, from, (to) => go(index + 1, to));
        return go(0, at);
      }
      case "choice": {
        const [, ...options] = part;
        return options.some((option) => match(option, at, then));
      }
      case "repeat": {
        const [, min, max, inner] = part;
        const go = (count: number, from: number): boolean =>
          (count < (max ?? Number.POSITIVE_INFINITY) &&
            match(inner, from, (to) => (to === from && count >= min ? false : go(count + 1, to)))) ||
          (count >= min && then(from));
        return go(0, at);
      }
      case "position":
        return (part[1] === "start" ? at === 0 : part[1] === "end" ? at === text.length : true) && then(at);
      case "ahead":
        return match(part[2], at, () => true) !== part[1] && then(at);
      default:
        return then(at);
    }
  };
  for (let at = 0; at <= text.length; at++) if (match(tree, at, () => true)) break;
  return steps;
}

/** Returns a generator of numbers from 0 to 1 that is the same in each run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
