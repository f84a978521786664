import { expect, test } from "vitest";
import { textOfPattern } from "../../src/schema/text-of-pattern.js";

test.each([
  String.raw`^\d+\.\d+\.\d+$`,
  "^sha256:[a-f0-9]{64}$",
  String.raw`^[\w\-\.]{1,9}$`,
  "^(ssh-(rsa|dss) |ecdsa-)",
  "^(?!a)[^a-z]+$",
  String.raw`^\p{Lu}{3}$`,
  "^https?://[^/]+/.*$",
  String.raw`^\+?[1-9]\d{1,14}$`,
  "(?<pair>x|y)?z{2,3}?",
  String.raw`^[^\]]$`,
  String.raw`\bword\b`,
  "^😀$",
  "",
])("returns a text that matches %j", (pattern) => {
  expect(textOfPattern(pattern)).toMatch(new RegExp(pattern, "u"));
});

test.each([
  { name: "a pattern whose texts are too long", pattern: "(a{500}){500}" },
  { name: "an invalid pattern", pattern: "[" },
  { name: "deeply nested groups", pattern: "(".repeat(100_000) },
  { name: "a lookahead that the shortest text does not match", pattern: String.raw`^(?=.*\d)a` },
  { name: "a pattern that no text matches", pattern: "^a$b" },
])("returns undefined for $name", ({ pattern }) => {
  expect(textOfPattern(pattern)).toBeUndefined();
});
