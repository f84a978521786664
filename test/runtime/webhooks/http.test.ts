import { describe, expect, test } from "vitest";
import { createReceiver } from "../../../src/runtime/webhooks/index.js";
import { delivery, pingApi, send } from "./ping-api.js";

const api = pingApi({ scheme: "none" });
const receiver = createReceiver(api, { verification: "none", bodyLimit: 1000 });
const PING = '{"type":"ping","n":1}';
const bytes = (...values: number[]) => new Uint8Array(values);
const text = (value: string) => new TextEncoder().encode(value);

describe("the method", () => {
  test.each(["GET", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS"])("%s is rejected with 405", async (method) => {
    const response = await receiver.handle(new Request("http://localhost/", { method }));
    expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"]);
  });
});

describe("content-type and content-encoding", () => {
  test.each<{ name: string; headers: Record<string, string>; expected: number }>([
    { name: "JSON", headers: { "content-type": "application/json" }, expected: 200 },
    { name: "JSON in capitals", headers: { "content-type": "Application/JSON" }, expected: 200 },
    { name: "UTF-8", headers: { "content-type": "application/json; charset=utf-8" }, expected: 200 },
    { name: "UTF-8 in quotes", headers: { "content-type": 'application/json;charset="UTF-8"' }, expected: 200 },
    { name: "a JSON subtype", headers: { "content-type": "application/cloudevents+json" }, expected: 200 },
    { name: "another parameter", headers: { "content-type": "application/json; version=1" }, expected: 200 },
    { name: "Latin-1", headers: { "content-type": "application/json; charset=iso-8859-1" }, expected: 415 },
    { name: "UTF-16", headers: { "content-type": "application/json; charset=utf-16" }, expected: 415 },
    { name: "text", headers: { "content-type": "text/plain" }, expected: 415 },
    { name: "a form", headers: { "content-type": "application/x-www-form-urlencoded" }, expected: 415 },
    { name: "no type", headers: { "content-type": "" }, expected: 415 },
    { name: "a type that begins like JSON", headers: { "content-type": "application/jsonp" }, expected: 415 },
    { name: "identity", headers: { "content-encoding": "identity" }, expected: 200 },
    { name: "compressed", headers: { "content-encoding": "gzip" }, expected: 415 },
    { name: "compressed twice", headers: { "content-encoding": "gzip, br" }, expected: 415 },
  ])("$name: $expected", async ({ headers, expected }) => {
    expect((await send(receiver, PING, headers)).status).toBe(expected);
  });
});

