import { describe, expect, test } from "vitest";
import { serializeForm } from "../../src/runtime/client/form.js";

/* Byte for byte: what is written here is what PHP reads. `%5B` and `%5D` are brackets. */

describe("a form", () => {
  test.each([
    ["text", { given: { a: "b" }, want: "a=b" }],
    ["nothing", { given: {}, want: "" }],
    ["booleans", { given: { t: true, f: false }, want: "t=true&f=false" }],
    ["numbers", { given: { zero: 0, minus: -1.5, big: 1e21 }, want: "zero=0&minus=-1.5&big=1e%2B21" }],
    ["null", { given: { a: null }, want: "a=" }],
    ["undefined", { given: { a: undefined, b: 1 }, want: "b=1" }],
    ["empty text", { given: { a: "" }, want: "a=" }],
    ["what means something in forms", { given: { a: "+&=% #;\n" }, want: "a=%2B%26%3D%25+%23%3B%0A" }],
    ["what means something in names", { given: { "a+&=% é[]": "1" }, want: "a%2B%26%3D%25+%C3%A9%5B%5D=1" }],
    ["letters of all kinds", { given: { a: "é漢😀" }, want: "a=%C3%A9%E6%BC%A2%F0%9F%98%80" }],
    ["half a character", { given: { a: "\ud83d" }, want: "a=%EF%BF%BD" }],
    ["a plain list", { given: { a: [1, "b", null, true] }, want: "a=1&a=b&a=&a=true" }],
    ["a plain list of nothing", { given: { a: [] }, want: "" }],
    ["a plain list with a hole", { given: { a: [undefined, 1] }, want: "a=&a=1" }],
    ["a plain object", { given: { a: { b: [1] } }, want: "a=%7B%22b%22%3A%5B1%5D%7D" }],
    ["a list of objects", { given: { a: [{ b: 1 }] }, want: "a=%7B%22b%22%3A1%7D" }],
    [
      "names of all objects",
      {
        given: JSON.parse('{"__proto__":"a","constructor":"b","toString":"c"}'),
        want: "__proto__=a&constructor=b&toString=c",
      },
    ],
  ])("has %s", (_, { given, want }) => {
    expect(serializeForm(given).toString()).toBe(want);
  });
});

describe("a field as JSON text", () => {
  test.each([
    ["a list", { given: [["a", "b"]], want: '[["a","b"]]' }],
    ["an object", { given: { a: { b: null } }, want: '{"a":{"b":null}}' }],
    ["an empty list", { given: [], want: "[]" }],
    ["an empty object", { given: {}, want: "{}" }],
    ["null", { given: null, want: "null" }],
    ["false", { given: false, want: "false" }],
    ["text", { given: 'a"b', want: '"a\\"b"' }],
    ["letters of all kinds", { given: ["é😀+&="], want: '["é😀+&="]' }],
    ["undefined within", { given: { a: undefined, b: [undefined] }, want: '{"b":[null]}' }],
  ])("has %s", (_, { given, want }) => {
    const form = serializeForm({ x: given }, { x: "json" });
    expect([...form]).toEqual([["x", want]]);
    expect(form.toString()).toBe(`x=${encodeURIComponent(want).replace(/%20/g, "+")}`);
  });

  test("is left out when it was not given", () => {
    expect(serializeForm({ x: undefined }, { x: "json" }).toString()).toBe("");
  });
});

describe("a field in PHP brackets", () => {
  test.each([
    ["a list", { given: ["a", "b"], want: "x[0]=a&x[1]=b" }],
    ["an object", { given: { a: 1, b: false }, want: "x[a]=1&x[b]=false" }],
    ["what is nested", { given: { a: [{ b: { c: [null] } }] }, want: "x[a][0][b][c][0]=" }],
    ["lists of lists", { given: [["a", 1], []], want: "x[0][0]=a&x[0][1]=1&x[1]=" }],
    ["an empty list", { given: [], want: "x=" }],
    ["an empty object", { given: {}, want: "x=" }],
    ["an object of undefined alone", { given: { a: undefined }, want: "x=" }],
    ["an empty list within", { given: { a: [], b: {} }, want: "x[a]=&x[b]=" }],
    ["undefined within", { given: { a: undefined, b: 1 }, want: "x[b]=1" }],
    ["a hole in a list, whose place is kept", { given: [undefined, "b"], want: "x[1]=b" }],
    ["no container", { given: "a", want: "x=a" }],
    ["null", { given: null, want: "x=" }],
    ["names that need care", { given: { "a]b": 1, "": 2, é: 3 }, want: "x[a]b]=1&x[]=2&x[é]=3" }],
    ["names of all objects", { given: JSON.parse('{"__proto__":{"a":1}}'), want: "x[__proto__][a]=1" }],
  ])("has %s", (_, { given, want }) => {
    const form = serializeForm({ x: given }, { x: "brackets" });
    expect([...form].map(([name, value]) => `${name}=${value}`).join("&")).toBe(want);
  });

  test("escapes the brackets", () => {
    expect(serializeForm({ x: { é: ["+"] } }, { x: "brackets" }).toString()).toBe("x%5B%C3%A9%5D%5B0%5D=%2B");
  });
});

test("takes no encoding from the prototype of objects", () => {
  expect(serializeForm({ constructor: [1], __proto__: null } as object as Record<string, unknown>, {}).toString()).toBe(
    "constructor=1",
  );
});
