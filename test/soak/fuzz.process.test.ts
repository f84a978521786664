import { expect, test } from "vitest";
import { fuzz } from "./fuzz.js";

/* A small version of `npm run test:soak`. */

test("generated bodies get documented responses without side effects", async () => {
  const report = await fuzz(8_000, 1);
  expect(report).toMatchObject({ bodies: 8_000, wrong: [] });
  expect(Object.keys(report.statuses)).toEqual(expect.arrayContaining(["200", "400", "401"]));
});
