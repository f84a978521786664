import { describe, expect, test } from "vitest";
import { createReceiver, type Receiver, type ReceiverError } from "../../../src/runtime/webhooks/index.js";
import {
  delivery,
  exampleOf,
  gosquaredWebhooks,
  livechatBody,
  livechatWebhooks,
  type PingEvents,
  pingApi,
  SECRET,
  send,
} from "./ping-api.js";

const NONE = { verification: "none" } as const;
const named = pingApi({ scheme: "none" });
const nameless = pingApi({ scheme: "none" }, false);
const PING = { type: "ping", n: 1 };
const delay = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe("handlers", () => {
  test("are called in order for their events", async () => {
    const seen: unknown[] = [];
    const receiver = createReceiver(named, NONE)
      .on("ping", (event, { name }) => seen.push([1, name, event.n]))
      .on("pong", () => expect.unreachable())
      .on(["ping", "pong"], async (event) => {
        await delay(1);
        seen.push([2, event.type]);
      })
      .onAny(({ name, event }) => seen.push([3, name, event]));
    expect(await send(receiver, PING)).toEqual({ status: 200, body: { status: "handled" } });
    expect(seen).toEqual([
      [1, "ping", 1],
      [2, "ping"],
      [3, "ping", PING],
    ]);
  });

  test("receive the event name and the alias that was sent", async () => {
    const seen: unknown[] = [];
    const receiver = createReceiver(named, { ...NONE, clock: () => 7 }).on("pong", (_, info) => seen.push(info));
    await send(receiver, { type: "pang", n: 1 });
    expect(seen).toEqual([
      { name: "pong", sentAs: "pang", candidates: [], issues: [], receivedAt: 7, header: expect.any(Function) },
    ]);
  });

  test("are optional: the response is 200 with the status ignored", async () => {
    expect(await send(createReceiver(named, NONE), PING)).toEqual({ status: 200, body: { status: "ignored" } });
  });

  test.each<{ name: string; add: (receiver: Receiver<PingEvents>) => unknown; expected: string }>([
    {
      name: "an event that does not exist",
      add: (receiver) => receiver.on("pin" as "ping", () => {}),
      expected: 'has no event "pin". Its events: ping, pong',
    },
    {
      name: "an inherited property name",
      add: (receiver) => receiver.on("toString" as "ping", () => {}),
      expected: 'has no event "toString"',
    },
    {
      name: "a handler that is not a function",
      add: (receiver) => receiver.on("ping", undefined as never),
      expected: "is not a function",
    },
    {
      name: "a missing handler",
      add: (receiver) => receiver.exhaustive({ ping: () => {} } as never),
      expected: "handler of pong is not a function",
    },
    {
      name: "a handler of an event that is not in the list",
      add: (receiver) => receiver.exhaustive(["ping"], { ping: () => {}, pong: () => {} } as never),
      expected: "not in the list",
    },
  ])("throws a TypeError for $name", ({ add, expected }) => {
    expect(() => add(createReceiver<PingEvents>(named, NONE))).toThrow(expected);
  });

  test("of `exhaustive` cover all events of the API or of a list", async () => {
    const seen: string[] = [];
    const receiver = createReceiver(named, NONE)
      .exhaustive({ ping: () => seen.push("ping"), pong: () => seen.push("pong") })
      .exhaustive(["pong"], { pong: (event) => seen.push(event.type) });
    await send(receiver, PING);
    await send(receiver, { type: "pong", n: 1 });
    expect(seen).toEqual(["ping", "pong", "pong"]);
  });
});

