import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { deliver, prepareDelivery, type Verification } from "../../../../src/runtime/webhooks/index.js";
import { BODY_SECRET, demoApi, HMAC, NONE, STANDARD, startReceiver } from "./demo.js";

const PING = { type: "ping", n: 1 } as const;
const PING_TEXT = JSON.stringify(PING);
const STANDARD_SECRET = `whsec_${Buffer.from("a secret of the receiver").toString("base64")}`;

describe("prepareDelivery", () => {
  test.each<{ name: string; verification: Verification; secret: string | undefined; body: object; headers: object }>([
    { name: "ignores the secret without a scheme", verification: NONE, secret: "s3cr3t", body: PING, headers: {} },
    {
      name: "inserts the secret into the body",
      verification: BODY_SECRET,
      secret: "s3cr3t",
      body: { ...PING, key: "s3cr3t" },
      headers: {},
    },
    {
      name: "keeps the body without a secret",
      verification: BODY_SECRET,
      secret: undefined,
      body: PING,
      headers: {},
    },
    {
      name: "signs with an HMAC",
      verification: HMAC,
      secret: "s3cr3t",
      body: PING,
      headers: { "x-signature": `sha256=${hmac("s3cr3t", PING_TEXT, "hex")}` },
    },
    { name: "does not sign without a secret", verification: HMAC, secret: undefined, body: PING, headers: {} },
    {
      name: "signs with Standard Webhooks",
      verification: STANDARD,
      secret: STANDARD_SECRET,
      body: PING,
      headers: {
        "webhook-id": "msg_1",
        "webhook-timestamp": "1700000000",
        "webhook-signature": `v1,${hmac("a secret of the receiver", `msg_1.1700000000.${PING_TEXT}`, "base64")}`,
      },
    },
  ])("$name", async ({ verification, secret, body, headers }) => {
    const signing = { secret, id: "msg_1", now: 1_700_000_000_999 };
    expect(await prepareDelivery(demoApi(verification), "ping", PING, signing)).toEqual({
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
    });
  });

  test("puts the event name into its header", async () => {
    const { headers } = await prepareDelivery(demoApi(NONE, "header"), "pong", { type: "pong", n: 1 });
    expect(headers["x-event"]).toBe("pong");
  });

  test.each(["/__proto__/key", "/constructor/prototype/key"])(
    "does not change a prototype for a secret at %s",
    async (pointer) => {
      const api = demoApi({ scheme: "body-secret", pointer });
      const { body } = await prepareDelivery(api, "ping", PING, { secret: "s3cr3t" });
      expect(body).toContain("s3cr3t");
      expect(({} as Record<string, unknown>).key).toBeUndefined();
    },
  );
});

describe("deliver", () => {
  const send = (to: string, options = {}) =>
    deliver(demoApi(BODY_SECRET), "ping", PING, { to, secret: "s3cr3t", ...options });

  test("rejects with a TypeError for an unknown event", async () => {
    await expect(deliver(demoApi(NONE), "toString" as "ping", PING, { to: "http://127.0.0.1:9" })).rejects.toThrow(
      new TypeError('acme/demo has no event "toString"'),
    );
  });

  test("returns status, time, and the response body without the secret", async () => {
    const { url, seen } = await startReceiver(({ body }) => ({ status: 202, body: `you sent ${body}` }));
    let now = 0;
    const result = await send(url, { clock: () => (now += 5) });
    expect(result).toEqual({ ok: true, status: 202, time: 5, body: 'you sent {"type":"ping","n":1,"key":"***"}' });
    expect(seen[0]).toMatchObject({ method: "POST", body: '{"type":"ping","n":1,"key":"s3cr3t"}' });
    expect(seen[0]?.headers).toMatchObject({ "content-type": "application/json", "content-length": "36" });
  });

  test("truncates a long response body", async () => {
    const { url } = await startReceiver(() => ({ status: 200, body: "x".repeat(1_000_000) }));
    expect(await send(url)).toMatchObject({ ok: true, body: "x".repeat(2000) });
  });

  test("returns a redirect instead of following it", async () => {
    const { url, seen } = await startReceiver(() => ({ status: 302, headers: { location: "/elsewhere" } }));
    expect(await send(url)).toMatchObject({ ok: true, status: 302 });
    expect(seen).toHaveLength(1);
  });

  test("returns the reason timeout if the response takes too long", async () => {
    const { url } = await startReceiver(() => ({ status: 200, after: 500 }));
    expect(await send(url, { timeout: 30 })).toMatchObject({ ok: false, reason: "timeout" });
  });

  test("returns the reason network if nothing listens on the port", async () => {
    expect(await send("http://127.0.0.1:9/?k=s3cr3t")).toMatchObject({ ok: false, reason: "network" });
  });

  test("returns the reason aborted if the signal is aborted", async () => {
    const result = await send("http://127.0.0.1:9", { signal: AbortSignal.abort() });
    expect(result).toMatchObject({ ok: false, reason: "aborted" });
  });

  test("redacts the secret in the error of a custom fetch", async () => {
    const fetch = async () => {
      throw new Error("cannot send s3cr3t");
    };
    expect(await send("http://127.0.0.1:9", { fetch })).toMatchObject({
      ok: false,
      cause: { message: "cannot send ***" },
    });
  });
});

function hmac(secret: string, text: string, encoding: "hex" | "base64"): string {
  return createHmac("sha256", secret).update(text).digest(encoding);
}
