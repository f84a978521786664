import { expect, test } from "vitest";
import { fits } from "./components.js";

test.each([
  { code: 4000, expected: true },
  { code: 5999, expected: true },
  { code: 1, expected: true },
  { code: "4000", expected: false },
])("the error code $code: $expected", ({ code, expected }) => {
  expect(fits("gosquared/webhooks", "ErrorCode", code)).toBe(expected);
});
