import { describe, expect, test } from "vitest";
import { createReceiver, type ReceiverError } from "../../../src/runtime/webhooks/index.js";
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

const none = { verification: "none" } as const;
const named = pingApi({ scheme: "none" });
const nameless = pingApi({ scheme: "none" }, false);
const PING = { type: "ping", n: 1 };
const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe("handlers", () => {
  test("take their events, in their order", async () => {
    const seen: unknown[] = [];
    const receiver = createReceiver(named, none)
      .on("ping", (event, { name }) => seen.push([1, name, event.n]))
      .on("pong", () => seen.push("no"))
      .on(["ping", "pong"], async (event) => {
        await later(1);
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

  test("see the webhook's own name, and the one that was sent", async () => {
    const seen: unknown[] = [];
    const receiver = createReceiver(named, { ...none, clock: () => 7 }).on("pong", (_, info) => seen.push(info));
    await send(receiver, { type: "pang", n: 1 });
    expect(seen).toEqual([{ name: "pong", sentAs: "pang", candidates: [], issues: [], receivedAt: 7 }]);
  });

  test("nobody there: taken and ignored", async () => {
    expect(await send(createReceiver(named, none), PING)).toEqual({ status: 200, body: { status: "ignored" } });
  });

  test.each<[string, (receiver: ReturnType<typeof open>) => unknown, string]>([
    ["an event that is not there", (r) => r.on("pin" as "ping", () => {}), 'has no event "pin": it has ping, pong'],
    ["an inherited name", (r) => r.on("toString" as "ping", () => {}), 'has no event "toString"'],
    ["no function", (r) => r.on("ping", undefined as never), "is not a function"],
    ["a list without one", (r) => r.exhaustive({ ping: () => {} } as never), "handler of pong is not a function"],
    ["one too many", (r) => r.exhaustive(["ping"], { ping: () => {}, pong: () => {} } as never), "not in the list"],
  ])("rejected: %s", (_name, given, want) => {
    expect(() => given(open())).toThrow(want);
  });

  test("all events of an API or of a list", async () => {
    const seen: string[] = [];
    const receiver = createReceiver(named, none)
      .exhaustive({ ping: () => seen.push("ping"), pong: () => seen.push("pong") })
      .exhaustive(["pong"], { pong: (event) => seen.push(event.type) });
    await send(receiver, PING);
    await send(receiver, { type: "pong", n: 1 });
    expect(seen).toEqual(["ping", "pong", "pong"]);
  });

  function open() {
    return createReceiver<PingEvents>(named, none);
  }
});

describe("failures", () => {
  test("before the answer: 500, and onError", async () => {
    const errors: ReceiverError[] = [];
    const names: unknown[] = [];
    const cause = new Error("database down: password hunter2");
    const receiver = createReceiver(named, none)
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

  test("after ackAfter: 200, then onError; the work can be waited for", async () => {
    const errors: unknown[] = [];
    const waited: Promise<unknown>[] = [];
    const receiver = createReceiver(named, { ...none, ackAfter: 5 })
      .on("ping", async () => {
        await later(30);
        throw new Error("late");
      })
      .onError(({ kind }, info) => errors.push([kind, info?.name]));
    const response = await receiver.handle(delivery(PING), { waitUntil: (work) => waited.push(work) });
    expect([response.status, await response.json(), errors]).toEqual([200, { status: "accepted" }, []]);
    await Promise.all(waited);
    expect([waited.length, errors]).toEqual([1, [["handler", "ping"]]]);
  });

  test("of onError itself change nothing", async () => {
    const receiver = createReceiver(named, none).onError(() => {
      throw new Error("no log");
    });
    expect((await send(receiver, "{")).status).toBe(400);
  });
});

describe("bodies that break their schema", () => {
  test("are rejected, and told", async () => {
    const errors: unknown[] = [];
    const receiver = createReceiver(livechatWebhooks, { secret: SECRET })
      .on("incoming_chat", () => expect.unreachable())
      .onError(({ kind, status, event, issues }) => errors.push([kind, status, event, issues.length > 0]));
    expect((await send(receiver, { ...livechatBody(), payload: {} })).status).toBe(400);
    expect(errors).toEqual([["invalid", 400, "incoming_chat", true]]);
  });

  test("or handed on with their faults", async () => {
    const seen: unknown[] = [];
    const receiver = createReceiver(livechatWebhooks, { secret: SECRET, onInvalid: "warn" })
      .on("incoming_chat", (_, { issues }) => seen.push(issues.map(({ path }) => path)))
      .onError(({ kind, status }) => seen.push([kind, status]));
    expect((await send(receiver, { ...livechatBody(), payload: 5 })).status).toBe(200);
    expect(seen).toEqual([["invalid", 200], ["/payload"]]);
  });
});

describe("events that the contract does not know", () => {
  const unknown = { ...livechatBody(), action: "chat_exploded" };

  test("are answered 200 and told to onAny", async () => {
    const seen: unknown[] = [];
    const receiver = createReceiver(livechatWebhooks, { secret: SECRET }).onAny(({ name, sentAs, event }) =>
      seen.push([name, sentAs, event]),
    );
    expect(await send(receiver, unknown)).toEqual({ status: 200, body: { status: "unknown" } });
    expect(seen).toEqual([[null, "chat_exploded", unknown]]);
  });

  test("or else to onError", async () => {
    const seen: unknown[] = [];
    const receiver = createReceiver(livechatWebhooks, { secret: SECRET }).onError(({ kind, status }, info) =>
      seen.push([kind, status, info?.sentAs]),
    );
    expect((await send(receiver, unknown)).status).toBe(200);
    expect(seen).toEqual([["unknown", 200, "chat_exploded"]]);
  });

  test.each(["__proto__", "constructor", "toString"])("%s is no event", async (action) => {
    const receiver = createReceiver(livechatWebhooks, { secret: SECRET }).onAny(() => {});
    expect((await send(receiver, { ...livechatBody(), action })).body).toEqual({ status: "unknown" });
  });
});

describe("events whose bodies cannot be told apart", () => {
  const BODY = { n: 1 };

  test("a handler of one alone is rejected while the program starts", () => {
    expect(() => createReceiver(nameless, none).on("ping", () => {})).toThrow(
      /no name travels with ping.*event: "ping".*onAmbiguous.*on\(\["ping", …\]/,
    );
    expect(() => createReceiver(named, { ...none, event: "ping" })).toThrow("leave the option `event` out");
    expect(() => createReceiver(nameless, { ...none, event: "ping" }).on("pong", () => {})).toThrow("never comes");
  });

  test("the option `event` decides", async () => {
    const seen: unknown[] = [];
    const receiver = createReceiver(nameless, { ...none, event: "pong" }).on("pong", (_, { name }) => seen.push(name));
    expect((await send(receiver, BODY)).status).toBe(200);
    expect((await send(receiver, { n: "x" })).status).toBe(400);
    expect(seen).toEqual(["pong"]);
  });

  test("a handler of all that it can be takes it, one of a part does not", async () => {
    const seen: unknown[] = [];
    const receiver = createReceiver(nameless, none)
      .on(["ping", "pong"], (_, { name, candidates }) => seen.push([name, candidates]))
      .on(["ping"], () => seen.push("surely ping"));
    expect((await send(receiver, BODY)).body).toEqual({ status: "handled" });
    expect(seen).toEqual([[null, ["ping", "pong"]]]);
  });

  test("onAmbiguous tells which", async () => {
    const seen: unknown[] = [];
    const onAmbiguous = async (event: unknown) => (Reflect.get(Object(event), "n") === 1 ? "ping" : undefined);
    const receiver = createReceiver(nameless, { ...none, onAmbiguous }).on("ping", (event) => seen.push(event.n));
    expect((await send(receiver, BODY)).body).toEqual({ status: "handled" });
    expect((await send(receiver, { n: 2 })).body).toEqual({ status: "ambiguous" });
    expect(seen).toEqual([1]);
  });

  test("an answer of onAmbiguous that cannot be is a failure", async () => {
    const receiver = createReceiver(nameless, { ...none, onAmbiguous: () => "x" as "ping" }).onError(() => {});
    expect((await send(receiver, BODY)).status).toBe(500);
  });

  test("nobody takes it: told to onError", async () => {
    const seen: unknown[] = [];
    const receiver = createReceiver(nameless, none).onError(({ kind, message }) => seen.push(kind, message));
    expect((await send(receiver, BODY)).status).toBe(200);
    expect(seen).toEqual(["ambiguous", expect.stringContaining("ping and pong")]);
  });

  test("what fits no event breaks the contract", async () => {
    const { status, body } = await send(createReceiver(nameless, none), { n: "x" });
    expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining("fits no event: ping, pong")]);
  });

  test.each(["chat_message", "entered_smart_group", "exited_smart_group", "traffic_dip", "traffic_spike"] as const)(
    "a true one is found or its candidates are: %s",
    async (event) => {
      const seen: unknown[] = [];
      const receiver = createReceiver(gosquaredWebhooks, none).onAny(({ name, candidates }) =>
        seen.push(name === null ? candidates.includes(event) : name === event),
      );
      expect((await send(receiver, exampleOf("gosquared/webhooks", event))).status).toBe(200);
      expect(seen).toEqual([true]);
    },
  );
});
