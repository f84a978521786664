import { once } from "node:events";
import { createServer, type IncomingMessage, type RequestListener } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { describe, expect, test } from "vitest";
import { createReceiver, toFastifyHandler, toHonoHandler, toNodeHandler } from "../../../src/runtime/webhooks/index.js";
import { signatureHeaders } from "../../../src/runtime/webhooks/verification.js";
import { startServer } from "../../support/http-server.js";
import { delivery, pingApi } from "./ping-api.js";

const HMAC = { scheme: "hmac", header: "X-Sign", algorithm: "sha256", encoding: "hex" } as const;
const secretReceiver = createReceiver(pingApi({ scheme: "body-secret", pointer: "/secret" }), {
  secret: "s",
  bodyLimit: 5000,
});
const hmacReceiver = createReceiver(pingApi(HMAC), { secret: "s" }).onError(() => {});
const BODY = '{"type":"ping","n":1,"secret":"s"}';
const BYTES = new TextEncoder().encode(BODY);

async function post(listener: RequestListener, body: string, headers: Record<string, string> = {}): Promise<number> {
  const server = await startServer(listener);
  try {
    const response = await fetch(server.url, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body,
    });
    await response.json();
    return response.status;
  } finally {
    await server.close();
  }
}

/** Reads the body before the handler, as a body parser does. */
function withBodyParser(handler: RequestListener, parse: (raw: Buffer) => object): RequestListener {
  return async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    handler(Object.assign(request, parse(Buffer.concat(chunks))) as IncomingMessage, response);
  };
}

describe("toNodeHandler", () => {
  test.each([
    { name: "accepts a valid delivery", body: BODY, expected: 200 },
    { name: "rejects a wrong secret", body: BODY.replace('"s"', '"x"'), expected: 401 },
    { name: "rejects a body over the limit", body: BODY.padEnd(6000), expected: 413 },
  ])("$name", async ({ body, expected }) => {
    expect(await post(toNodeHandler(secretReceiver), body)).toBe(expected);
  });

  test("responds 408 and closes the connection if the body does not arrive", async () => {
    const receiver = createReceiver(pingApi({ scheme: "none" }), { verification: "none", bodyTimeout: 30 });
    const server = createServer(toNodeHandler(receiver)).listen(0, "127.0.0.1");
    await once(server, "listening");
    const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
    socket.write("POST / HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{");
    let response = "";
    for await (const chunk of socket) response += chunk;
    server.close();
    expect(response).toMatch(/^HTTP\/1.1 408 /);
  });

  test("reads the stream if `body` is an empty object and no parser ran", async () => {
    const handler = toNodeHandler(secretReceiver);
    expect(await post((request, response) => handler(Object.assign(request, { body: {} }), response), BODY)).toBe(200);
  });

  test.each<{ name: string; parse: (raw: Buffer) => object; expectedWithHmac: number }>([
    {
      name: "bytes in rawBody",
      parse: (raw) => ({ rawBody: raw, body: JSON.parse(`${raw}`) }),
      expectedWithHmac: 200,
    },
    {
      name: "text in rawBody",
      parse: (raw) => ({ rawBody: `${raw}`, body: JSON.parse(`${raw}`) }),
      expectedWithHmac: 200,
    },
    { name: "bytes in body", parse: (raw) => ({ body: raw }), expectedWithHmac: 200 },
    { name: "text in body", parse: (raw) => ({ body: `${raw}` }), expectedWithHmac: 200 },
    { name: "parsed JSON in body", parse: (raw) => ({ body: JSON.parse(`${raw}`) }), expectedWithHmac: 500 },
  ])("uses what a body parser read: $name", async ({ parse, expectedWithHmac }) => {
    const headers = await signatureHeaders(HMAC, "s", BYTES, { id: "", now: 0 });
    expect(await post(withBodyParser(toNodeHandler(secretReceiver), parse), BODY)).toBe(200);
    expect(await post(withBodyParser(toNodeHandler(hmacReceiver), parse), BODY, headers)).toBe(expectedWithHmac);
  });
});

describe("toFastifyHandler", () => {
  test.each<{
    name: string;
    request: { body?: unknown; rawBody?: unknown };
    expectedWithSecret: number;
    expectedWithHmac: number;
  }>([
    { name: "parsed JSON", request: { body: JSON.parse(BODY) }, expectedWithSecret: 200, expectedWithHmac: 500 },
    { name: "text", request: { body: BODY }, expectedWithSecret: 200, expectedWithHmac: 200 },
    {
      name: "parsed JSON with rawBody",
      request: { body: JSON.parse(BODY), rawBody: BODY },
      expectedWithSecret: 200,
      expectedWithHmac: 200,
    },
    { name: "null", request: { body: null }, expectedWithSecret: 400, expectedWithHmac: 401 },
  ])("uses the body that Fastify read: $name", async ({ request, expectedWithSecret, expectedWithHmac }) => {
    const signature = await signatureHeaders(HMAC, "s", BYTES, { id: "", now: 0 });
    const headers = { "content-type": "application/json", "x-sign": signature["X-Sign"] };
    const raw = { method: "POST", headers, readableEnded: true, async *[Symbol.asyncIterator]() {} };
    const statuses: unknown[] = [];
    const reply = { code: (status: number) => statuses.push(status), headers: () => {}, send: () => {} };
    await toFastifyHandler(secretReceiver)({ raw, ...request }, reply);
    await toFastifyHandler(hmacReceiver)({ raw, ...request }, reply);
    expect(statuses).toEqual([expectedWithSecret, expectedWithHmac]);
  });
});

describe("toHonoHandler", () => {
  test.each([
    { name: "reads the body", read: false },
    { name: "uses the body that a middleware has read", read: true },
  ])("$name", async ({ read }) => {
    const raw = delivery(BODY);
    const bytes = read ? await raw.arrayBuffer() : undefined;
    const arrayBuffer = async () => bytes ?? expect.unreachable();
    expect((await toHonoHandler(secretReceiver)({ req: { raw, arrayBuffer } })).status).toBe(200);
  });
});

describe("handle", () => {
  test.each<{ name: string; body: Uint8Array | string | object; expected: number }>([
    { name: "bytes", body: BYTES, expected: 200 },
    { name: "text", body: BODY, expected: 200 },
    { name: "parsed JSON", body: JSON.parse(BODY) as object, expected: 200 },
    {
      name: "parsed JSON that nests too deep",
      body: [...Array(200)].reduce<object>((inner) => [inner], []),
      expected: 400,
    },
  ])("uses a body that the host has read: $name", async ({ body, expected }) => {
    const request = new Request("http://localhost/", {
      method: "POST",
      headers: { "content-type": "application/json" },
    });
    expect((await secretReceiver.handle(request, { body })).status).toBe(expected);
  });
});
