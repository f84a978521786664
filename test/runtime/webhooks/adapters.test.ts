import { once } from "node:events";
import { createServer, type IncomingMessage, type RequestListener } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { describe, expect, test } from "vitest";
import { createReceiver, toFastifyHandler, toHonoHandler, toNodeHandler } from "../../../src/runtime/webhooks/index.js";
import { signatureHeaders } from "../../../src/runtime/webhooks/verification.js";
import { delivery, pingApi } from "./ping-api.js";

const HMAC = { scheme: "hmac", header: "X-Sign", algorithm: "sha256", encoding: "hex" } as const;
const inBody = createReceiver(pingApi({ scheme: "body-secret", pointer: "/secret" }), { secret: "s", bodyLimit: 5000 });
const signed = createReceiver(pingApi(HMAC), { secret: "s" }).onError(() => {});
const BODY = '{"type":"ping","n":1,"secret":"s"}';
const BYTES = new TextEncoder().encode(BODY);

async function post(listener: RequestListener, body: string, headers: Record<string, string> = {}): Promise<number> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  try {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body,
    });
    await response.json();
    return response.status;
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

/** What a body parser leaves behind. */
function parsing(handler: RequestListener, keep: (raw: Buffer) => object): RequestListener {
  return async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    handler(Object.assign(request, keep(Buffer.concat(chunks))) as IncomingMessage, response);
  };
}

describe("node:http and Express", () => {
  const kept: [string, (raw: Buffer) => object, number][] = [
    ["rawBody, bytes", (raw) => ({ rawBody: raw, body: JSON.parse(`${raw}`) }), 200],
    ["rawBody, text", (raw) => ({ rawBody: `${raw}`, body: JSON.parse(`${raw}`) }), 200],
    ["body, bytes", (raw) => ({ body: raw }), 200],
    ["body, text", (raw) => ({ body: `${raw}` }), 200],
    ["body, parsed", (raw) => ({ body: JSON.parse(`${raw}`) }), 500],
  ];

  test("read the body", async () => {
    const handler = toNodeHandler(inBody);
    expect(await post(handler, BODY)).toBe(200);
    expect(await post(handler, BODY.replace('"s"', '"x"'))).toBe(401);
    expect(await post(handler, BODY.padEnd(6000))).toBe(413);
  });

  test("answer a body that never comes, and end the connection", async () => {
    const hasty = createReceiver(pingApi({ scheme: "none" }), { verification: "none", bodyTimeout: 30 });
    const server = createServer(toNodeHandler(hasty)).listen(0, "127.0.0.1");
    await once(server, "listening");
    const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
    socket.write("POST / HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{");
    let answer = "";
    for await (const chunk of socket) answer += chunk;
    server.close();
    expect(answer).toMatch(/^HTTP\/1.1 408 /);
  });

  test("an empty object that no parser made is not the body", async () => {
    const handler = toNodeHandler(inBody);
    expect(await post((request, response) => handler(Object.assign(request, { body: {} }), response), BODY)).toBe(200);
  });

  test.each(kept)("take what a parser has read: %s", async (_name, keep, wantSigned) => {
    const headers = await signatureHeaders(HMAC, "s", BYTES, { id: "", now: 0 });
    expect(await post(parsing(toNodeHandler(inBody), keep), BODY)).toBe(200);
    expect(await post(parsing(toNodeHandler(signed), keep), BODY, headers)).toBe(wantSigned);
  });
});

describe("Fastify", () => {
  test.each<[string, { body?: unknown; rawBody?: unknown }, number, number]>([
    ["parsed", { body: JSON.parse(BODY) }, 200, 500],
    ["text", { body: BODY }, 200, 200],
    ["raw beside parsed", { body: JSON.parse(BODY), rawBody: BODY }, 200, 200],
    ["null", { body: null }, 400, 401],
  ])("%s", async (_name, given, wantBody, wantSigned) => {
    const sign = await signatureHeaders(HMAC, "s", BYTES, { id: "", now: 0 });
    const headers = { "content-type": "application/json", "x-sign": sign["X-Sign"] };
    const raw = { method: "POST", headers, readableEnded: true, async *[Symbol.asyncIterator]() {} };
    for (const [receiver, want] of [
      [inBody, wantBody],
      [signed, wantSigned],
    ] as const) {
      const sent: unknown[] = [];
      const reply = { code: (status: number) => sent.push(status), headers: () => {}, send: () => {} };
      await toFastifyHandler(receiver)({ raw, ...given }, reply);
      expect(sent).toEqual([want]);
    }
  });
});

describe("Hono", () => {
  test.each([false, true])("read before: %s", async (read) => {
    const raw = delivery(BODY);
    const bytes = read ? await raw.arrayBuffer() : undefined;
    const arrayBuffer = async () => bytes ?? expect.unreachable();
    expect((await toHonoHandler(inBody)({ req: { raw, arrayBuffer } })).status).toBe(200);
  });
});

describe("Request", () => {
  test.each<[string, Uint8Array | string | object, number]>([
    ["bytes", BYTES, 200],
    ["text", BODY, 200],
    ["parsed", JSON.parse(BODY) as object, 200],
    ["parsed, too deep", [...Array(200)].reduce<object>((inner) => [inner], []), 400],
  ])("a body that the host has read: %s", async (_name, body, want) => {
    const request = new Request("http://localhost/", {
      method: "POST",
      headers: { "content-type": "application/json" },
    });
    expect((await inBody.handle(request, { body })).status).toBe(want);
  });
});
