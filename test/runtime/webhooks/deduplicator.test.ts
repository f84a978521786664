import { describe, expect, test } from "vitest";
import { createReceiver, memoryStore, type QueuedEvent } from "../../../src/runtime/webhooks/index.js";
import { livechatBody, livechatWebhooks, pingApi, SECRET, send } from "./ping-api.js";

const api = pingApi({ scheme: "none" });
const PING = { type: "ping", n: 1 };
const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function counting(work: (count: number) => unknown = () => {}, store = memoryStore()) {
  const calls: number[] = [];
  const dedupe = { key: ({ event }: { event: unknown }) => JSON.stringify(event), store, ttl: 1000 };
  const receiver = createReceiver(api, { verification: "none", ackAfter: 50, dedupe })
    .on("ping", (event) => work(calls.push(event.n)))
    .onError(() => {});
  return { calls, receiver };
}

describe("without dedupe", () => {
  test("equal bodies are two events", async () => {
    let calls = 0;
    const receiver = createReceiver(api, { verification: "none" }).on("ping", () => calls++);
    await send(receiver, PING);
    await send(receiver, PING);
    expect(calls).toBe(2);
  });
});

describe("with dedupe", () => {
  test("what was handled is not handled again", async () => {
    const { calls, receiver } = counting();
    const answers = [await send(receiver, PING), await send(receiver, PING), await send(receiver, { ...PING, n: 2 })];
    expect(answers.map(({ status, body }) => [status, body.status])).toEqual([
      [200, "handled"],
      [200, "duplicate"],
      [200, "handled"],
    ]);
    expect(calls).toEqual([1, 2]);
  });

  test("what failed is", async () => {
    const { calls, receiver } = counting((count) => {
      if (count === 1) throw new Error("once");
    });
    const answers = [await send(receiver, PING), await send(receiver, PING), await send(receiver, PING)];
    expect([answers.map(({ status }) => status), calls]).toEqual([
      [500, 200, 200],
      [1, 1],
    ]);
  });

  test("what failed after its answer is", async () => {
    const { calls, receiver } = counting(async () => {
      await later(80);
      throw new Error("late");
    });
    expect((await send(receiver, PING)).body).toEqual({ status: "accepted" });
    expect((await send(receiver, PING)).body).toEqual({ status: "accepted" });
    await later(100);
    await send(receiver, PING);
    expect(calls).toEqual([1, 1]);
  });

  test.each([
    ["succeeds", () => later(5), 200, 1],
    ["fails", () => later(5).then(() => Promise.reject(new Error("no"))), 500, 1],
  ])("a duplicate of one under way shares its answer: it %s", async (_name, work, status, count) => {
    const { calls, receiver } = counting(work);
    const answers = await Promise.all([send(receiver, PING), send(receiver, PING), send(receiver, PING)]);
    expect([answers.map((answer) => answer.status), calls.length]).toEqual([[status, status, status], count]);
  });

  test("without a key nothing is dropped", async () => {
    let calls = 0;
    const dedupe = { key: () => undefined, store: memoryStore(), ttl: 1000 };
    const receiver = createReceiver(api, { verification: "none", dedupe }).on("ping", () => calls++);
    await send(receiver, PING);
    await send(receiver, PING);
    expect(calls).toBe(2);
  });

  test.each([
    ["has", { has: () => Promise.reject(new Error("down")), add: () => {} }, 503],
    ["add", { has: () => false, add: () => Promise.reject(new Error("down")) }, 200],
  ])("a store that fails: %s", async (_name, store, want) => {
    const { receiver } = counting(() => {}, store);
    expect((await send(receiver, PING)).status).toBe(want);
    expect((await send(receiver, PING)).status).toBe(want);
  });
});

describe("the store in memory", () => {
  test("forgets what is old, and the oldest of too many", () => {
    let now = 0;
    const store = memoryStore({ max: 2, clock: () => now });
    for (const key of ["a", "b", "a", "c"]) store.add(key, 10);
    expect(["a", "b", "c"].map((key) => store.has(key))).toEqual([true, false, true]);
    now = 10;
    expect(["a", "b", "c"].map((key) => store.has(key))).toEqual([false, false, false]);
  });
});

describe("a queue", () => {
  function queueing(put: (event: QueuedEvent) => Promise<void>) {
    return createReceiver(livechatWebhooks, { secret: SECRET, queue: { put }, queueTimeout: 20 })
      .on("incoming_chat", () => expect.unreachable())
      .onError(() => {});
  }

  test("stores the event without the secret, and handlers are called by `dispatch`", async () => {
    const stored: QueuedEvent[] = [];
    const receiver = queueing(async (event) => void stored.push(event));
    expect((await send(receiver, livechatBody())).body).toEqual({ status: "stored" });
    expect(JSON.stringify(stored)).not.toContain(SECRET);
    const [event] = stored;
    expect(event).toMatchObject({ api: "livechat/webhooks", name: "incoming_chat", event: { secret_key: "***" } });
    const seen: string[] = [];
    const worker = createReceiver(livechatWebhooks, { secret: SECRET }).on("incoming_chat", ({ payload }) =>
      seen.push(payload.chat.id),
    );
    if (event) await worker.dispatch(JSON.parse(JSON.stringify(event)) as QueuedEvent);
    expect(seen).toEqual([(livechatBody().payload as { chat: { id: string } }).chat.id]);
  });

  test.each<[string, () => Promise<void>]>([
    ["down", () => Promise.reject(new Error("ECONNREFUSED"))],
    ["slow", () => later(1000).then(() => {})],
  ])("that is %s: 503", async (_name, put) => {
    expect(await send(queueing(put), livechatBody())).toEqual({
      status: 503,
      body: { error: "the event was not stored: send it again" },
    });
  });

  test("is not asked for what is rejected, and stores what is unknown", async () => {
    const stored: (string | null)[] = [];
    const receiver = queueing(async ({ name }) => void stored.push(name));
    await send(receiver, { ...livechatBody(), secret_key: "x" });
    await send(receiver, { ...livechatBody(), payload: 1 });
    expect(stored).toEqual([]);
    await send(receiver, { ...livechatBody(), action: "new_thing" });
    expect(stored).toEqual([null]);
  });
});