describe("a failing handler", () => {
  test("makes the response 500 and calls onError", async () => {
    const errors: ReceiverError[] = [];
    const names: unknown[] = [];
    const cause = new Error("database down: password hunter2");
    const receiver = createReceiver(named, NONE)
      .on("ping", () => Promise.reject(cause))
      .onError((error, info) => {
        errors.push(error);
        names.push(info?.name);
      });
    const { status, body } = await send(receiver, PING);
    expect([status, body]).toEqual([500, { error: "a handler of ping failed" }]);
    expect(errors.map(({ kind, event, cause }) => [kind, event, cause])).toEqual([["handler", "ping", cause]]);
    expect(names).toEqual(["ping"]);
  });

  test("calls onError after the response if it exceeds ackAfter", async () => {
    const errors: unknown[] = [];
    const pending: Promise<unknown>[] = [];
    const receiver = createReceiver(named, { ...NONE, ackAfter: 5 })
      .on("ping", async () => {
        await delay(30);
        throw new Error("late");
      })
      .onError(({ kind }, info) => errors.push([kind, info?.name]));
    const response = await receiver.handle(delivery(PING), { waitUntil: (work) => pending.push(work) });
    expect([response.status, await response.json(), errors]).toEqual([200, { status: "accepted" }, []]);
    await Promise.all(pending);
    expect([pending.length, errors]).toEqual([1, [["handler", "ping"]]]);
  });

  test.each<{ name: string; onError: () => unknown }>([
    {
      name: "throws",
      onError: () => {
        throw new Error("no log");
      },
    },
    { name: "rejects", onError: () => Promise.reject(new Error("no log")) },
    { name: "hangs", onError: () => new Promise(() => {}) },
  ])("of errors does not change the response if it $name", async ({ onError }) => {
    const receiver = createReceiver(named, NONE).onError(onError);
    expect((await send(receiver, "{")).status).toBe(400);
  });

  test("that hangs calls onError after handlerTimeout, and the work of the response ends", async () => {
    const errors: ReceiverError[] = [];
    const pending: Promise<unknown>[] = [];
    const receiver = createReceiver(named, { ...NONE, ackAfter: 5, handlerTimeout: 30 })
      .on("ping", () => new Promise(() => {}))
      .onError((error) => errors.push(error));
    const response = await receiver.handle(delivery(PING), { waitUntil: (work) => pending.push(work) });
    await Promise.all(pending);
    expect([response.status, pending.length]).toEqual([200, 1]);
    expect(errors).toMatchObject([{ kind: "handler", event: "ping", cause: { message: "not finished within 30 ms" } }]);
  });
});

describe("a body that breaks its schema", () => {
  test("is rejected and reported to onError", async () => {
    const errors: unknown[] = [];
    const receiver = createReceiver(livechatWebhooks, { secret: SECRET })
      .on("incoming_chat", () => expect.unreachable())
      .onError(({ kind, status, event, issues }) => errors.push([kind, status, event, issues.length > 0]));
    expect((await send(receiver, { ...livechatBody(), payload: {} })).status).toBe(400);
    expect(errors).toEqual([["invalid", 400, "incoming_chat", true]]);
  });

  test("reaches the handlers with its issues if onInvalid is warn", async () => {
    const seen: unknown[] = [];
    const receiver = createReceiver(livechatWebhooks, { secret: SECRET, onInvalid: "warn" })
      .on("incoming_chat", (_, { issues }) => seen.push(issues.map(({ path }) => path)))
      .onError(({ kind, status }) => seen.push([kind, status]));
    expect((await send(receiver, { ...livechatBody(), payload: 5 })).status).toBe(200);
    expect(seen).toEqual([["invalid", 200], ["/payload"]]);
  });
});

describe("an event that the contract does not define", () => {
  const unknown = { ...livechatBody(), action: "chat_exploded" };

  test("reaches onAny, and the response is 200", async () => {
    const seen: unknown[] = [];
    const receiver = createReceiver(livechatWebhooks, { secret: SECRET }).onAny(({ name, sentAs, event }) =>
      seen.push([name, sentAs, event]),
    );
    expect(await send(receiver, unknown)).toEqual({ status: 200, body: { status: "unknown" } });
    expect(seen).toEqual([[null, "chat_exploded", unknown]]);
  });

  test("reaches onError without onAny", async () => {
    const seen: unknown[] = [];
    const receiver = createReceiver(livechatWebhooks, { secret: SECRET }).onError(({ kind, status }, info) =>
      seen.push([kind, status, info?.sentAs]),
    );
    expect((await send(receiver, unknown)).status).toBe(200);
    expect(seen).toEqual([["unknown", 200, "chat_exploded"]]);
  });

  test.each(["__proto__", "constructor", "toString"])("can be named %s", async (action) => {
    const receiver = createReceiver(livechatWebhooks, { secret: SECRET }).onAny(() => {});
    expect((await send(receiver, { ...livechatBody(), action })).body).toEqual({ status: "unknown" });
  });
});

