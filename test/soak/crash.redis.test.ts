// @module-tag redis
import { expect, onTestFinished, test } from "vitest";
import { crash } from "./crash.js";
import { poison } from "./poison.js";
import { startRedis } from "./redis.js";

/* A small version of `npm run test:soak`. */

test("a killed receiver loses no event that it acknowledged", async () => {
  const redis = await startRedis();
  onTestFinished(redis.remove);
  const report = await crash(redis, 500, 20_000);
  expect(report).toMatchObject({ acknowledged: 500, lost: 0 });
});

test("an event that ends its process fails alone, and takes no other with it", async () => {
  const redis = await startRedis();
  onTestFinished(redis.remove);
  const options = { innocents: 20, concurrency: 50, maxCrashes: 2, workers: 1, timeout: 100_000 };
  const report = await poison(redis, options);
  const cause = "the process ended 2 times while it handled only this event";
  expect(report).toMatchObject({ lost: 0, failed: [`POISON: ${cause}`], givenUp: [cause] });
}, 120_000);
