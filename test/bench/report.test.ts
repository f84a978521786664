import { describe, expect, test } from "vitest";
import { figure, judged, times, withSpread } from "../../bench/lib/format.js";
import { replaceBlock } from "../../bench/lib/page.js";
import { markdown } from "../../bench/lib/report.js";
import { interleave } from "../../bench/lib/rounds.js";
import { growth, median, ratio, spread } from "../../bench/lib/statistics.js";

describe("statistics", () => {
  test.each([
    { values: [3], expected: 3 },
    { values: [9, 1, 5], expected: 5 },
    { values: [1, 100, 2, 4], expected: 3 },
  ])("the median of $values is $expected", ({ values, expected }) => expect(median(values)).toBe(expected));

  test("the median of no values is an error", () => expect(() => median([])).toThrow(RangeError));

  test("the spread is the range from the lowest to the highest value", () => expect(spread([4, 2, 9])).toEqual([2, 9]));

  test("ratios are computed per round, so a slow round does not change them", () =>
    expect(ratio([10, 100, 10], [5, 50, 5])).toBe(2));

  test("rejects different numbers of rounds", () => expect(() => ratio([1, 2], [1])).toThrow(RangeError));

  test.each([
    { name: "constant", expected: 0, cost: (size: number) => 7 + 0 * size },
    { name: "linear", expected: 1, cost: (size: number) => 3 * size },
    { name: "quadratic", expected: 2, cost: (size: number) => 0.5 * size ** 2 },
  ])("$name growth has the exponent $expected", ({ expected, cost }) =>
    expect(growth([100, 1000, 5000].map((size) => ({ size, cost: cost(size) })))).toBeCloseTo(expected),
  );

  test("rejects growth over a single size", () => expect(() => growth([{ size: 5, cost: 1 }])).toThrow(RangeError));
});

test("runs contestants in turns, and reports and skips those that fail", async () => {
  const ran: string[] = [];
  const log: string[] = [];
  const runner = (name: string) => ({ name, run: async () => ran.push(name) });
  const broken = { name: "b", run: () => Promise.reject(new Error("not installed")) };
  const samples = await interleave([runner("a"), broken, runner("c")], 2, (line) => log.push(line));
  expect(ran).toEqual(["a", "c", "a", "c"]);
  expect([...samples]).toEqual([
    ["a", [1, 3]],
    ["c", [2, 4]],
  ]);
  expect(log.filter((line) => line.startsWith("LEFT OUT"))).toEqual(["LEFT OUT: b cannot run here: not installed"]);
});

describe("the report page", () => {
  const PAGE =
    "# Speed\n\n<!-- bench: a -->\nold\n<!-- /bench: a -->\n\nkept\n\n<!-- bench: b -->\n<!-- /bench: b -->\n";

  test("replaces the block between its markers and nothing else", () => {
    const want = PAGE.replace("old", () => "\nnew $& text\n");
    expect(replaceBlock(PAGE, "a", "new $& text")).toBe(want);
    expect(replaceBlock(want, "a", "new $& text")).toBe(want);
  });

  test("rejects a page without markers", () =>
    expect(() => replaceBlock(PAGE, "c", "x")).toThrow(/must contain "<!-- bench: c -->"/));

  test("contains the table, the notes and the machine", () => {
    const machine = { cpu: "Some CPU", cores: 2, system: "linux 6.1", node: "20.19.0", load: 1.234 };
    const report = { head: ["what", "ms"], rows: [["a|b", "1"]], notes: ["One."], versions: { peer: "1.2.3" } };
    expect(markdown({ name: "a", rounds: 3, machine, samples: [], ...report })).toMatchInlineSnapshot(`
      "| what | ms |
      | --- | ---: |
      | a\\|b | 1 |

      - One.

      <sub>Taken on Some CPU, 2 cores, linux 6.1, Node 20.19.0; rounds: 3; load average at the start: 1.2. Against peer 1.2.3.</sub>"
    `);
  });
});

test.each([
  { text: figure(12_345), expected: "12,300" },
  { text: figure(0.012_345), expected: "0.0123" },
  { text: withSpread([2, 1, 4]), expected: "2 (1–4)" },
  { text: withSpread([2]), expected: "2" },
  { text: times(0.571), expected: "0.57×" },
  { text: times(4.04), expected: "4.0×" },
  { text: judged("It", 4.04, 4), expected: "It: 4.0×; the aim is 4.0×, which is met." },
  { text: judged("It", 3.9, 4), expected: "It: 3.9×; the aim is 4.0×, which is **missed**." },
])("formats a figure as $expected", ({ text, expected }) => expect(text).toBe(expected));
