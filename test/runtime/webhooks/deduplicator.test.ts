import { describe, expect, test } from "vitest";
import {
  createReceiver,
  type DedupeStore,
  type EventQueue,
  memoryStore,
  type QueuedEvent,
  type ReceiverError,
} from "../../../src/runtime/webhooks/index.js";
import { livechatBody, livechatWebhooks, pingApi, SECRET, send } from "./ping-api.js";

const api = pingApi({ scheme: "none" });
const PING = { type: "ping", n: 1 };
const delay = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function countingReceiver(work: (count: number) => unknown = () => {}, store = memoryStore()) {
  const calls: number[] = [];
  const dedupe = { key: ({ event }: { event: unknown }) => JSON.stringify(event), store, ttl: 1000 };
  const receiver = createReceiver(api, { verification: "none", ackAfter: 50, dedupe })
    .on("ping", (event) => work(calls.push(event.n)))
    .onError(() => {});
  return { calls, receiver };
}

describe("dedupe", () => {
  test("is off by default, so equal bodies are two events", async () => {
    let calls = 0;
    const receiver = createReceiver(api, { verification: "none" }).on("ping", () => calls++);
    await send(receiver, PING);
    await send(receiver, PING);
    expect(calls).toBe(2);
  });

  test("drops an event that was handled", async () => {
    const { calls, receiver } = countingReceiver();
    const responses = [await send(receiver, PING), await send(receiver, PING), await send(receiver, { ...PING, n: 2 })];
    expect(responses.map(({ status, body }) => [status, body.status])).toEqual([
      [200, "handled"],
      [200, "duplicate"],
      [200, "handled"],
    ]);
    expect(calls).toEqual([1, 2]);
  });

  test("handles an event again if its handler failed", async () => {
    const { calls, receiver } = countingReceiver((count) => {
      if (count === 1) throw new Error("once");
    });
    const responses = [await send(receiver, PING), await send(receiver, PING), await send(receiver, PING)];
    expect([responses.map(({ status }) => status), calls]).toEqual([
      [500, 200, 200],
      [1, 1],
    ]);
  });

  test("handles an event again if its handler failed after the response", async () => {
    const { calls, receiver } = countingReceiver(async () => {
      await delay(80);
      throw new Error("late");
    });
    expect((await send(receiver, PING)).body).toEqual({ status: "accepted" });
    expect((await send(receiver, PING)).body).toEqual({ status: "accepted" });
    await delay(100);
    await send(receiver, PING);
    expect(calls).toEqual([1, 1]);
  });

  test.each([
    { name: "succeeds", work: () => delay(5), expected: 200 },
    { name: "fails", work: () => delay(5).then(() => Promise.reject(new Error("no"))), expected: 500 },
  ])("gives concurrent duplicates the same response if the handler $name", async ({ work, expected }) => {
    const { calls, receiver } = countingReceiver(work);
    const responses = await Promise.all([send(receiver, PING), send(receiver, PING), send(receiver, PING)]);
    expect(responses.map(({ status }) => status)).toEqual([expected, expected, expected]);
    expect(calls).toHaveLength(1);
  });

  test("does not drop events without a key", async () => {
    let calls = 0;
    const dedupe = { key: () => undefined, store: memoryStore(), ttl: 1000 };
    const receiver = createReceiver(api, { verification: "none", dedupe }).on("ping", () => calls++);
    await send(receiver, PING);
    await send(receiver, PING);
    expect(calls).toBe(2);
  });

  test.each([
    {
      name: "responds 503 if store.has fails",
      store: { has: () => Promise.reject(new Error("down")), add: () => {} },
      expected: 503,
    },
    {
      name: "responds 200 if store.add fails, because the event was handled",
      store: { has: () => false, add: () => Promise.reject(new Error("down")) },
      expected: 200,
    },
  ])("$name", async ({ store, expected }) => {
    const { receiver } = countingReceiver(() => {}, store);
    expect((await send(receiver, PING)).status).toBe(expected);
    expect((await send(receiver, PING)).status).toBe(expected);
  });
});