describe("events without a name in their deliveries", () => {
  const BODY = { n: 1 };

  test("throw a TypeError for a handler of one event", () => {
    expect(() => createReceiver(nameless, NONE).on("ping", () => {})).toThrow(
      /deliveries of ping hold no event name.*event: "ping".*onAmbiguous.*on\(\["ping", …\]/,
    );
  });

  test("throw a TypeError for a handler of another event than the option `event`", () => {
    expect(() => createReceiver(nameless, { ...NONE, event: "ping" }).on("pong", () => {})).toThrow(
      "never receives pong",
    );
  });

  test("are required by the option `event`", () => {
    expect(() => createReceiver(named, { ...NONE, event: "ping" })).toThrow("remove the option `event`");
  });

  test("are identified by the option `event`", async () => {
    const seen: unknown[] = [];
    const receiver = createReceiver(nameless, { ...NONE, event: "pong" }).on("pong", (_, { name }) => seen.push(name));
    expect((await send(receiver, BODY)).status).toBe(200);
    expect((await send(receiver, { n: "x" })).status).toBe(400);
    expect(seen).toEqual(["pong"]);
  });

  test("reach a handler of all candidates, but not a handler of some", async () => {
    const seen: unknown[] = [];
    const receiver = createReceiver(nameless, NONE)
      .on(["ping", "pong"], (_, { name, candidates }) => seen.push([name, candidates]))
      .on(["ping"], () => seen.push("only ping"));
    expect((await send(receiver, BODY)).body).toEqual({ status: "handled" });
    expect(seen).toEqual([[null, ["ping", "pong"]]]);
  });

  test("are identified by onAmbiguous", async () => {
    const seen: unknown[] = [];
    const onAmbiguous = async (event: unknown) => (Reflect.get(Object(event), "n") === 1 ? "ping" : undefined);
    const receiver = createReceiver(nameless, { ...NONE, onAmbiguous }).on("ping", (event) => seen.push(event.n));
    expect((await send(receiver, BODY)).body).toEqual({ status: "handled" });
    expect((await send(receiver, { n: 2 })).body).toEqual({ status: "ambiguous" });
    expect(seen).toEqual([1]);
  });

  test("make the response 500 if onAmbiguous returns another event than a candidate", async () => {
    const receiver = createReceiver(nameless, { ...NONE, onAmbiguous: () => "x" as "ping" }).onError(() => {});
    expect((await send(receiver, BODY)).status).toBe(500);
  });

  test("reach onError if no handler accepts all candidates", async () => {
    const seen: unknown[] = [];
    const receiver = createReceiver(nameless, NONE).onError(({ kind, message }) => seen.push(kind, message));
    expect((await send(receiver, BODY)).status).toBe(200);
    expect(seen).toEqual(["ambiguous", expect.stringContaining("ping and pong")]);
  });

  test("are rejected if their body fits no event", async () => {
    const { status, body } = await send(createReceiver(nameless, NONE), { n: "x" });
    expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining("fits no event: ping, pong")]);
  });

  test.each(["chat_message", "entered_smart_group", "exited_smart_group", "traffic_dip", "traffic_spike"] as const)(
    "are identified, at least as a candidate: %s",
    async (event) => {
      const seen: unknown[] = [];
      const receiver = createReceiver(gosquaredWebhooks, NONE).onAny(({ name, candidates }) =>
        seen.push(name === null ? candidates.includes(event) : name === event),
      );
      expect((await send(receiver, exampleOf("gosquared/webhooks", event))).status).toBe(200);
      expect(seen).toEqual([true]);
    },
  );
});
