/** Long soak test: `npm run test:soak`. Two numbers as arguments reduce the bodies and deliveries. The last line is a summary. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { crash } from "./crash.js";
import { flood } from "./flood.js";
import { fuzz } from "./fuzz.js";
import type { PatternsReport } from "./patterns.js";
import { type PoisonOptions, poison } from "./poison.js";
import { startRedis } from "./redis.js";
import { sizes } from "./sizes.js";

const [bodies = 1_000_000, deliveries = 100_000] = process.argv.slice(2).map(Number);
const SEED = 20_250_101;
/** The maximum heap growth between the first tenth and the last. */
const GROWTH = 16 * 1024 * 1024;
const TIMEOUT_MS = 60_000;
const POISON_TIMEOUT_MS = 300_000;
const SIZED_REQUESTS = 1_000;
/** The most processor time that one request of at most 1 MB may take. */
const MAX_REQUEST_MS = 200;
const CONNECTIONS = 1_000;

if (!globalThis.gc) {
  const args = ["--expose-gc", "--import", "tsx", "-C", "chatwire-source", fileURLToPath(import.meta.url)];
  process.exit(spawnSync(process.execPath, [...args, ...process.argv.slice(2)], { stdio: "inherit" }).status ?? 1);
}

const counts = { passed: 0, failed: 0 };
await gate("fuzz", async () => {
  const report = await fuzz(bodies, SEED);
  const [first = 0, last = 0] = [report.memory[0], report.memory.at(-1)];
  return { ok: report.wrong.length === 0 && report.bodies === bodies && last - first < GROWTH, report };
});
await gate("crash", async () => {
  const redis = await startRedis();
  try {
    const report = await crash(redis, deliveries, TIMEOUT_MS);
    return { ok: report.lost === 0 && report.acknowledged === deliveries && report.waitingAtKill > 0, report };
  } finally {
    await redis.remove();
  }
});
for (const { innocents, concurrency, workers } of [
  { innocents: 8, concurrency: 10, workers: 1 },
  { innocents: 20, concurrency: 10, workers: 1 },
  { innocents: 20, concurrency: 50, workers: 1 },
  { innocents: 20, concurrency: 50, workers: 2 },
])
  await gate(`poison at concurrency ${concurrency} with ${innocents} others, workers: ${workers}`, () =>
    poisonGate({ innocents, concurrency, workers, maxCrashes: 3, timeout: POISON_TIMEOUT_MS }),
  );
await gate("sizes", async () => {
  const report = await sizes(SIZED_REQUESTS);
  return { ok: report.requests === SIZED_REQUESTS && (report.worst[0]?.ms ?? 0) < MAX_REQUEST_MS, report };
});
await gate("patterns", async () => {
  const args = ["--import", "tsx", "-C", "chatwire-source", fileURLToPath(new URL("patterns.ts", import.meta.url))];
  // A process that can be killed, because such a pattern would not end otherwise.
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: "utf8", timeout: TIMEOUT_MS });
  const report = status === 0 ? (JSON.parse(stdout) as PatternsReport) : { statuses: {}, worst: TIMEOUT_MS };
  const statuses = Object.values(report.statuses);
  return {
    ok: statuses.length > 0 && statuses.flat().every((code) => code === 400) && report.worst < MAX_REQUEST_MS,
    report,
  };
});
await gate("flood", async () => {
  const report = await flood(CONNECTIONS, TIMEOUT_MS);
  return { ok: report.ended === CONNECTIONS && report.statuses.every((status) => status === 200), report };
});
await gate("both engines with every contract request", async () => {
  const args = ["run", "--config", "test/vitest.config.ts", "test/testing/server/apis"];
  const env = { ...process.env, CHATWIRE_LONG: "1" };
  const { status, stdout } = spawnSync("vitest", args, { env, encoding: "utf8", shell: process.platform === "win32" });
  return { ok: status === 0, report: { tests: /Tests .*/.exec(stdout)?.[0], ...(status === 0 ? {} : { stdout }) } };
});
console.log(`${counts.passed} passed, ${counts.failed} failed, 0 skipped`);
process.exitCode = counts.failed > 0 ? 1 : 0;

async function poisonGate(options: PoisonOptions): Promise<{ ok: boolean; report: object }> {
  const redis = await startRedis();
  try {
    const report = await poison(redis, options);
    return { ok: report.lost === 0 && report.failed.length === 1 && report.givenUp.length === 1, report };
  } finally {
    await redis.remove();
  }
}

async function gate(name: string, run: () => Promise<{ ok: boolean; report: object }>): Promise<void> {
  const began = performance.now();
  const { ok, report } = await run().catch((error: unknown) => ({ ok: false, report: { error: String(error) } }));
  counts[ok ? "passed" : "failed"]++;
  console.log(
    `${ok ? "✓" : "✗"} ${name} (${Math.round((performance.now() - began) / 1000)} s): ${JSON.stringify(report)}`,
  );
}