describe("a dedupe store that hangs", () => {
  const hang = () => new Promise<never>(() => {});
  const PONG = { type: "pong", n: 1 };

  function receiverWith(store: DedupeStore, queue?: EventQueue) {
    const errors: ReceiverError[] = [];
    const options = {
      verification: "none",
      queueTimeout: 20,
      dedupe: { key: () => "k", store, ttl: 1 },
      queue,
    } as const;
    const receiver = createReceiver(api, options)
      .on("ping", () => {})
      .onError((error) => errors.push(error));
    return { receiver, errors };
  }

  test("in `has` makes the response 503, also that of the next deliveries", async () => {
    const { receiver, errors } = receiverWith({ has: hang, add: () => {} });
    const statuses = await Promise.all([send(receiver, PING), send(receiver, PONG)]);
    statuses.push(await send(receiver, PING));
    expect(statuses.map(({ status }) => status)).toEqual([503, 503, 503]);
    expect(errors[0]).toMatchObject({ kind: "dedupe", cause: { message: "store.has took longer than 20 ms" } });
  });

  test("in `has` does not matter to a delivery after it recovered", async () => {
    let isDown = true;
    const { receiver } = receiverWith({ has: () => (isDown ? hang() : false), add: () => {} });
    expect((await send(receiver, PING)).status).toBe(503);
    isDown = false;
    expect((await send(receiver, PING)).body).toEqual({ status: "handled" });
  });

  test.each<{ name: string; queue: EventQueue | undefined; expected: string }>([
    { name: "handler", queue: undefined, expected: "handled" },
    { name: "queue", queue: { put: async () => {} }, expected: "stored" },
  ])("in `add` does not change the response after a $name, and calls onError", async ({ queue, expected }) => {
    const { receiver, errors } = receiverWith({ has: () => false, add: hang }, queue);
    const responses = [await send(receiver, PING), await send(receiver, PING)];
    expect(responses).toEqual([1, 2].map(() => ({ status: 200, body: { status: expected } })));
    expect(errors).toMatchObject(
      [1, 2].map(() => ({ kind: "dedupe", status: 200, cause: { message: "store.add took longer than 20 ms" } })),
    );
  });

  test("as a thenable that is not a Promise makes the response 503", async () => {
    // biome-ignore lint/suspicious/noThenProperty: query builders are such objects
    const { receiver } = receiverWith({ has: () => ({ then: () => {} }) as never, add: () => {} });
    expect((await send(receiver, PING)).status).toBe(503);
  });
});

test("a key whose work cannot start is free for the next delivery", async () => {
  const stored: QueuedEvent[] = [];
  const dedupe = { key: () => "k", store: memoryStore(), ttl: 1 };
  const queue = { put: async (event: QueuedEvent) => void stored.push(event) };
  const receiver = createReceiver(api, { verification: "none", dedupe, queue }).onError(() => {});
  const body = JSON.stringify(PING);
  const header = (name: string) => (name === "content-type" ? "application/json" : undefined);
  const headerNames = () => {
    throw new Error("no headers");
  };
  expect((await receiver.receive({ method: "POST", header, headerNames, body })).status).toBe(500);
  expect((await receiver.receive({ method: "POST", header, body })).status).toBe(200);
  expect(stored).toHaveLength(1);
});

