import { describe, expect, test } from "vitest";
import { deepEqual, formats, unicodeLength } from "../../src/runtime/validation/validator-support.js";
import { valueAt } from "../../src/runtime/value-at.js";

describe("unicodeLength", () => {
  test.each([
    ["", 0],
    ["abc", 3],
    ["é", 1],
    ["e\u0301", 2],
    ["😀", 1],
    ["👨‍👩‍👧", 5],
    ["\ud83d", 1],
    ["\ude00\ud83d", 2],
  ])("counts code points: %j", (given, want) => {
    expect(unicodeLength(given)).toBe(want);
  });
});

describe("deepEqual", () => {
  const own = (text: string): unknown => JSON.parse(text);

  test.each([
    ["same text", { given: ["a", "a"], want: true }],
    ["other text", { given: ["a", "A"], want: false }],
    ["number and text", { given: [1, "1"], want: false }],
    ["zeros", { given: [0, -0], want: true }],
    ["null and object", { given: [null, {}], want: false }],
    ["empty list and object", { given: [[], {}], want: false }],
    [
      "order of keys",
      {
        given: [
          { a: 1, b: 2 },
          { b: 2, a: 1 },
        ],
        want: true,
      },
    ],
    ["more keys", { given: [{ a: 1 }, { a: 1, b: undefined }], want: false }],
    ["another key", { given: [{ a: undefined }, { b: undefined }], want: false }],
    [
      "order of items",
      {
        given: [
          [1, 2],
          [2, 1],
        ],
        want: false,
      },
    ],
    ["depth", { given: [{ a: [{ b: [1] }] }, { a: [{ b: [1] }] }], want: true }],
    ["a difference in depth", { given: [{ a: [{ b: [1] }] }, { a: [{ b: [2] }] }], want: false }],
    ["keys of all objects", { given: [own('{"__proto__":{"a":1}}'), own('{"__proto__":{"a":1}}')], want: true }],
    [
      "keys of all objects that differ",
      { given: [own('{"__proto__":{"a":1}}'), own('{"__proto__":{"a":2}}')], want: false },
    ],
    ["a key that only one has of its own", { given: [own('{"toString":1}'), { valueOf: 1 }], want: false }],
    ["an own key and an inherited one", { given: [own('{"constructor":1}'), {}], want: false }],
  ])("%s", (_, { given: [a, b], want }) => {
    expect(deepEqual(a, b)).toBe(want);
    expect(deepEqual(b, a)).toBe(want);
  });
});

describe("formats", () => {
  test.each([
    ["^a+$", true],
    ["(", false],
    ["\\p{L}", true],
    ["\\p{Nope}", false],
    ["[", false],
    ["", true],
  ])("regex: %j", (given, want) => {
    expect(formats.regex(given)).toBe(want);
  });

  test.each([
    ["int32", { given: 2 ** 31 - 1, want: true }],
    ["int32", { given: 2 ** 31, want: false }],
    ["int32", { given: -(2 ** 31), want: true }],
    ["int32", { given: -(2 ** 31) - 1, want: false }],
    ["int32", { given: 1.5, want: false }],
    ["int64", { given: 2 ** 53, want: true }],
    ["int64", { given: 0.1, want: false }],
  ] as const)("%s: %o", (name, { given, want }) => {
    expect(formats[name].validate(given)).toBe(want);
  });
});

describe("valueAt", () => {
  const body: unknown = JSON.parse('{"a":{"b":[10,{"c":null}],"":1,"x/y":2,"m~n":3},"__proto__":{"p":4}}');

  test.each([
    ["", body],
    ["/a/b/0", 10],
    ["/a/b/1/c", null],
    ["/a/b/2", undefined],
    ["/a/b/length", 2],
    ["/a/", 1],
    ["/a/x~1y", 2],
    ["/a/m~0n", 3],
    ["/a/m~01n", undefined],
    ["/__proto__/p", 4],
    ["/constructor", undefined],
    ["/a/toString", undefined],
    ["/a/b/0/toFixed", undefined],
  ])("%j", (pointer, want) => {
    expect(valueAt(body, pointer)).toEqual(want);
  });
});
