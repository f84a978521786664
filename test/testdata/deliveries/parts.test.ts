import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import type { Json } from "../../../src/schema/json.js";
import { curlLine } from "../../../src/testdata/deliveries/curl.js";
import { setValues } from "../../../src/testdata/deliveries/set-values.js";
import { Tally } from "../../../src/testdata/deliveries/statistics.js";

describe("--set", () => {
  const BODY = { a: { b: [1, 2] }, c: "x" };

  it.each<[string, string[], Json]>([
    ["dots", ["a.b.0=9"], { a: { b: [9, 2] }, c: "x" }],
    ["a JSON Pointer", ["/a/b/1=9"], { a: { b: [1, 9] }, c: "x" }],
    ["one more item", ["/a/b/-=9"], { a: { b: [1, 2, 9] }, c: "x" }],
    ["text", ["c=it's = fine"], { a: { b: [1, 2] }, c: "it's = fine" }],
    ["JSON", ['c={"d":null}'], { a: { b: [1, 2] }, c: { d: null } }],
    ["text that looks like a number, as JSON text", ['c="1"'], { a: { b: [1, 2] }, c: "1" }],
    ["what was not there", ["n.m=true", "c="], { a: { b: [1, 2] }, c: "", n: { m: true } }],
    ["steps with a slash or a dot", ["/n~1m.o=1"], { a: { b: [1, 2] }, c: "x", "n/m.o": 1 }],
  ])("%s", (_name, given, want) => {
    expect(setValues(BODY, given)).toEqual(want);
    expect(BODY).toEqual({ a: { b: [1, 2] }, c: "x" });
  });

  it("__proto__ is a name like any other", () => {
    const made = setValues({}, ["__proto__.polluted=1"]);
    expect(JSON.stringify(made)).toBe('{"__proto__":{"polluted":1}}');
    expect(Object.getPrototypeOf(made)).toBe(Object.prototype);
  });

  it.each([
    ["c", "--set takes PLACE=VALUE"],
    ["=1", "--set takes PLACE=VALUE"],
    ["a.b.x=1", "--set a.b.x: a list has no place"],
    ["a.b.7=1", "--set a.b.7: a list has no place"],
  ])("%s is rejected", (given, want) => {
    expect(() => setValues(BODY, [given])).toThrow(want);
  });
});

describe("a curl line", () => {
  it.each(["plain", "it's", '$(touch x) `id` \\ " ! %s', "@/etc/passwd", "two\nlines", "ü 🎈 \u2028"])(
    "survives a shell: %j",
    (text) => {
      const line = curlLine(
        { method: "POST", headers: { "x-h": text.replace("\n", " ") }, body: text },
        new URL("http://localhost/?a=1&b='"),
      );
      const printed = execFileSync("sh", ["-c", line.replace(/^curl/, "printf '%s\\0'")], { encoding: "utf8" });
      expect(printed.split("\0").slice(0, -1)).toEqual([
        ...[
          "-sS",
          "-X",
          "POST",
          "-H",
          `x-h: ${text.replace("\n", " ")}`,
          "--data-raw",
          text,
          "http://localhost/?a=1&b=%27",
        ],
      ]);
    },
  );
});

describe("statistics", () => {
  it("percentiles are those of what was sent", () => {
    const tally = new Tally();
    for (let time = 100; time >= 1; time--) tally.add(time > 90 ? "500" : "200", time);
    tally.jobs = 100;
    tally.good = 90;
    expect(tally.sum(2000)).toEqual({
      jobs: 100,
      good: 90,
      sent: 100,
      answers: { 200: 90, 500: 10 },
      p50: 50,
      p95: 95,
      p99: 99,
      rate: 50,
    });
  });

  it("of nothing are zero", () => {
    expect(new Tally().sum(0)).toEqual({ jobs: 0, good: 0, sent: 0, answers: {}, p50: 0, p95: 0, p99: 0, rate: 0 });
  });
});
