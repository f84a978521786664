import { describe, expect, test } from "vitest";
import { deepEqual, formats, unicodeLength } from "../../src/runtime/validation/validator-support.js";
import { valueAt } from "../../src/runtime/value-at.js";

describe("unicodeLength", () => {
  test.each([
    { value: "", expected: 0 },
    { value: "abc", expected: 3 },
    { value: "é", expected: 1 },
    { value: "e\u0301", expected: 2 },
    { value: "😀", expected: 1 },
    { value: "👨‍👩‍👧", expected: 5 },
    { value: "\ud83d", expected: 1 },
    { value: "\ude00\ud83d", expected: 2 },
  ])("counts code points: $value", ({ value, expected }) => {
    expect(unicodeLength(value)).toBe(expected);
  });
});

describe("deepEqual", () => {
  const own = (text: string): unknown => JSON.parse(text);

  test.each([
    { name: "same text", value: ["a", "a"], expected: true },
    { name: "other text", value: ["a", "A"], expected: false },
    { name: "number and text", value: [1, "1"], expected: false },
    { name: "zeros", value: [0, -0], expected: true },
    { name: "null and object", value: [null, {}], expected: false },
    { name: "empty list and object", value: [[], {}], expected: false },
    {
      name: "order of keys",
      value: [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ],
      expected: true,
    },
    { name: "more keys", value: [{ a: 1 }, { a: 1, b: undefined }], expected: false },
    { name: "another key", value: [{ a: undefined }, { b: undefined }], expected: false },
    {
      name: "order of items",
      value: [
        [1, 2],
        [2, 1],
      ],
      expected: false,
    },
    { name: "depth", value: [{ a: [{ b: [1] }] }, { a: [{ b: [1] }] }], expected: true },
    { name: "a difference in depth", value: [{ a: [{ b: [1] }] }, { a: [{ b: [2] }] }], expected: false },
    {
      name: "keys of all objects",
      value: [own('{"__proto__":{"a":1}}'), own('{"__proto__":{"a":1}}')],
      expected: true,
    },
    {
      name: "keys of all objects that differ",
      value: [own('{"__proto__":{"a":1}}'), own('{"__proto__":{"a":2}}')],
      expected: false,
    },
    { name: "a key that only one has of its own", value: [own('{"toString":1}'), { valueOf: 1 }], expected: false },
    { name: "an own key and an inherited one", value: [own('{"constructor":1}'), {}], expected: false },
  ])("$name", ({ value: [a, b], expected }) => {
    expect(deepEqual(a, b)).toBe(expected);
    expect(deepEqual(b, a)).toBe(expected);
  });
});

describe("formats", () => {
  test.each([
    { value: "^a+$", expected: true },
    { value: "(", expected: false },
    { value: "\\p{L}", expected: true },
    { value: "\\p{Nope}", expected: false },
    { value: "[", expected: false },
    { value: "", expected: true },
  ])("regex: $value", ({ value, expected }) => {
    expect(formats.regex(value)).toBe(expected);
  });

  test.each([
    { name: "int32", value: 2 ** 31 - 1, expected: true },
    { name: "int32", value: 2 ** 31, expected: false },
    { name: "int32", value: -(2 ** 31), expected: true },
    { name: "int32", value: -(2 ** 31) - 1, expected: false },
    { name: "int32", value: 1.5, expected: false },
    { name: "int64", value: 2 ** 53, expected: true },
    { name: "int64", value: 0.1, expected: false },
  ] as const)("$name: %o", ({ name, value, expected }) => {
    expect(formats[name].validate(value)).toBe(expected);
  });
});

describe("valueAt", () => {
  const body: unknown = JSON.parse('{"a":{"b":[10,{"c":null}],"":1,"x/y":2,"m~n":3},"__proto__":{"p":4}}');

  test.each([
    { pointer: "", expected: body },
    { pointer: "/a/b/0", expected: 10 },
    { pointer: "/a/b/1/c", expected: null },
    { pointer: "/a/b/2", expected: undefined },
    { pointer: "/a/b/length", expected: 2 },
    { pointer: "/a/", expected: 1 },
    { pointer: "/a/x~1y", expected: 2 },
    { pointer: "/a/m~0n", expected: 3 },
    { pointer: "/a/m~01n", expected: undefined },
    { pointer: "/__proto__/p", expected: 4 },
    { pointer: "/constructor", expected: undefined },
    { pointer: "/a/toString", expected: undefined },
    { pointer: "/a/b/0/toFixed", expected: undefined },
  ])("$pointer", ({ pointer, expected }) => {
    expect(valueAt(body, pointer)).toEqual(expected);
  });
});
