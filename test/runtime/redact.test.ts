import { describe, expect, test } from "vitest";
import { redact, safeError } from "../../src/runtime/redact.js";

describe("redact", () => {
  test.each([
    { name: "a secret", input: { text: "key abc!", secrets: ["abc"] }, expected: "key ***!" },
    { name: "each time", input: { text: "abc abc", secrets: ["abc"] }, expected: "*** ***" },
    {
      name: "ignores secrets that are too short",
      input: { text: "ab a", secrets: ["ab", "a", ""] },
      expected: "ab a",
    },
    { name: "the longest first", input: { text: "abcdef abc", secrets: ["abc", "abcdef"] }, expected: "*** ***" },
    { name: "percent-encoded", input: { text: "x=a%20%26b", secrets: ["a &b"] }, expected: "x=***" },
    { name: "as a form has it", input: { text: "x=a+%26b", secrets: ["a &b"] }, expected: "x=***" },
    { name: "as a URL has it", input: { text: "x=it%27s%20on", secrets: ["it's on"] }, expected: "x=***" },
    { name: "as JSON has it", input: { text: '{"x":"a\\"b"}', secrets: ['a"b'] }, expected: '{"x":"***"}' },
    { name: "without treating it as a pattern", input: { text: "a.c abc", secrets: ["a.c"] }, expected: "*** abc" },
    { name: "with nothing that means more", input: { text: "abc", secrets: ["abc", "$&$1"] }, expected: "***" },
    { name: "queries", input: { text: "GET https://a.b/c?d=e#f", secrets: [] }, expected: "GET https://a.b/c?***#f" },
    { name: "no question", input: { text: "is https://a.b up? yes", secrets: [] }, expected: "is https://a.b up? yes" },
  ])("$name", ({ input: { text, secrets }, expected }) => {
    expect(redact(text, secrets)).toBe(expected);
  });

  test("takes linear time for hostile text", () => {
    const start = performance.now();
    redact("http://".repeat(50_000), ["abc"]);
    redact(`http://${"?".repeat(100_000)}`, ["abc"]);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe("safeError", () => {
  test.each([
    { name: "an error", error: new TypeError("no abc"), expected: { name: "TypeError", message: "no ***" } },
    { name: "a text", error: "no abc", expected: { name: "Error", message: "no ***" } },
    { name: "undefined", error: undefined, expected: { name: "Error", message: "undefined" } },
    { name: "a symbol", error: Symbol("abc"), expected: { message: "Symbol(***)" } },
    { name: "an error without a message", error: new Error(""), expected: { message: "Error" } },
    { name: "a code", error: Object.assign(new Error("x"), { code: "E_abc" }), expected: { code: "E_***" } },
    {
      name: "a code that is not a string",
      error: Object.assign(new Error("x"), { code: 20 }),
      expected: { message: "x" },
    },
  ])("returns a redacted error for $name", ({ error, expected }) => {
    expect(safeError(error, ["abc"])).toMatchObject(expected);
  });

  test("follows causes up to a limit", () => {
    const error = new Error("a");
    error.cause = error;
    expect(safeError(error, []).message).toBe("a: a: a: a: a");
  });
});
