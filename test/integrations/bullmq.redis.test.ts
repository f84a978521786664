// @module-tag redis
import { Queue } from "bullmq";
import { Redis } from "ioredis";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BullmqQueueOptions, createBullmqQueue, startBullmqWorker } from "../../src/integrations/bullmq.js";
import { createReceiver, memoryStore, type ReceiverOptions } from "../../src/runtime/webhooks/index.js";
import { type PingEvents, pingApi, SECRET, send } from "../runtime/webhooks/ping-api.js";
import { type RunningRedis, startRedis, wait } from "../soak/redis.js";

const api = pingApi({ scheme: "body-secret", pointer: "/secret" });
const ping = (n: number, secret = SECRET) => ({ type: "ping", n, secret });
const byNumber = (): ReceiverOptions<PingEvents> => ({
  dedupe: { key: ({ event }) => `n:${Reflect.get(Object(event), "n")}`, store: memoryStore({ max: 0 }), ttl: 1 },
});

let redis: RunningRedis;
let queues = 0;

beforeAll(async () => {
  redis = await startRedis();
});
afterAll(() => redis?.remove());

async function open(more: ReceiverOptions<PingEvents> = {}, queueOptions: BullmqQueueOptions = {}) {
  const at = { url: redis.url, name: `test-${queues++}` };
  const queue = await createBullmqQueue({ ...at, ...queueOptions });
  const receiver = createReceiver(api, { secret: SECRET, queue, queueTimeout: 500, ...more }).onError(() => {});
  return { at, queue, receiver };
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 20_000; !(await holds()); await wait(20))
    if (Date.now() > end) expect.fail("the condition was not met in time");
}

describe("a stored event", () => {
  test("reaches the handlers once", async () => {
    const { at, queue, receiver } = await open();
    const seen: unknown[] = [];
    receiver.on("ping", (event, { name, sentAs }) => seen.push([event, name, sentAs]));
    for (const n of [1, 2, 2]) expect((await send(receiver, ping(n))).body).toEqual({ status: "stored" });
    const worker = await startBullmqWorker(receiver, { ...at, concurrency: 1 });
    await until(() => seen.length >= 3);
    await worker.close();
    await queue.close();
    expect(seen).toEqual([1, 2, 2].map((n) => [ping(n, "***"), "ping", "ping"]));
  });

  test("is retried if a handler fails", async () => {
    const { at, queue, receiver } = await open({}, { backoff: 10 });
    let calls = 0;
    receiver.on("ping", () => {
      if (++calls < 3) throw new Error("not yet");
    });
    await send(receiver, ping(1));
    const worker = await startBullmqWorker(receiver, at);
    await until(() => calls === 3);
    await worker.close();
    await queue.close();
  });

  test("is dropped if its key was stored before", async () => {
    const { at, queue, receiver } = await open(byNumber());
    for (const n of [1, 1, 2]) expect((await send(receiver, ping(n))).status).toBe(200);
    const inspector = new Queue(at.name, { connection: { url: at.url } });
    expect(await inspector.getJobCountByTypes("wait")).toBe(2);
    await inspector.close();
    await queue.close();
  });

  test("survives a restart of Redis", async () => {
    const { at, queue, receiver } = await open();
    const seen: number[] = [];
    receiver.on("ping", ({ n }) => seen.push(n));
    await send(receiver, ping(1));
    await redis.stop();
    expect((await send(receiver, ping(2))).status).toBe(503);
    await redis.start();
    await until(async () => (await send(receiver, ping(3))).status === 200);
    const worker = await startBullmqWorker(receiver, at);
    await until(() => seen.includes(1) && seen.includes(3));
    await worker.close();
    await queue.close();
  });
});

test("isDurable returns whether Redis writes each event to disk", async () => {
  const { queue } = await open();
  expect(await queue.isDurable()).toBe(true);
  const inspector = new Redis(redis.url);
  await inspector.config("SET", "appendfsync", "everysec");
  expect(await queue.isDurable()).toBe(false);
  await inspector.config("SET", "appendfsync", "always");
  inspector.disconnect();
  await queue.close();
});

test("without Redis, the response is 503 and the queue closes", async () => {
  const queue = await createBullmqQueue({ url: "redis://127.0.0.1:1" });
  const receiver = createReceiver(api, { secret: SECRET, queue, queueTimeout: 200 }).onError(() => {});
  expect((await send(receiver, ping(1))).status).toBe(503);
  expect(await queue.isDurable()).toBeUndefined();
  await queue.close();
});
