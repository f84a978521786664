// @module-tag redis
import { execFile } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { type AddressInfo, createServer, type Socket } from "node:net";
import path from "node:path";
import { promisify } from "node:util";
import { Queue } from "bullmq";
import { Redis } from "ioredis";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BullmqQueueOptions, createBullmqQueue, startBullmqWorker } from "../../src/integrations/bullmq.js";
import {
  createReceiver,
  memoryStore,
  prepareDelivery,
  type QueuedEvent,
  type ReceiverError,
  type ReceiverOptions,
} from "../../src/runtime/webhooks/index.js";
import { snippetsOf } from "../package/snippets.js";
import { type PingEvents, pingApi, SECRET, send } from "../runtime/webhooks/ping-api.js";
import { type RunningRedis, startRedis, wait } from "../soak/redis.js";
import { ROOT } from "../support/registry.js";

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

describe("an event whose handler always fails", () => {
  async function failing(queueOptions: BullmqQueueOptions = {}, thrown: () => unknown = () => new Error("disk full")) {
    const errors: ReceiverError[] = [];
    const opened = await open({}, { attempts: 2, backoff: 10, ...queueOptions });
    opened.receiver.on("ping", () => Promise.reject(thrown())).onError((error) => errors.push(error));
    const inspector = new Queue<QueuedEvent>(opened.at.name, { connection: { url: opened.at.url } });
    const close = async (worker: { close: () => Promise<void> }) => {
      await worker.close();
      await inspector.close();
      await opened.queue.close();
    };
    return { ...opened, errors, inspector, close };
  }

  test("reaches onError for each attempt, and finally with the kind given-up and the cause", async () => {
    const cause = new Error("disk full");
    const { at, receiver, errors, close } = await failing({}, () => cause);
    await send(receiver, ping(1));
    const worker = await startBullmqWorker(receiver, at);
    await until(() => errors.length >= 3);
    await close(worker);
    expect(errors.map(({ kind, event }) => [kind, event])).toEqual([
      ["handler", "ping"],
      ["handler", "ping"],
      ["given-up", "ping"],
    ]);
    expect(errors[0]?.cause).toBe(cause);
    expect(errors[2]?.cause).toMatchObject({ cause });
  });

  test("stays in Redis with its message and stack, without the secret", async () => {
    const thrown = () => new Error(`cannot save with ${SECRET}`, { cause: new Error("disk full") });
    const { at, receiver, errors, inspector, close } = await failing({}, thrown);
    await send(receiver, ping(1));
    const worker = await startBullmqWorker(receiver, at);
    await until(() => errors.some(({ kind }) => kind === "given-up"));
    const [job] = await inspector.getFailed();
    await close(worker);
    expect(job?.failedReason).toBe("a handler of ping failed: cannot save with ***: disk full");
    expect(job?.stacktrace?.[0]).toMatch(/^Error: cannot save with \*\*\*\n\s+at /);
    expect(JSON.stringify(job)).not.toContain(SECRET);
  });

  test("is removed after keepFailedSeconds, when another event fails", async () => {
    const { at, receiver, errors, inspector, close } = await failing({ attempts: 1, keepFailedSeconds: 1 });
    const worker = await startBullmqWorker(receiver, at);
    const givenUp = () => errors.filter(({ kind }) => kind === "given-up").length;
    await send(receiver, ping(1));
    await until(() => givenUp() === 1);
    await wait(1_500);
    await send(receiver, ping(2));
    await until(() => givenUp() === 2);
    const failed = await inspector.getFailed();
    await close(worker);
    expect(failed.map(({ data }) => data.event)).toEqual([ping(2, "***")]);
  });

  test("is replayed by the code of the guide", async () => {
    let isBroken = true;
    const seen: unknown[] = [];
    const name = "chatwire-webhooks";
    const errors: ReceiverError[] = [];
    const { queue, receiver } = await open({}, { name, attempts: 1 });
    receiver
      .on("ping", ({ n }) => {
        if (isBroken) throw new Error("disk full");
        seen.push(n);
      })
      .onError((error) => errors.push(error));
    for (const n of [1, 2]) await send(receiver, ping(n));
    const worker = await startBullmqWorker(receiver, { url: redis.url });
    await until(() => errors.filter(({ kind }) => kind === "given-up").length === 2);
    isBroken = false;
    const guide = readFileSync(path.join(ROOT, "docs/webhooks.md"), "utf8");
    const [snippet] = snippetsOf(guide, "docs/webhooks.md", "replay");
    const run = promisify(execFile)(process.execPath, ["--input-type=module", "-e", snippet?.code ?? ""], {
      ...{ cwd: ROOT, env: { ...process.env, REDIS_URL: redis.url } },
    });
    const { stdout } = await run;
    await until(() => seen.length === 2);
    await worker.close();
    await queue.close();
    expect(stdout.match(/a handler of ping failed: disk full/g)).toHaveLength(2);
    expect(seen.sort()).toEqual([1, 2]);
  });
});

