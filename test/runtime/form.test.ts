import { describe, expect, test } from "vitest";
import { serializeForm } from "../../src/runtime/client/form.js";

/* Compares bytes, because PHP must be able to parse them. `%5B` and `%5D` are brackets. */

describe("a form", () => {
  test.each([
    { name: "text", value: { a: "b" }, expected: "a=b" },
    { name: "nothing", value: {}, expected: "" },
    { name: "booleans", value: { t: true, f: false }, expected: "t=true&f=false" },
    { name: "numbers", value: { zero: 0, minus: -1.5, big: 1e21 }, expected: "zero=0&minus=-1.5&big=1e%2B21" },
    { name: "null", value: { a: null }, expected: "a=" },
    { name: "undefined", value: { a: undefined, b: 1 }, expected: "b=1" },
    { name: "empty text", value: { a: "" }, expected: "a=" },
    { name: "special characters in values", value: { a: "+&=% #;\n" }, expected: "a=%2B%26%3D%25+%23%3B%0A" },
    { name: "special characters in names", value: { "a+&=% é[]": "1" }, expected: "a%2B%26%3D%25+%C3%A9%5B%5D=1" },
    { name: "non-ASCII characters", value: { a: "é漢😀" }, expected: "a=%C3%A9%E6%BC%A2%F0%9F%98%80" },
    { name: "half a surrogate pair", value: { a: "\ud83d" }, expected: "a=%EF%BF%BD" },
    { name: "a plain list", value: { a: [1, "b", null, true] }, expected: "a=1&a=b&a=&a=true" },
    { name: "an empty plain list", value: { a: [] }, expected: "" },
    { name: "a plain list with a hole", value: { a: [undefined, 1] }, expected: "a=&a=1" },
    { name: "a plain object", value: { a: { b: [1] } }, expected: "a=%7B%22b%22%3A%5B1%5D%7D" },
    { name: "a list of objects", value: { a: [{ b: 1 }] }, expected: "a=%7B%22b%22%3A1%7D" },
    {
      name: "names of object prototypes",
      value: JSON.parse('{"__proto__":"a","constructor":"b","toString":"c"}'),
      expected: "__proto__=a&constructor=b&toString=c",
    },
  ])("serializes $name", ({ value, expected }) => {
    expect(serializeForm(value).toString()).toBe(expected);
  });
});

describe("a field as JSON text", () => {
  test.each([
    { name: "a list", value: [["a", "b"]], expected: '[["a","b"]]' },
    { name: "an object", value: { a: { b: null } }, expected: '{"a":{"b":null}}' },
    { name: "an empty list", value: [], expected: "[]" },
    { name: "an empty object", value: {}, expected: "{}" },
    { name: "null", value: null, expected: "null" },
    { name: "false", value: false, expected: "false" },
    { name: "text", value: 'a"b', expected: '"a\\"b"' },
    { name: "non-ASCII characters", value: ["é😀+&="], expected: '["é😀+&="]' },
    { name: "undefined within", value: { a: undefined, b: [undefined] }, expected: '{"b":[null]}' },
  ])("serializes $name", ({ value, expected }) => {
    const form = serializeForm({ x: value }, { x: "json" });
    expect([...form]).toEqual([["x", expected]]);
    expect(form.toString()).toBe(`x=${encodeURIComponent(expected).replace(/%20/g, "+")}`);
  });

  test("is left out if it is undefined", () => {
    expect(serializeForm({ x: undefined }, { x: "json" }).toString()).toBe("");
  });
});

describe("a field in PHP brackets", () => {
  test.each([
    { name: "a list", input: ["a", "b"], expected: "x[0]=a&x[1]=b" },
    { name: "an object", input: { a: 1, b: false }, expected: "x[a]=1&x[b]=false" },
    { name: "nested objects and lists", input: { a: [{ b: { c: [null] } }] }, expected: "x[a][0][b][c][0]=" },
    { name: "lists of lists", input: [["a", 1], []], expected: "x[0][0]=a&x[0][1]=1&x[1]=" },
    { name: "an empty list", input: [], expected: "x=" },
    { name: "an empty object", input: {}, expected: "x=" },
    { name: "an object of undefined alone", input: { a: undefined }, expected: "x=" },
    { name: "an empty list within", input: { a: [], b: {} }, expected: "x[a]=&x[b]=" },
    { name: "undefined within", input: { a: undefined, b: 1 }, expected: "x[b]=1" },
    { name: "a list with a hole", input: [undefined, "b"], expected: "x[1]=b" },
    { name: "a scalar", input: "a", expected: "x=a" },
    { name: "null", input: null, expected: "x=" },
    { name: "special characters in names", input: { "a]b": 1, "": 2, é: 3 }, expected: "x[a]b]=1&x[]=2&x[é]=3" },
    { name: "names of object prototypes", input: JSON.parse('{"__proto__":{"a":1}}'), expected: "x[__proto__][a]=1" },
  ])("serializes $name", ({ input, expected }) => {
    const form = serializeForm({ x: input }, { x: "brackets" });
    expect([...form].map(([name, value]) => `${name}=${value}`).join("&")).toBe(expected);
  });

  test("escapes the brackets", () => {
    expect(serializeForm({ x: { é: ["+"] } }, { x: "brackets" }).toString()).toBe("x%5B%C3%A9%5D%5B0%5D=%2B");
  });
});

test("ignores inherited encodings", () => {
  expect(serializeForm({ constructor: [1], __proto__: null } as object as Record<string, unknown>, {}).toString()).toBe(
    "constructor=1",
  );
});
