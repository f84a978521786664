import { describe, expect, test } from "vitest";
import { catalog } from "../../src/lint/rules/catalog.js";
import { badInput } from "./broken/input.js";
import { brokenSources } from "./broken/sources.js";
import { brokenSteps } from "./broken/steps.js";
import { type BrokenCase, type Change, linting, OPENAPI_ONLY, placesOf } from "./linting.js";

describe("the rules that check sources", () => check(brokenSources));
describe("the rules of the other steps", () => check(brokenSteps));
describe("the rules for unreadable input", () => {
  check(badInput);
  test.each(titled(badInput))("report only one diagnostic for %s", (_, { expected }) =>
    expect(expected).toHaveLength(1),
  );
});

test("every rule has a case that breaks it", () => {
  const places = [...brokenSources, ...brokenSteps, ...badInput].flatMap(({ expected }) => expected);
  const rules = new Set(places.map((place) => place.split(" ")[0]));
  expect([...catalog.keys()].filter((rule) => !rules.has(rule))).toEqual([]);
});

function check(cases: BrokenCase[]): void {
  test.each(titled(cases))("report %s", async (_, { changes, expected }) => {
    const all = isAboutOpenapi(changes) ? [...OPENAPI_ONLY, ...changes] : changes;
    expect(placesOf(await linting(all))).toEqual(expected);
  });
}

/** Vitest shortens names that it inserts by `$name`. */
function titled(cases: BrokenCase[]): [name: string, BrokenCase][] {
  return cases.map((each) => [each.name, each]);
}

/** Such cases run without the AsyncAPI document, which would double their time. */
function isAboutOpenapi(changes: readonly Change[]): boolean {
  return changes.every(([file]) => !/^\/|async|message|webhook/i.test(file));
}
