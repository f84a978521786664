import { describe, expect, test } from "vitest";
import { catalog } from "../../src/lint/rules/index.js";
import { badInput } from "./broken/input.js";
import { brokenSources } from "./broken/sources.js";
import { brokenSteps } from "./broken/steps.js";
import { type Broken, type Change, linting, OPENAPI_ONLY, placesOf } from "./linting.js";

describe("what breaks a rule of the house is rejected, at its place", () => check(brokenSources));
describe("what breaks the rules of a step is rejected, at its place", () => check(brokenSteps));
describe("what cannot be read is told in one fault", () => {
  check(badInput);
  test.each(badInput)("%s: one fault", (_, { want }) => expect(want).toHaveLength(1));
});

test("every rule has a case that breaks it", () => {
  const broken = [...brokenSources, ...brokenSteps, ...badInput].flatMap(([, { want }]) => want);
  const rules = new Set(broken.map((place) => place.split(" ")[0]));
  expect([...catalog.keys()].filter((rule) => !rules.has(rule))).toEqual([]);
});

function check(cases: Broken[]): void {
  test.each(cases)("%s", async (_, { given, want }) => {
    const changes = isAboutOpenapi(given) ? [OPENAPI_ONLY, ...given] : given;
    expect(placesOf(await linting(changes))).toEqual(want);
  });
}

/** Then the other document, on which half of the time is spent, can be left out. */
function isAboutOpenapi(changes: readonly Change[]): boolean {
  return changes.every(([file]) => !/^\/|async|message|webhook/.test(file));
}
