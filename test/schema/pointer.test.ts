import { describe, expect, test } from "vitest";
import { at, fromPointer, percentEncoded, toFragment, toPointer } from "../../src/schema/pointer.js";
import { resolve } from "../../src/schema/resolve.js";

describe("toPointer and fromPointer", () => {
  test.each([
    { path: [], pointer: "" },
    { path: ["a", 0, "b"], pointer: "/a/0/b" },
    { path: ["a/b", "c~d", "~1"], pointer: "/a~1b/c~0d/~01" },
    { path: ["", " ", "%41"], pointer: "// /%41" },
    { path: ["paths", "/x/{id}", "get"], pointer: "/paths/~1x~1{id}/get" },
  ])("convert $path", ({ path, pointer }) => {
    expect(toPointer(path)).toBe(pointer);
    expect(fromPointer(pointer)).toEqual(path.map(String));
  });

  test.each([
    { pointer: "#", path: [] },
    { pointer: "#/a%20b/c~1d%2Fe", path: ["a b", "c/d", "e"] },
    { pointer: "#/a~1b/%7E1", path: ["a/b", "/"] },
    { pointer: "#/100%", path: ["100%"] },
    { pointer: "/100%25", path: ["100%25"] },
  ])("decode the fragment $pointer", ({ pointer, path }) => {
    expect(fromPointer(pointer)).toEqual(path);
  });

  test.each([
    { path: ["a b", "c/d", "é%#"], fragment: "#/a%20b/c~1d/%C3%A9%25%23" },
    { path: ["half\ud83d"], fragment: "#/half\ud83d" },
  ])("encode $path as a fragment", ({ path, fragment }) => {
    expect(toFragment(path)).toBe(fragment);
    expect(fromPointer(fragment)).toEqual(path);
  });

  test("percentEncoded leaves half a surrogate pair unchanged", () => {
    expect(percentEncoded("a b")).toBe("a%20b");
    expect(percentEncoded("\ud83d")).toBe("\ud83d");
  });
});

const document = JSON.parse(`{
  "a": { "b": [1, { "c": null }] },
  "__proto__": { "own": 1 },
  "ref": { "$ref": "#/refs/one" },
  "refs": {
    "one": { "$ref": "#/refs/two" },
    "two": { "value": 2 },
    "self": { "$ref": "#/refs/self" },
    "ping": { "$ref": "#/refs/pong" },
    "pong": { "$ref": "#/refs/ping" },
    "far": { "$ref": "./other.yaml#/x" },
    "anchor": { "$ref": "#refs" },
    "a missing target": { "$ref": "#/refs/nope" },
    "a/b c": { "value": 3 },
    "odd": { "$ref": "#/refs/a~1b%20c" },
    "number": { "$ref": 5 }
  }
}`);

describe("at", () => {
  test.each([
    { path: ["a", "b", 0], expected: 1 },
    { path: ["a", "b", "1", "c"], expected: null },
    { path: ["a", "x", "y"], expected: undefined },
    { path: ["a", "b", 0, "toFixed"], expected: undefined },
    { path: ["a", "constructor"], expected: undefined },
    { path: ["__proto__", "own"], expected: 1 },
  ])("returns the value at $path", ({ path, expected }) => {
    expect(at(document, path)).toEqual(expected);
  });
});

describe("resolve", () => {
  test.each([
    { name: "a value that is not a reference", value: { x: 1 }, expected: { value: { x: 1 }, path: [] } },
    { name: "a chain", value: { $ref: "#/ref" }, expected: { value: { value: 2 }, path: ["refs", "two"] } },
    {
      name: "an escaped name",
      value: { $ref: "#/refs/odd" },
      expected: { value: { value: 3 }, path: ["refs", "a/b c"] },
    },
    { name: "a cycle of one", value: { $ref: "#/refs/self" }, expected: { value: undefined } },
    { name: "a cycle of two", value: { $ref: "#/refs/ping" }, expected: { value: undefined } },
    { name: "another document", value: { $ref: "#/refs/far" }, expected: { value: undefined } },
    { name: "an anchor", value: { $ref: "#/refs/anchor" }, expected: { value: undefined } },
    { name: "a missing target", value: { $ref: "#/refs/nothing" }, expected: { value: undefined } },
    { name: "an inherited property", value: { $ref: "#/constructor" }, expected: { value: undefined } },
    { name: "a reference that is not a string", value: { $ref: "#/refs/number" }, expected: { value: { $ref: 5 } } },
    { name: "undefined", value: undefined, expected: { value: undefined, path: [] } },
  ])("follows $name", ({ value, expected }) => {
    expect(resolve(document, value)).toMatchObject(expected);
  });
});
