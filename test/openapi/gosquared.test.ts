import { expect, test } from "vitest";
import { arrayOf, objectOf } from "../../src/schema/json.js";
import { fits } from "./components.js";
import { apiOf, fieldsOf, inventoryOf, valuesOf } from "./inventory.js";

const API = "gosquared/webhooks";
const api = apiOf(API);
const { operations, triggers, codes } = inventoryOf(API);

test("the contract has the operations of the page with their fields, and no others", () => {
  const contract = api.operations.map((operation) => [
    `${operation.method.toUpperCase()} ${operation.path}`,
    Object.fromEntries([...fieldsOf(api, operation)].map(([name, { isRequired }]) => [name, isRequired])),
  ]);
  const page = Object.entries(objectOf(operations)).map(([name, fields]) => [
    name,
    Object.fromEntries(
      Object.entries(objectOf(fields)).map(([field, fact]) => [field, objectOf(fact).required === true]),
    ),
  ]);
  expect(Object.fromEntries(contract)).toEqual(Object.fromEntries(page));
});

test("the triggers are those of the page, and each is an event", () => {
  expect(valuesOf(api, api.schemas.get("TriggerName") ?? {})).toEqual(triggers);
  expect(api.events.map(({ name }) => name)).toEqual(triggers);
});

test("the error codes of the page are values", () => {
  expect(valuesOf(api, api.schemas.get("ErrorCode") ?? {}).sort()).toEqual(arrayOf(codes));
});

test.each([
  { code: 4000, expected: true },
  { code: 5999, expected: true },
  { code: 1, expected: true },
  { code: "4000", expected: false },
])("the error code $code: $expected", ({ code, expected }) => {
  expect(fits("gosquared/webhooks", "ErrorCode", code)).toBe(expected);
});
