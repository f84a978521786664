// @module-tag redis
import { expect, onTestFinished, test } from "vitest";
import { crash } from "./crash.js";
import { startRedis } from "./redis.js";

/* A small version of `npm run test:soak`. */

test("a killed receiver loses no event that it acknowledged", async () => {
  const redis = await startRedis();
  onTestFinished(redis.remove);
  const report = await crash(redis, 500, 20_000);
  expect(report).toMatchObject({ acknowledged: 500, lost: 0 });
});