describe("a worker", () => {
  test("passes the headers and the ID of a delivery to handlers", async () => {
    const { at, queue } = await open();
    const api = pingApi({ scheme: "standard-webhooks" });
    const secret = btoa("a secret with 24 bytes at least");
    const seen: unknown[] = [];
    const receiver = createReceiver(api, { secret, queue, queueTimeout: 500 }).on("ping", (_, { deliveryId, header }) =>
      seen.push([deliveryId, header("X-Shop-Topic"), header("webhook-signature")]),
    );
    const { headers, body } = await prepareDelivery(api, "ping", { type: "ping", n: 1 }, { secret, id: "msg_1" });
    await send(receiver, body, { ...headers, "x-shop-topic": "orders" });
    const worker = await startBullmqWorker(receiver, at);
    await until(() => seen.length > 0);
    await worker.close();
    await queue.close();
    expect(seen).toEqual([["msg_1", "orders", undefined]]);
  });

  test("retries an event whose handler hangs, and calls onError", async () => {
    const errors: ReceiverError[] = [];
    const { at, queue, receiver } = await open({ handlerTimeout: 50 }, { backoff: 10 });
    let calls = 0;
    receiver
      .on("ping", () => (++calls === 1 ? new Promise(() => {}) : undefined))
      .onError((error) => errors.push(error));
    await send(receiver, ping(1));
    const worker = await startBullmqWorker(receiver, at);
    await until(() => calls === 2);
    await worker.close();
    await queue.close();
    expect(errors.map(({ kind, cause }) => [kind, String(cause)])).toEqual([
      ["handler", "Error: not finished within 50 ms"],
    ]);
  });

  test("closes while a handler hangs, and another worker takes over the event", async () => {
    const { at, queue, receiver } = await open({ handlerTimeout: 1_000 });
    let calls = 0;
    receiver.on("ping", () => (++calls === 1 ? new Promise(() => {}) : undefined));
    await send(receiver, ping(1));
    const first = await startBullmqWorker(receiver, { ...at, deadAfter: 1_000, closeTimeout: 50 });
    await until(() => calls === 1);
    await first.close();
    const second = await startBullmqWorker(receiver, { ...at, deadAfter: 1_000 });
    await until(() => calls === 2);
    await second.close();
    await queue.close();
  });

  test("stops connecting after it closed while Redis is down", async () => {
    const own = await startRedis();
    let errors = 0;
    const at = { url: own.url, onError: () => errors++ };
    const worker = await startBullmqWorker(createReceiver(api, { secret: SECRET }), at);
    const queue = await createBullmqQueue({ url: own.url });
    await own.remove();
    await until(() => errors > 0);
    await worker.close();
    await queue.close();
    const errorsThen = errors;
    await wait(1_000);
    expect(errors).toBe(errorsThen);
  });

  test("survives an onError that throws", async () => {
    const seen: string[] = [];
    const onError = ({ message }: Error) => {
      seen.push(message);
      throw new Error("no log");
    };
    const worker = await startBullmqWorker(createReceiver(api, { secret: SECRET }), {
      ...{ url: "redis://127.0.0.1:1", onError },
    });
    await until(() => seen.length > 0);
    await worker.close();
    expect(seen[0]).toContain("ECONNREFUSED");
  });
});

test("a Redis that never responds does not block the program", async () => {
  const server = createServer((socket) => socket.on("error", () => {})).listen(0, "127.0.0.1");
  await once(server, "listening");
  const sockets = new Set<Socket>();
  server.on("connection", (socket) => sockets.add(socket));
  const url = `redis://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const queue = await createBullmqQueue({ url });
  const receiver = createReceiver(api, { secret: SECRET, queue, queueTimeout: 100 }).onError(() => {});
  expect((await send(receiver, ping(1))).status).toBe(503);
  await queue.close();
  for (const socket of sockets) socket.destroy();
  server.close();
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
