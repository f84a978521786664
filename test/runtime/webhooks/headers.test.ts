import { createHmac } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, test } from "vitest";
import {
  createReceiver,
  memoryStore,
  prepareDelivery,
  type QueuedEvent,
  toNodeHandler,
  type Verification,
} from "../../../src/runtime/webhooks/index.js";
import { delivery, type PingEvents, pingApi, send } from "./ping-api.js";

const PING = { type: "ping", n: 1 } as const;
const STANDARD = pingApi({ scheme: "standard-webhooks" });
const STANDARD_SECRET = `whsec_${btoa("a secret with 24 bytes at least")}`;
const HMAC: Verification = { scheme: "hmac", header: "X-Shop-Check", algorithm: "sha256", encoding: "hex" };
const BODY_SECRET = "s3cr3t-of-the-shop";
const byBodySecret = pingApi({ scheme: "body-secret", pointer: "/secret" });

describe("info.deliveryId", () => {
  test("is the webhook-id of Standard Webhooks for handlers, onAny, dedupe.key and onError", async () => {
    const seen: unknown[] = [];
    const key = ({ deliveryId }: { deliveryId: string | undefined }) => {
      seen.push(["key", deliveryId]);
      return deliveryId;
    };
    const receiver = createReceiver(STANDARD, {
      secret: STANDARD_SECRET,
      dedupe: { key, store: memoryStore(), ttl: 600_000 },
    })
      .on("ping", (_, { deliveryId }) => seen.push(["on", deliveryId]))
      .onAny(({ deliveryId }) => {
        seen.push(["onAny", deliveryId]);
        throw new Error("no");
      })
      .onError((_, info) => seen.push(["onError", info?.deliveryId]));
    const { headers, body } = await prepareDelivery(STANDARD, "ping", PING, { secret: STANDARD_SECRET, id: "msg_7" });
    await send(receiver, body, headers);
    expect(seen).toEqual(["key", "on", "onAny", "onError"].map((place) => [place, "msg_7"]));
  });

  test("lets a replay within the tolerance be handled once", async () => {
    const seen: unknown[] = [];
    const dedupe = {
      key: ({ deliveryId }: { deliveryId: string | undefined }) => deliveryId,
      store: memoryStore(),
      ttl: 600_000,
    };
    const receiver = createReceiver(STANDARD, { secret: STANDARD_SECRET, dedupe });
    receiver.on("ping", (_, { deliveryId }) => seen.push(deliveryId));
    const first = await prepareDelivery(STANDARD, "ping", PING, { secret: STANDARD_SECRET, id: "msg_1" });
    const equalBody = await prepareDelivery(STANDARD, "ping", PING, { secret: STANDARD_SECRET, id: "msg_2" });
    const statuses: unknown[] = [];
    for (const { headers, body } of [first, first, equalBody, first])
      statuses.push((await send(receiver, body, headers)).body.status);
    expect(statuses).toEqual(["handled", "duplicate", "handled", "duplicate"]);
    expect(seen).toEqual(["msg_1", "msg_2"]);
  });

  test.each<{ name: string; receive: (note: (id: string | undefined) => void) => Promise<unknown> }>([
    {
      name: "another scheme",
      receive: (note) => {
        const receiver = createReceiver(byBodySecret, { secret: BODY_SECRET }).onAny((event) => note(event.deliveryId));
        return send(receiver, { ...PING, secret: BODY_SECRET }, { "webhook-id": "msg_1" });
      },
    },
    {
      name: "an unverified delivery without the header",
      receive: (note) => {
        const receiver = createReceiver(STANDARD, { verification: "none" }).onAny((event) => note(event.deliveryId));
        return send(receiver, PING);
      },
    },
  ])("is undefined for $name", async ({ receive }) => {
    const ids: unknown[] = [];
    await receive((id) => ids.push(id));
    expect(ids).toEqual([undefined]);
  });
});

