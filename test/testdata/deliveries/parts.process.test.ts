import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { curlOf } from "../../../src/http/curl.js";
import type { Json } from "../../../src/schema/json.js";
import { setValues } from "../../../src/testdata/deliveries/choose-jobs.js";
import { Tally } from "../../../src/testdata/deliveries/statistics.js";

describe("--set", () => {
  const BODY = { a: { b: [1, 2] }, c: "x" };

  test.each<{ name: string; edits: string[]; expected: Json }>([
    { name: "a path with dots", edits: ["a.b.0=9"], expected: { a: { b: [9, 2] }, c: "x" } },
    { name: "a JSON Pointer", edits: ["/a/b/1=9"], expected: { a: { b: [1, 9] }, c: "x" } },
    { name: "a new array item", edits: ["/a/b/-=9"], expected: { a: { b: [1, 2, 9] }, c: "x" } },
    { name: "a text", edits: ["c=it's = fine"], expected: { a: { b: [1, 2] }, c: "it's = fine" } },
    { name: "a JSON value", edits: ['c={"d":null}'], expected: { a: { b: [1, 2] }, c: { d: null } } },
    { name: "a quoted text that looks like a number", edits: ['c="1"'], expected: { a: { b: [1, 2] }, c: "1" } },
    {
      name: "new properties",
      edits: ["n.m=true", "c="],
      expected: { a: { b: [1, 2] }, c: "", n: { m: true } },
    },
    {
      name: "a property name with a slash and a dot",
      edits: ["/n~1m.o=1"],
      expected: { a: { b: [1, 2] }, c: "x", "n/m.o": 1 },
    },
  ])("sets $name", ({ edits, expected }) => {
    expect(setValues(BODY, edits)).toEqual(expected);
    expect(BODY).toEqual({ a: { b: [1, 2] }, c: "x" });
  });

  test("treats __proto__ as an ordinary property", () => {
    const edited = setValues({}, ["__proto__.polluted=1"]);
    expect(JSON.stringify(edited)).toBe('{"__proto__":{"polluted":1}}');
    expect(Object.getPrototypeOf(edited)).toBe(Object.prototype);
  });

  test.each([
    { edit: "c", expected: "--set requires PATH=VALUE" },
    { edit: "=1", expected: "--set requires PATH=VALUE" },
    { edit: "a.b.x=1", expected: '--set a.b.x: "x" is not an index of this list' },
    { edit: "a.b.7=1", expected: '--set a.b.7: "7" is not an index of this list' },
  ])("rejects $edit", ({ edit, expected }) => {
    expect(() => setValues(BODY, [edit])).toThrow(expected);
  });
});

describe("a curl command", () => {
  test.each(["plain", "it's", '$(touch x) `id` \\ " ! %s', "@/etc/passwd", "two\nlines", "ü 🎈 \u2028"])(
    "passes through a shell unchanged: %j",
    (text) => {
      const command = curlOf({
        method: "POST",
        url: "http://localhost/?a=1&b='",
        headers: { "x-h": text.replace("\n", " ") },
        body: text,
      });
      const printed = execFileSync("sh", ["-c", command.replace(/^curl/, "printf '%s\\0'")], { encoding: "utf8" });
      expect(printed.split("\0").slice(0, -1)).toEqual([
        ...[
          "-sS",
          "-X",
          "POST",
          "-H",
          `x-h: ${text.replace("\n", " ")}`,
          "--data-raw",
          text,
          "http://localhost/?a=1&b='",
        ],
      ]);
    },
  );
});

describe("Tally", () => {
  test("summarizes counts and percentiles", () => {
    const tally = new Tally();
    for (let time = 100; time >= 1; time--) tally.add(time > 90 ? "500" : "200", time);
    tally.jobs = 100;
    tally.asExpected = 90;
    expect(tally.summarize(2000)).toEqual({
      jobs: 100,
      asExpected: 90,
      sent: 100,
      responses: { 200: 90, 500: 10 },
      p50: 50,
      p95: 95,
      p99: 99,
      rate: 50,
    });
  });

  test("summarizes an empty run as zeros", () => {
    const expected = { jobs: 0, asExpected: 0, sent: 0, responses: {}, p50: 0, p95: 0, p99: 0, rate: 0 };
    expect(new Tally().summarize(0)).toEqual(expected);
  });
});