describe("a body", () => {
  const nested = (depth: number) => `{"type":"ping","n":1,"x":${"[".repeat(depth - 1)}${"]".repeat(depth - 1)}}`;
  test.each<{ name: string; body: string | Uint8Array<ArrayBuffer>; expected: number }>([
    { name: "valid", body: PING, expected: 200 },
    { name: "empty", body: "", expected: 400 },
    { name: "spaces", body: "  \n", expected: 400 },
    { name: "truncated", body: PING.slice(0, -1), expected: 400 },
    { name: "two values", body: `${PING}${PING}`, expected: 400 },
    { name: "an array", body: "[]", expected: 400 },
    { name: "null", body: "null", expected: 400 },
    { name: "a string", body: '"ping"', expected: 400 },
    { name: "with a byte order mark", body: bytes(0xef, 0xbb, 0xbf, ...text(PING)), expected: 200 },
    { name: "invalid UTF-8", body: bytes(...text('{"type":"ping","n":1,"x":"'), 0xff, ...text('"}')), expected: 400 },
    { name: "an overlong encoding", body: bytes(0xc0, 0xaf), expected: 400 },
    { name: "UTF-16", body: bytes(0xff, 0xfe, 0x7b, 0x00), expected: 400 },
    { name: "100 levels", body: nested(100), expected: 200 },
    { name: "101 levels", body: nested(101), expected: 400 },
    { name: "many adjacent arrays", body: `{"type":"ping","n":1,"x":[${"[],".repeat(200)}[]]}`, expected: 200 },
    { name: "brackets in a string", body: `{"type":"ping","n":1,"x":"${"[".repeat(500)}\\"["}`, expected: 200 },
    { name: "escaped backslashes before a quote", body: `{"type":"ping","n":1,"x":"\\\\\\\\","y":"["}`, expected: 200 },
    {
      name: "equal keys, of which the last counts",
      body: '{"type":"nope","type":"ping","n":"a","n":1}',
      expected: 200,
    },
    { name: "a number too large", body: '{"type":"ping","n":1e999}', expected: 200 },
    { name: "a lone surrogate", body: '{"type":"ping","n":1,"x":"\\ud800"}', expected: 200 },
    { name: "NUL", body: '{"type":"ping","n":1,"x":"\\u0000"}', expected: 200 },
    { name: "NaN", body: '{"type":"ping","n":NaN}', expected: 400 },
    { name: "comments", body: `/* */${PING}`, expected: 400 },
    { name: "exactly as large as the limit", body: PING.padEnd(1000), expected: 200 },
    { name: "one byte larger than the limit", body: PING.padEnd(1001), expected: 413 },
  ])("$name: $expected", async ({ body, expected }) => {
    const response = await send(receiver, body);
    expect(response.status).toBe(expected);
    expect(response.body).toHaveProperty(expected === 200 ? "status" : "error");
  });

  test("rejects very deep nesting without overflowing the stack", async () => {
    const deep = createReceiver(api, { verification: "none" });
    expect((await send(deep, "[".repeat(1_000_000))).status).toBe(400);
    expect((await send(deep, '{"a":'.repeat(200_000))).status).toBe(400);
  });

  test("rejects a stream over the limit without reading the rest", async () => {
    let pulled = 0;
    let cancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pulled++;
        controller.enqueue(new Uint8Array(400));
      },
      cancel: () => {
        cancelled = true;
      },
    });
    const response = await receiver.handle(delivery(endless));
    expect([response.status, response.headers.get("connection"), cancelled]).toEqual([413, "close", true]);
    expect(pulled).toBeLessThan(6);
  });

  test("responds 408 if the body does not end in time", async () => {
    const slow = createReceiver(api, { verification: "none", bodyTimeout: 20 });
    const response = await slow.handle(delivery(new ReadableStream({ start: (c) => c.enqueue(text(PING)) })));
    expect([response.status, response.headers.get("connection")]).toEqual([408, "close"]);
  });

  test.each<{ name: string; cancel: () => void | Promise<void> }>([
    { name: "and cancels the stream of the host", cancel: () => {} },
    { name: "even if the host never finishes to cancel", cancel: () => new Promise(() => {}) },
    { name: "even if the host cannot cancel", cancel: () => Promise.reject(new Error("closed")) },
  ])("responds 408 to an endless body $name", async ({ cancel }) => {
    let cancelled = false;
    let pulled = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: async (controller) => {
        await new Promise((resolve) => setTimeout(resolve, 5));
        if (!cancelled) controller.enqueue(text(`${pulled++}`));
      },
      cancel: () => {
        cancelled = true;
        return cancel();
      },
    });
    const slow = createReceiver(api, { verification: "none", bodyTimeout: 20 });
    const response = await slow.handle(delivery(endless));
    expect([response.status, cancelled]).toEqual([408, true]);
    const pulledThen = pulled;
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(pulled).toBe(pulledThen);
  });

  test("responds 413 even if the host never finishes to cancel the stream", async () => {
    const stuck = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(400)),
      cancel: () => new Promise(() => {}),
    });
    expect((await receiver.handle(delivery(stuck))).status).toBe(413);
  });

  test("stops reading a body that is not a web stream after 408", async () => {
    let stopped = false;
    const body = {
      [Symbol.asyncIterator]: () => ({
        next: () => new Promise<never>(() => {}),
        return: async () => {
          stopped = true;
          return { done: true as const, value: undefined };
        },
      }),
    };
    const slow = createReceiver(api, { verification: "none", bodyTimeout: 20 });
    const header = (name: string) => (name === "content-type" ? "application/json" : undefined);
    const { status } = await slow.receive({ method: "POST", header, body });
    expect([status, stopped]).toEqual([408, true]);
  });

  test("rejects a content-length over the limit without reading the body", async () => {
    const header = (name: string) => ({ "content-type": "application/json", "content-length": "5000" })[name];
    const body = { [Symbol.asyncIterator]: () => expect.unreachable() };
    expect((await receiver.receive({ method: "POST", header, body })).status).toBe(413);
  });

  test("rejects a body whose connection breaks", async () => {
    const broken = new ReadableStream<Uint8Array>({
      start: (controller) => {
        controller.enqueue(text(PING));
        controller.error(new Error("connection reset"));
      },
    });
    expect((await receiver.handle(delivery(broken))).status).toBe(400);
  });

  test.each([
    {
      name: "unescaped",
      body: '{"type":"ping","n":1,"__proto__":{"admin":true},"a":[{"__proto__":{"admin":true},"b":1}]}',
    },
    {
      name: "escaped",
      body: '{"type":"ping","n":1,"_\\u005fproto__":{"admin":true},"a":[{"\\u005f_proto__":{"admin":true},"b":1}]}',
    },
  ])("removes the key __proto__: $name", async ({ body }) => {
    const seen: object[] = [];
    const accepting = createReceiver(api, { verification: "none" }).on("ping", (event) => seen.push(event));
    expect((await send(accepting, body)).status).toBe(200);
    expect(seen.map((event) => JSON.stringify(event))).toEqual(['{"type":"ping","n":1,"a":[{"b":1}]}']);
    expect(Reflect.get({}, "admin")).toBeUndefined();
  });
});

describe("an error response", () => {
  test("lists the issues without values", async () => {
    const { status, body } = await send(receiver, { type: "ping", n: "a private matter" });
    expect(status).toBe(400);
    expect(body).toEqual({
      error: "the body breaks the contract of ping",
      issues: [{ path: "/n", message: "must be number" }],
    });
  });

  test("does not quote a body that is not valid JSON", async () => {
    expect(JSON.stringify(await send(receiver, '{"secret": s3cr3t}'))).not.toContain("s3cr3t");
  });
});
