import { describe, expect, it } from "vitest";
import { at, fromPointer, percentEncoded, toFragment, toPointer } from "../../src/schema/pointer.js";
import { resolve } from "../../src/schema/resolve.js";

describe("pointers", () => {
  it.each([
    [[], ""],
    [["a", 0, "b"], "/a/0/b"],
    [["a/b", "c~d", "~1"], "/a~1b/c~0d/~01"],
    [["", " ", "%41"], "// /%41"],
    [["paths", "/x/{id}", "get"], "/paths/~1x~1{id}/get"],
  ])("of %j", (path, pointer) => {
    expect(toPointer(path)).toBe(pointer);
    expect(fromPointer(pointer)).toEqual(path.map(String));
  });

  it.each([
    ["#", []],
    ["#/a%20b/c~1d%2Fe", ["a b", "c/d", "e"]],
    ["#/a~1b/%7E1", ["a/b", "/"]],
    ["#/100%", ["100%"]],
    ["/100%25", ["100%25"]],
  ])("%j, as a fragment, is decoded", (pointer, path) => {
    expect(fromPointer(pointer)).toEqual(path);
  });

  it.each([
    [["a b", "c/d", "é%#"], "#/a%20b/c~1d/%C3%A9%25%23"],
    [["half\ud83d"], "#/half\ud83d"],
  ])("of %j, as a fragment", (path, fragment) => {
    expect(toFragment(path)).toBe(fragment);
    expect(fromPointer(fragment)).toEqual(path);
  });

  it("leave alone what cannot be encoded", () => {
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
    "nothing": { "$ref": "#/refs/nope" },
    "a/b c": { "value": 3 },
    "odd": { "$ref": "#/refs/a~1b%20c" },
    "number": { "$ref": 5 }
  }
}`);

describe("at", () => {
  it.each([
    [["a", "b", 0], 1],
    [["a", "b", "1", "c"], null],
    [["a", "x", "y"], undefined],
    [["a", "b", 0, "toFixed"], undefined],
    [["a", "constructor"], undefined],
    [["__proto__", "own"], 1],
  ])("%j", (path, want) => {
    expect(at(document, path)).toEqual(want);
  });
});

describe("resolve", () => {
  it.each([
    ["what is no reference", { given: { x: 1 }, want: { value: { x: 1 }, path: [] } }],
    ["a chain", { given: { $ref: "#/ref" }, want: { value: { value: 2 }, path: ["refs", "two"] } }],
    ["an escaped name", { given: { $ref: "#/refs/odd" }, want: { value: { value: 3 }, path: ["refs", "a/b c"] } }],
    ["a cycle of one", { given: { $ref: "#/refs/self" }, want: { value: undefined } }],
    ["a cycle of two", { given: { $ref: "#/refs/ping" }, want: { value: undefined } }],
    ["another document", { given: { $ref: "#/refs/far" }, want: { value: undefined } }],
    ["an anchor", { given: { $ref: "#/refs/anchor" }, want: { value: undefined } }],
    ["nothing", { given: { $ref: "#/refs/nothing" }, want: { value: undefined } }],
    ["what all objects have", { given: { $ref: "#/constructor" }, want: { value: undefined } }],
    ["a reference that is no text", { given: { $ref: "#/refs/number" }, want: { value: { $ref: 5 } } }],
    ["undefined", { given: undefined, want: { value: undefined, path: [] } }],
  ])("%s", (_, { given, want }) => {
    expect(resolve(document, given)).toMatchObject(want);
  });
});
