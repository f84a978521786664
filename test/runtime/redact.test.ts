import { describe, expect, test } from "vitest";
import { redact, safeError } from "../../src/runtime/redact.js";

describe("redact", () => {
  test.each([
    ["a secret", { given: { text: "key abc!", secrets: ["abc"] }, want: "key ***!" }],
    ["each time", { given: { text: "abc abc", secrets: ["abc"] }, want: "*** ***" }],
    ["not what is too short to be told apart", { given: { text: "ab a", secrets: ["ab", "a", ""] }, want: "ab a" }],
    ["the longest first", { given: { text: "abcdef abc", secrets: ["abc", "abcdef"] }, want: "*** ***" }],
    ["percent-encoded", { given: { text: "x=a%20%26b", secrets: ["a &b"] }, want: "x=***" }],
    ["as a form has it", { given: { text: "x=a+%26b", secrets: ["a &b"] }, want: "x=***" }],
    ["as a URL has it", { given: { text: "x=it%27s%20on", secrets: ["it's on"] }, want: "x=***" }],
    ["as JSON has it", { given: { text: '{"x":"a\\"b"}', secrets: ['a"b'] }, want: '{"x":"***"}' }],
    ["as a pattern of none", { given: { text: "a.c abc", secrets: ["a.c"] }, want: "*** abc" }],
    ["with nothing that means more", { given: { text: "abc", secrets: ["abc", "$&$1"] }, want: "***" }],
    ["queries", { given: { text: "GET https://a.b/c?d=e#f", secrets: [] }, want: "GET https://a.b/c?***#f" }],
    ["no question", { given: { text: "is https://a.b up? yes", secrets: [] }, want: "is https://a.b up? yes" }],
  ])("%s", (_, { given: { text, secrets }, want }) => {
    expect(redact(text, secrets)).toBe(want);
  });

  test("takes time in proportion to a hostile text", () => {
    const start = performance.now();
    redact("http://".repeat(50_000), ["abc"]);
    redact(`http://${"?".repeat(100_000)}`, ["abc"]);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe("safeError", () => {
  test.each([
    ["an error", { given: new TypeError("no abc"), want: { name: "TypeError", message: "no ***" } }],
    ["a text", { given: "no abc", want: { name: "Error", message: "no ***" } }],
    ["undefined", { given: undefined, want: { name: "Error", message: "undefined" } }],
    ["a symbol", { given: Symbol("abc"), want: { message: "Symbol(***)" } }],
    ["an error without words", { given: new Error(""), want: { message: "Error" } }],
    ["a code", { given: Object.assign(new Error("x"), { code: "E_abc" }), want: { code: "E_***" } }],
    ["a code that is no text", { given: Object.assign(new Error("x"), { code: 20 }), want: { message: "x" } }],
  ])("keeps what can be said of %s", (_, { given, want }) => {
    expect(safeError(given, ["abc"])).toMatchObject(want);
  });

  test("follows causes, but not for ever", () => {
    const error = new Error("a");
    error.cause = error;
    expect(safeError(error, []).message).toBe("a: a: a: a: a");
  });
});
