import { describe, expect, test } from "vitest";
import { expandedSize } from "../../src/schema/expanded-size.js";
import type { JsonObject } from "../../src/schema/json.js";

const ref = (name: string) => ({ $ref: `#/s/${name}` });

describe("the size of a document with all references replaced", () => {
  const cases: { name: string; document: JsonObject; expected: number }[] = [
    { name: "counts each value", document: { a: [1, { b: null }], c: "x" }, expected: 6 },
    {
      name: "counts a target wherever a reference leads to it",
      document: { a: ref("x"), b: ref("x"), s: { x: { y: 1 } } },
      expected: 8,
    },
    { name: "counts a reference to itself once", document: { s: { x: { y: ref("x") } } }, expected: 4 },
    {
      name: "follows a circle of references only up to its start",
      document: { s: { x: { y: ref("z") }, z: { y: ref("x") } } },
      expected: 7,
    },
    {
      name: "counts references that lead nowhere once",
      document: { a: ref("x"), b: { $ref: "other.yaml" } },
      expected: 3,
    },
    { name: "counts an empty document", document: {}, expected: 1 },
  ];
  test.each(cases)("$name", ({ document, expected }) => {
    expect(expandedSize(document, 100).size).toBe(expected);
  });

  test.each([
    { levels: 40, expected: 2 ** 40 },
    { levels: 20_000, expected: Number.POSITIVE_INFINITY },
  ])("doubles with each of $levels levels of two references", ({ levels, expected }) => {
    const s = Object.fromEntries(
      Array.from({ length: levels }, (_, level) => [`l${level}`, { a: ref(`l${level + 1}`), b: ref(`l${level + 1}`) }]),
    );
    const { size, largest } = expandedSize({ s: { ...s, [`l${levels}`]: {} } }, 1_000_000);
    expect(size).toBeGreaterThanOrEqual(expected);
    // The innermost level that is too large.
    expect(largest).toEqual(["s", `l${levels - 19}`]);
  });
});
