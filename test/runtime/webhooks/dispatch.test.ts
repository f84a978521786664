import { describe, expect, test } from "vitest";
import {
  createReceiver,
  type QueuedEvent,
  ReceiverError,
  type ReceiverOptions,
} from "../../../src/runtime/webhooks/index.js";
import { type PingEvents, pingApi } from "./ping-api.js";

const SECRET = "s3cr3t-of-the-shop";
const QUEUED: QueuedEvent = {
  ...{ api: "acme/ping", name: "ping", sentAs: "ping", candidates: [], issues: [], receivedAt: 7 },
  event: { type: "ping", n: 1, secret: "***" },
};

function failingReceiver(thrown: unknown, options: ReceiverOptions<PingEvents> = {}) {
  const errors: ReceiverError[] = [];
  const infos: unknown[] = [];
  const receiver = createReceiver(pingApi({ scheme: "body-secret", pointer: "/secret" }), {
    secrets: [SECRET, "new"],
    ...options,
  })
    .on("ping", () => Promise.reject(thrown))
    .onError((error, info) => {
      errors.push(error);
      infos.push(info?.name);
    });
  const dispatch = async () => (await receiver.dispatch(QUEUED).catch((error: unknown) => error)) as ReceiverError;
  return { receiver, errors, infos, dispatch };
}

describe("dispatch", () => {
  test("calls onError with the cause of each failed attempt, and rejects", async () => {
    const cause = new Error("database down");
    const { errors, infos, dispatch } = failingReceiver(cause);
    for (const attempt of [1, 2]) {
      expect(await dispatch()).toBeInstanceOf(ReceiverError);
      expect(errors).toHaveLength(attempt);
    }
    expect(errors.map((error) => [error.kind, error.event, error.cause])).toEqual([
      ["handler", "ping", cause],
      ["handler", "ping", cause],
    ]);
    expect(infos).toEqual(["ping", "ping"]);
  });

  test.each<{ name: string; thrown: unknown; expected: string }>([
    { name: "an error", thrown: new Error("database down"), expected: "a handler of ping failed: database down" },
    {
      name: "an error with a cause",
      thrown: new Error("cannot save", { cause: new Error("database down") }),
      expected: "a handler of ping failed: cannot save: database down",
    },
    { name: "a text", thrown: "database down", expected: "a handler of ping failed: database down" },
    {
      name: "an object without text",
      thrown: Object.create(null),
      expected: "a handler of ping failed: unknown error",
    },
    {
      name: "an error that holds a secret",
      thrown: new Error(`cannot save ${SECRET}`, { cause: new Error(`${encodeURIComponent(SECRET)} new`) }),
      expected: "a handler of ping failed: cannot save ***: *** ***",
    },
    {
      name: "an error that holds a URL with a query",
      thrown: new Error("GET https://db.test/?key=k failed"),
      expected: "a handler of ping failed: GET https://db.test/?*** failed",
    },
    {
      name: "an error with a long message",
      thrown: new Error("x".repeat(1_000_000)),
      expected: `a handler of ping failed: ${"x".repeat(1_974)}`,
    },
  ])("rejects with a message that a queue may store: $name", async ({ thrown, expected }) => {
    const { message, stack } = await failingReceiver(thrown).dispatch();
    expect(message).toBe(expected);
    expect(stack).not.toContain(SECRET);
    expect(stack?.length).toBeLessThanOrEqual(4_000);
  });

  test("rejects with the stack of the cause", async () => {
    function saveOrder(): Error {
      return new Error("database down");
    }
    expect((await failingReceiver(saveOrder()).dispatch()).stack).toMatch(/^Error: database down\n.*saveOrder/);
  });

  test("rejects and calls onError if a handler exceeds handlerTimeout", async () => {
    const { receiver, errors } = failingReceiver(undefined, { handlerTimeout: 20 });
    receiver.on("pong", () => new Promise(() => {}));
    const error = (await receiver.dispatch({ ...QUEUED, name: "pong" }).catch((thrown: unknown) => thrown)) as Error;
    expect(error.message).toBe("a handler of pong failed: not finished within 20 ms");
    expect(errors.map(({ kind, event }) => [kind, event])).toEqual([["handler", "pong"]]);
  });

  test("rejects an event of another API instead of ignoring it", async () => {
    const { receiver, errors } = failingReceiver(undefined);
    await expect(receiver.dispatch({ ...QUEUED, api: "acme/other" })).rejects.toThrow(
      "an event of acme/other reached the receiver of acme/ping: give each receiver a queue of its own",
    );
    expect(errors.map(({ kind }) => kind)).toEqual(["setup"]);
  });
});

test("giveUp calls onError with the cause", () => {
  const { receiver, errors, infos } = failingReceiver(undefined);
  const cause = new Error("job stalled");
  receiver.giveUp(QUEUED, cause);
  expect(errors.map((error) => [error.kind, error.event, error.cause])).toEqual([["given-up", "ping", cause]]);
  expect(infos).toEqual(["ping"]);
});