describe("info.header", () => {
  async function visible(headers: Record<string, string>, names = Object.keys(headers)): Promise<unknown> {
    const seen: unknown[] = [];
    const receiver = createReceiver(byBodySecret, { secret: BODY_SECRET }).on("ping", (_, { header }) => {
      seen.push(...names.map(header));
    });
    expect((await send(receiver, { ...PING, secret: BODY_SECRET }, headers)).status).toBe(200);
    return seen;
  }

  test("returns a header by its name in any case, and undefined for a missing one", async () => {
    const headers = { "X-Shop-Delivery": "d-1" };
    const names = ["x-shop-delivery", "X-SHOP-DELIVERY", "x-shop-topic", "__proto__", "constructor"];
    expect(await visible(headers, names)).toEqual(["d-1", "d-1", undefined, undefined, undefined]);
  });

  test.each([
    "authorization",
    "proxy-authorization",
    "cookie",
    "x-hub-signature-256",
    "webhook-signature",
    "x-shop-hmac-sha256",
    "x-shop-sign",
    "x-shop-token",
    "x-amz-security-token",
    "x-api-key",
    "x-shop-apikey",
    "x-shop-secret",
    "x-auth-key",
    "x-password",
    "x-session-id",
    "x-forwarded-client-cert",
  ])("hides %s", async (name) => {
    expect(await visible({ [name]: "v" })).toEqual([undefined]);
  });

  test.each([
    "x-github-delivery",
    "x-event-key",
    "idempotency-key",
    "x-shop-topic",
    "x-request-id",
    "webhook-timestamp",
    "user-agent",
    "x-shop-design",
  ])("shows %s", async (name) => {
    expect(await visible({ [name]: "v" })).toEqual(["v"]);
  });

  test("hides a header that holds the secret", async () => {
    expect(await visible({ "x-a": BODY_SECRET, "x-b": `k=${BODY_SECRET};` })).toEqual([undefined, undefined]);
  });

  test("hides the header that the scheme checks, of the contract and of the option", async () => {
    const seen: unknown[] = [];
    const raw = JSON.stringify(PING);
    const signature = (secret: string) => createHmac("sha256", secret).update(raw).digest("hex");
    for (const options of [{}, { verification: { ...HMAC, header: "X-Other" } }] as const) {
      const receiver = createReceiver(pingApi(HMAC), { secret: "s", ...options });
      receiver.on("ping", (_, { header }) => seen.push([header("x-shop-check"), header("x-other")]));
      const headers = { "x-shop-check": signature("s"), "x-other": signature("s") };
      expect((await send(receiver, raw, headers)).status).toBe(200);
    }
    expect(seen).toEqual([
      [undefined, signature("s")],
      [undefined, undefined],
    ]);
  });
});

describe("a queue", () => {
  const headers = {
    "X-Shop-Delivery": "d-1",
    Authorization: "Bearer canary",
    Cookie: "canary",
    "X-Shop-Signature": "canary",
    "X-Shop-Check": "canary",
    "X-Copy": BODY_SECRET,
  };
  const openReceiver = (stored: QueuedEvent[]) =>
    createReceiver(byBodySecret, {
      secret: BODY_SECRET,
      queue: { put: async (event) => void stored.push(event) },
      dedupe: { key: ({ header }) => header("x-shop-delivery"), store: memoryStore(), ttl: 1000 },
    });

  test("stores the visible headers and the key that they give", async () => {
    const stored: QueuedEvent[] = [];
    const { "X-Shop-Check": _, ...visible } = headers;
    await send(openReceiver(stored), { ...PING, secret: BODY_SECRET }, visible);
    expect(stored).toMatchObject([{ key: "d-1", headers: { "x-shop-delivery": "d-1" } }]);
    expect(JSON.stringify(stored)).not.toMatch(/canary|s3cr3t/);
    expect(stored[0]).toEqual(JSON.parse(JSON.stringify(stored[0])));
  });

  test("passes them to the handlers of the worker", async () => {
    const stored: QueuedEvent[] = [];
    await send(openReceiver(stored), { ...PING, secret: BODY_SECRET }, headers);
    const seen: unknown[] = [];
    const worker = createReceiver<PingEvents>(byBodySecret, { secret: BODY_SECRET }).on("ping", (_, { header }) => {
      seen.push(header("X-Shop-Delivery"), header("authorization"), header("constructor"));
    });
    for (const event of stored) await worker.dispatch(JSON.parse(JSON.stringify(event)) as QueuedEvent);
    expect(seen).toEqual(["d-1", undefined, undefined]);
  });

  test("stores and passes the delivery ID", async () => {
    const stored: QueuedEvent[] = [];
    const queue = { put: async (event: QueuedEvent) => void stored.push(event) };
    const receiver = createReceiver(STANDARD, { secret: STANDARD_SECRET, queue });
    const ids: unknown[] = [];
    receiver.on("ping", (_, { deliveryId }) => ids.push(deliveryId));
    const prepared = await prepareDelivery(STANDARD, "ping", PING, { secret: STANDARD_SECRET, id: "msg_1" });
    await receiver.handle(delivery(prepared.body, prepared.headers));
    for (const event of stored) await receiver.dispatch(event);
    expect([stored[0]?.deliveryId, ids]).toEqual(["msg_1", ["msg_1"]]);
    expect(stored[0]?.headers).not.toHaveProperty("webhook-signature");
  });

  test("stores the headers that Node received", async () => {
    const stored: QueuedEvent[] = [];
    const server = createServer(toNodeHandler(openReceiver(stored))).listen(0, "127.0.0.1");
    await once(server, "listening");
    try {
      await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, {
        method: "POST",
        headers: { ...headers, "content-type": "application/json" },
        body: JSON.stringify({ ...PING, secret: BODY_SECRET }),
      });
    } finally {
      server.close();
      server.closeAllConnections();
    }
    expect(stored[0]?.headers).toMatchObject({ "x-shop-delivery": "d-1", "content-type": "application/json" });
    expect(stored[0]?.headers).not.toHaveProperty("authorization");
  });
});
