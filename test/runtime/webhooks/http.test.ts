import { describe, expect, test } from "vitest";
import { createReceiver } from "../../../src/runtime/webhooks/index.js";
import { delivery, pingApi, send } from "./ping-api.js";

const api = pingApi({ scheme: "none" });
const receiver = createReceiver(api, { verification: "none", bodyLimit: 1000 });
const PING = '{"type":"ping","n":1}';
const bytes = (...values: number[]) => new Uint8Array(values);
const text = (value: string) => new TextEncoder().encode(value);

describe("methods", () => {
  test.each(["GET", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS"])("%s", async (method) => {
    const response = await receiver.handle(new Request("http://localhost/", { method }));
    expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"]);
  });
});

describe("types and encodings", () => {
  test.each<[string, Record<string, string>, number]>([
    ["JSON", { "content-type": "application/json" }, 200],
    ["in capitals", { "content-type": "Application/JSON" }, 200],
    ["UTF-8", { "content-type": "application/json; charset=utf-8" }, 200],
    ["UTF-8 in quotes", { "content-type": 'application/json;charset="UTF-8"' }, 200],
    ["a kind of JSON", { "content-type": "application/cloudevents+json" }, 200],
    ["another parameter", { "content-type": "application/json; version=1" }, 200],
    ["Latin", { "content-type": "application/json; charset=iso-8859-1" }, 415],
    ["UTF-16", { "content-type": "application/json; charset=utf-16" }, 415],
    ["text", { "content-type": "text/plain" }, 415],
    ["a form", { "content-type": "application/x-www-form-urlencoded" }, 415],
    ["no type", { "content-type": "" }, 415],
    ["what only begins so", { "content-type": "application/jsonp" }, 415],
    ["not compressed", { "content-encoding": "identity" }, 200],
    ["compressed", { "content-encoding": "gzip" }, 415],
    ["compressed twice", { "content-encoding": "gzip, br" }, 415],
  ])("%s", async (_name, given, want) => {
    expect((await send(receiver, PING, given)).status).toBe(want);
  });
});

describe("bodies", () => {
  const nested = (depth: number) => `{"type":"ping","n":1,"x":${"[".repeat(depth - 1)}${"]".repeat(depth - 1)}}`;
  test.each<[string, string | Uint8Array<ArrayBuffer>, number]>([
    ["whole", PING, 200],
    ["empty", "", 400],
    ["spaces", "  \n", 400],
    ["cut off", PING.slice(0, -1), 400],
    ["two values", `${PING}${PING}`, 400],
    ["no object", "[]", 400],
    ["null", "null", 400],
    ["a text", '"ping"', 400],
    ["with a byte order mark", bytes(0xef, 0xbb, 0xbf, ...text(PING)), 200],
    ["invalid UTF-8", bytes(...text('{"type":"ping","n":1,"x":"'), 0xff, ...text('"}')), 400],
    ["an overlong encoding", bytes(0xc0, 0xaf), 400],
    ["UTF-16", bytes(0xff, 0xfe, 0x7b, 0x00), 400],
    ["100 levels", nested(100), 200],
    ["101 levels", nested(101), 400],
    ["many lists side by side", `{"type":"ping","n":1,"x":[${"[],".repeat(200)}[]]}`, 200],
    ["brackets in a text", `{"type":"ping","n":1,"x":"${"[".repeat(500)}\\"["}`, 200],
    ["escaped backslashes before a quote", `{"type":"ping","n":1,"x":"\\\\\\\\","y":"["}`, 200],
    ["equal keys: the last counts", '{"type":"nope","type":"ping","n":"a","n":1}', 200],
    ["a number too large", '{"type":"ping","n":1e999}', 200],
    ["a lone surrogate", '{"type":"ping","n":1,"x":"\\ud800"}', 200],
    ["NUL", '{"type":"ping","n":1,"x":"\\u0000"}', 200],
    ["NaN", '{"type":"ping","n":NaN}', 400],
    ["comments", `/* */${PING}`, 400],
    ["as large as may be", PING.padEnd(1000), 200],
    ["one byte more", PING.padEnd(1001), 413],
  ])("%s", async (_name, given, want) => {
    const { status, body } = await send(receiver, given);
    expect([status, JSON.stringify(body)]).toEqual([want, expect.stringContaining(want === 200 ? "status" : "error")]);
  });

  test("deep nesting costs nothing", async () => {
    const deep = createReceiver(api, { verification: "none" });
    expect((await send(deep, "[".repeat(1_000_000))).status).toBe(400);
    expect((await send(deep, '{"a":'.repeat(200_000))).status).toBe(400);
  });

  test("too large is told while it streams, and the rest is not read", async () => {
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

  test("a body that never ends is not waited for", async () => {
    const slow = createReceiver(api, { verification: "none", bodyTimeout: 20 });
    const response = await slow.handle(delivery(new ReadableStream({ start: (c) => c.enqueue(text(PING)) })));
    expect([response.status, response.headers.get("connection")]).toEqual([408, "close"]);
  });

  test("a length that says too much is rejected unread", async () => {
    const header = (name: string) => ({ "content-type": "application/json", "content-length": "5000" })[name];
    const body = { [Symbol.asyncIterator]: () => expect.unreachable() };
    expect((await receiver.receive({ method: "POST", header, body })).status).toBe(413);
  });

  test("a body that breaks off is rejected", async () => {
    const broken = new ReadableStream<Uint8Array>({
      start: (controller) => {
        controller.enqueue(text(PING));
        controller.error(new Error("connection reset"));
      },
    });
    expect((await receiver.handle(delivery(broken))).status).toBe(400);
  });

  test.each([
    ["plain", '{"type":"ping","n":1,"__proto__":{"admin":true},"a":[{"__proto__":{"admin":true},"b":1}]}'],
    [
      "escaped",
      '{"type":"ping","n":1,"_\\u005fproto__":{"admin":true},"a":[{"\\u005f_proto__":{"admin":true},"b":1}]}',
    ],
  ])("__proto__ is left out: %s", async (_name, given) => {
    const seen: object[] = [];
    const taking = createReceiver(api, { verification: "none" }).on("ping", (event) => seen.push(event));
    expect((await send(taking, given)).status).toBe(200);
    expect(seen.map((event) => JSON.stringify(event))).toEqual(['{"type":"ping","n":1,"a":[{"b":1}]}']);
    expect(Reflect.get({}, "admin")).toBeUndefined();
  });
});

describe("answers", () => {
  test("say the faults and no values", async () => {
    const { status, body } = await send(receiver, { type: "ping", n: "a private matter" });
    expect(status).toBe(400);
    expect(body).toEqual({
      error: "the body breaks the contract of ping",
      issues: [{ path: "/n", message: "must be number" }],
    });
  });

  test("never quote a body that is not JSON", async () => {
    expect(JSON.stringify(await send(receiver, '{"secret": s3cr3t}'))).not.toContain("s3cr3t");
  });
});
