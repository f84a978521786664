import { expect, test } from "vitest";
import { isAboutLifecycle, lifecycleChanges } from "../../src/diff/lifecycle-changes.js";
import type { JsonObject } from "../../src/schema/json.js";

const stage = (name: string, more: JsonObject = {}) => ({ "x-lifecycle": { stage: name, ...more } });

const cases: { name: string; documents: [JsonObject, JsonObject]; expected: [impact: string, message: string][] }[] = [
  { name: "nothing changed", documents: [stage("stable"), stage("stable")], expected: [] },
  {
    name: "the API became deprecated",
    documents: [{}, stage("deprecated", { since: "2024", successor: "acme/v2" })],
    expected: [["minor", "The API has a new stage: Deprecated since 2024. Use acme/v2 instead."]],
  },
  {
    name: "the API was retired",
    documents: [stage("deprecated"), stage("retired")],
    expected: [["major", "The API has a new stage: Retired. Before: Deprecated."]],
  },
  {
    name: "a date was added",
    documents: [stage("deprecated"), stage("deprecated", { since: "2025-01-01" })],
    expected: [["patch", "The API has a new stage: Deprecated since 2025-01-01. Before: Deprecated."]],
  },
  {
    name: "the stage was removed",
    documents: [stage("legacy"), {}],
    expected: [["minor", "The API has no stage any more. Before: Legacy."]],
  },
  {
    name: "an operation became deprecated",
    documents: [
      { paths: { "/a": { get: {}, post: {} } } },
      { paths: { "/a": { get: stage("deprecated"), post: {} } } },
    ],
    expected: [["minor", "The operation has a new stage: Deprecated."]],
  },
  {
    name: "a new operation is deprecated",
    documents: [{}, { paths: { "/a": { get: stage("deprecated") } } }],
    expected: [],
  },
];

test.each(cases)("$name", ({ documents, expected }) => {
  expect(lifecycleChanges(...documents).map(({ impact, message }) => [impact, message])).toEqual(expected);
});

test.each([
  { path: "#/x-lifecycle", property: "stage", expected: true },
  { path: "#/", property: "x-lifecycle", expected: true },
  { path: "#/info", property: "title", expected: false },
])("a change of $property at $path: $expected", ({ path, property, expected }) => {
  expect(isAboutLifecycle({ impact: "patch", kind: "modified", type: "", message: "", path, property })).toBe(expected);
});
