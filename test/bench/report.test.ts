import { describe, expect, test } from "vitest";
import { figure, judged, times, withSpread } from "../../bench/lib/format.js";
import { replaceBlock } from "../../bench/lib/page.js";
import { markdown } from "../../bench/lib/report.js";
import { interleave } from "../../bench/lib/rounds.js";
import { growth, median, ratio, spread } from "../../bench/lib/statistics.js";

describe("statistics", () => {
  test.each([
    [[3], 3],
    [[9, 1, 5], 5],
    [[1, 100, 2, 4], 3],
  ])("the median of %j is %d", (values, want) => expect(median(values)).toBe(want));

  test("nothing has no median", () => expect(() => median([])).toThrow(RangeError));

  test("the spread is from the lowest to the highest", () => expect(spread([4, 2, 9])).toEqual([2, 9]));

  test("a ratio is taken round by round: a slow round slows both", () =>
    expect(ratio([10, 100, 10], [5, 50, 5])).toBe(2));

  test("rounds that do not pair are rejected", () => expect(() => ratio([1, 2], [1])).toThrow(RangeError));

  test.each([
    ["constant", 0, (size: number) => 7 + 0 * size],
    ["linear", 1, (size: number) => 3 * size],
    ["quadratic", 2, (size: number) => 0.5 * size ** 2],
  ])("growth that is %s has the exponent %d", (_, want, cost) =>
    expect(growth([100, 1000, 5000].map((size) => ({ size, cost: cost(size) })))).toBeCloseTo(want),
  );

  test("one size does not grow", () => expect(() => growth([{ size: 5, cost: 1 }])).toThrow(RangeError));
});

test("contestants take turns; who fails is named and left out, and the others go on", async () => {
  const ran: string[] = [];
  const told: string[] = [];
  const runner = (name: string) => ({ name, run: async () => ran.push(name) });
  const broken = { name: "b", run: () => Promise.reject(new Error("not installed")) };
  const samples = await interleave([runner("a"), broken, runner("c")], 2, (line) => told.push(line));
  expect(ran).toEqual(["a", "c", "a", "c"]);
  expect([...samples]).toEqual([
    ["a", [1, 3]],
    ["c", [2, 4]],
  ]);
  expect(told.filter((line) => line.startsWith("LEFT OUT"))).toEqual(["LEFT OUT: b cannot run here: not installed"]);
});

describe("the page", () => {
  const PAGE =
    "# Speed\n\n<!-- bench: a -->\nold\n<!-- /bench: a -->\n\nkept\n\n<!-- bench: b -->\n<!-- /bench: b -->\n";

  test("gets a block between its markers, and keeps all else", () => {
    const want = PAGE.replace("old", () => "\nnew $& text\n");
    expect(replaceBlock(PAGE, "a", "new $& text")).toBe(want);
    expect(replaceBlock(want, "a", "new $& text")).toBe(want);
  });

  test("without the markers is rejected", () =>
    expect(() => replaceBlock(PAGE, "c", "x")).toThrow(/must hold "<!-- bench: c -->"/));

  test("holds the table, the notes, and what it was taken on", () => {
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
  [figure(12_345), "12,300"],
  [figure(0.012_345), "0.0123"],
  [withSpread([2, 1, 4]), "2 (1–4)"],
  [withSpread([2]), "2"],
  [times(0.571), "0.57×"],
  [times(4.04), "4.0×"],
  [judged("It", 4.04, 4), "It: 4.0×; the aim is 4.0×, which is met."],
  [judged("It", 3.9, 4), "It: 3.9×; the aim is 4.0×, which is **missed**."],
])("figures are written as %s", (got, want) => expect(got).toBe(want));
