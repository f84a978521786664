import { expect, test } from "vitest";
import { crash } from "./crash.js";
import { fuzz } from "./fuzz.js";
import { startRedis } from "./redis.js";

/* A small version of `npm run test:soak`. */

test("generated bodies get responses without side effects", async () => {
  const report = await fuzz(8_000, 1);
  console.info(JSON.stringify(report));
  expect(report).toMatchObject({ bodies: 8_000, wrong: [] });
  expect(Object.keys(report.statuses)).toEqual(expect.arrayContaining(["200", "400", "401"]));
}, 60_000);

test("a killed receiver loses no event that it acknowledged", async () => {
  const redis = await startRedis();
  try {
    const report = await crash(redis, 2_000, 20_000);
    console.info(JSON.stringify(report));
    expect(report).toMatchObject({ acknowledged: 2_000, lost: 0 });
  } finally {
    await redis.remove();
  }
}, 60_000);
