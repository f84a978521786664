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
])("a text of %j", (pattern) => {
  expect(textOfPattern(pattern)).toMatch(new RegExp(pattern, "u"));
});

test.each([
  ["a text too long", "(a{500}){500}"],
  ["no pattern", "["],
  ["groups without end", "(".repeat(100_000)],
  ["a condition that the shortest text does not meet", String.raw`^(?=.*\d)a`],
  ["what nothing fits", "^a$b"],
])("none of %s", (_, pattern) => {
  expect(textOfPattern(pattern)).toBeUndefined();
});