describe("a dedupe key that is not a text", () => {
  test.each<{ name: string; key: unknown; expected: string }>([
    { name: "null", key: null, expected: "null" },
    { name: "a number", key: 5, expected: "a value of type number" },
    { name: "an object", key: { id: 1 }, expected: "a value of type object" },
    { name: "a function", key: () => "k", expected: "a value of type function" },
    { name: "an empty text", key: "", expected: "an empty text" },
    { name: "a promise", key: Promise.resolve("k"), expected: "a promise" },
  ])("makes the response 500 and calls onError: $name", async ({ key, expected }) => {
    const errors: ReceiverError[] = [];
    const stored: QueuedEvent[] = [];
    const receiver = createReceiver(api, {
      verification: "none",
      dedupe: { key: () => key as string, store: memoryStore(), ttl: 1000 },
      queue: { put: async (event) => void stored.push(event) },
    }).onError((error) => errors.push(error));
    const statuses = [await send(receiver, PING), await send(receiver, { ...PING, n: 2 })].map(({ status }) => status);
    expect([statuses, stored]).toEqual([[500, 500], []]);
    expect(errors[0]).toMatchObject({ kind: "dedupe", status: 500 });
    expect(errors[0]?.message).toContain(`\`dedupe.key\` returned ${expected}: `);
  });

  test("does not end the process if it is a promise that rejects", async () => {
    const dedupe = { key: () => Promise.reject(new Error("down")) as never, store: memoryStore(), ttl: 1000 };
    const receiver = createReceiver(api, { verification: "none", dedupe }).onError(() => {});
    expect((await send(receiver, PING)).status).toBe(500);
  });
});

describe("memoryStore", () => {
  const keys = ["a", "b", "c"];

  test("drops the oldest key over its maximum", () => {
    const store = memoryStore({ max: 2, clock: () => 0 });
    for (const key of ["a", "b", "a", "c"]) store.add(key, 10);
    expect(keys.map((key) => store.has(key))).toEqual([true, false, true]);
  });

  test("drops expired keys", () => {
    let now = 0;
    const store = memoryStore({ clock: () => now });
    for (const key of keys) store.add(key, 10);
    now = 10;
    expect(keys.map((key) => store.has(key))).toEqual([false, false, false]);
  });
});

describe("a queue", () => {
  function queueingReceiver(put: (event: QueuedEvent) => Promise<void>) {
    return createReceiver(livechatWebhooks, { secret: SECRET, queue: { put }, queueTimeout: 20 })
      .on("incoming_chat", () => expect.unreachable())
      .onError(() => {});
  }

  test("stores an event without its secret", async () => {
    const stored: QueuedEvent[] = [];
    const receiver = queueingReceiver(async (event) => void stored.push(event));
    expect((await send(receiver, livechatBody())).body).toEqual({ status: "stored" });
    expect(JSON.stringify(stored)).not.toContain(SECRET);
    expect(stored).toMatchObject([{ api: "livechat/webhooks", name: "incoming_chat", event: { secret_key: "***" } }]);
  });

  test("stores events that `dispatch` passes to handlers", async () => {
    const stored: QueuedEvent[] = [];
    await send(
      queueingReceiver(async (event) => void stored.push(event)),
      livechatBody(),
    );
    const ids: string[] = [];
    const worker = createReceiver(livechatWebhooks, { secret: SECRET }).on("incoming_chat", ({ payload }) =>
      ids.push(payload.chat.id),
    );
    for (const event of stored) await worker.dispatch(JSON.parse(JSON.stringify(event)) as QueuedEvent);
    expect(ids).toEqual([(livechatBody().payload as { chat: { id: string } }).chat.id]);
  });

  test.each<{ name: string; put: () => Promise<void> }>([
    { name: "is down", put: () => Promise.reject(new Error("ECONNREFUSED")) },
    { name: "is slow", put: () => delay(1000).then(() => {}) },
  ])("that $name makes the response 503", async ({ put }) => {
    expect(await send(queueingReceiver(put), livechatBody())).toEqual({
      status: 503,
      body: { error: "the event was not stored; retry later" },
    });
  });

  test.each([
    { name: "does not store unverified deliveries", change: { secret_key: "x" }, expected: [] },
    { name: "does not store invalid bodies", change: { payload: 1 }, expected: [] },
    { name: "stores unknown events", change: { action: "new_thing" }, expected: [null] },
  ])("$name", async ({ change, expected }) => {
    const stored: (string | null)[] = [];
    const receiver = queueingReceiver(async ({ name }) => void stored.push(name));
    await send(receiver, { ...livechatBody(), ...change });
    expect(stored).toEqual(expected);
  });
});
