import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { deliver, prepareDelivery, type Verification } from "../../../../src/runtime/webhooks/index.js";
import { answering, BODY_SECRET, demoApi, HMAC, NONE, STANDARD } from "./demo.js";

const PING = { type: "ping", n: 1 } as const;
const STANDARD_SECRET = `whsec_${Buffer.from("a secret of the receiver").toString("base64")}`;

describe("a delivery is built as the vendor does", () => {
  it.each<[string, Verification, string | undefined, object, object]>([
    ["no secret", NONE, "s3cr3t", PING, {}],
    ["the secret at its place in the body", BODY_SECRET, "s3cr3t", { ...PING, key: "s3cr3t" }, {}],
    ["none given: the body as it is", BODY_SECRET, undefined, PING, {}],
    ["signed", HMAC, "s3cr3t", PING, { "x-signature": `sha256=${hmac("s3cr3t", JSON.stringify(PING), "hex")}` }],
    ["none given: not signed", HMAC, undefined, PING, {}],
    [
      "Standard Webhooks",
      STANDARD,
      STANDARD_SECRET,
      PING,
      {
        "webhook-id": "msg_1",
        "webhook-timestamp": "1700000000",
        "webhook-signature": `v1,${hmac("a secret of the receiver", `msg_1.1700000000.${JSON.stringify(PING)}`, "base64")}`,
      },
    ],
  ])("%s", async (_name, verification, secret, body, headers) => {
    const made = await prepareDelivery(demoApi(verification), "ping", PING, {
      secret,
      id: "msg_1",
      now: 1_700_000_000_999,
    });
    expect(made).toEqual({
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
    });
  });

  it("names the event in its header where it travels there", async () => {
    const { headers } = await prepareDelivery(demoApi(NONE, "header"), "pong", { type: "pong", n: 1 });
    expect(headers["x-event"]).toBe("pong");
  });

  it.each(["/__proto__/key", "/constructor/prototype/key"])("a secret at %s harms no prototype", async (pointer) => {
    const { body } = await prepareDelivery(demoApi({ scheme: "body-secret", pointer }), "ping", PING, {
      secret: "s3cr3t",
    });
    expect(body).toContain("s3cr3t");
    expect(({} as Record<string, unknown>).key).toBeUndefined();
  });

  it("an event that there is not is a mistake of the program", async () => {
    await expect(deliver(demoApi(NONE), "toString" as "ping", PING, { to: "http://127.0.0.1:9" })).rejects.toThrow(
      new TypeError('acme/demo has no event "toString"'),
    );
  });
});

describe("what came of a delivery", () => {
  const send = (to: string, more = {}) =>
    deliver(demoApi(BODY_SECRET), "ping", PING, { to, secret: "s3cr3t", ...more });

  it("status, time, and the answer without the secret", async () => {
    const { url, seen } = await answering(({ body }) => ({ status: 202, body: `you sent ${body}` }));
    let now = 0;
    const result = await send(url, { clock: () => (now += 5) });
    expect(result).toEqual({ ok: true, status: 202, time: 5, body: 'you sent {"type":"ping","n":1,"key":"***"}' });
    expect(seen[0]).toMatchObject({ method: "POST", body: '{"type":"ping","n":1,"key":"s3cr3t"}' });
    expect(seen[0]?.headers).toMatchObject({ "content-type": "application/json", "content-length": "36" });
  });

  it("a long answer is cut", async () => {
    const { url } = await answering(() => ({ status: 200, body: "x".repeat(1_000_000) }));
    expect(await send(url)).toMatchObject({ ok: true, body: "x".repeat(2000) });
  });

  it("a redirect is an answer", async () => {
    const { url, seen } = await answering(() => ({ status: 302, headers: { location: "/elsewhere" } }));
    expect(await send(url)).toMatchObject({ ok: true, status: 302 });
    expect(seen).toHaveLength(1);
  });

  it("no answer in time", async () => {
    const { url } = await answering(() => ({ status: 200, after: 500 }));
    expect(await send(url, { timeout: 30 })).toMatchObject({ ok: false, reason: "timeout" });
  });

  it("nobody there", async () => {
    expect(await send("http://127.0.0.1:9/?k=s3cr3t")).toMatchObject({ ok: false, reason: "network" });
  });

  it("given up", async () => {
    expect(await send("http://127.0.0.1:9", { signal: AbortSignal.abort() })).toMatchObject({
      ok: false,
      reason: "aborted",
    });
  });

  it("a fetch that is given, whose error names no secret", async () => {
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
