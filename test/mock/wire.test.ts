import { once } from "node:events";
import { type AddressInfo, connect } from "node:net";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { DEFAULT_LIMITS } from "../../src/http/limits.js";
import { createHandler, type Engine } from "../../src/mock/index.js";
import { createNodeServer } from "../../src/mock/node-server.js";
import { shop } from "../fixtures/mock/shop.js";
import { json, serving } from "./serving.js";

const OPEN = "/acme/shop/v1/open";
const NOTES = "/acme/shop/v1/notes";

/** Sends raw parts with a pause between them. Returns all received text when the connection is closed. */
async function raw(port: number, parts: string[], pause = 20): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  let received = "";
  socket.setEncoding("utf8").on("data", (text) => {
    received += text;
  });
  const closed = new Promise<void>((resolve) => socket.on("close", () => resolve()).on("error", () => resolve()));
  for (const part of parts) {
    socket.write(part);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  await closed;
  return received;
}

function statuses(received: string): string[] {
  return [...received.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status = ""]) => status);
}

describe("raw requests", () => {
  const end = "Host: a\r\nConnection: close\r\n\r\n";
  const cases: { name: string; request: string[]; expected: string[] }[] = [
    {
      name: "pipelined requests",
      request: [
        `GET ${OPEN} HTTP/1.1\r\nHost: a\r\n\r\nGET /acme/shop/v1/none HTTP/1.1\r\nHost: a\r\n\r\nGET /healthz HTTP/1.1\r\n${end}`,
      ],
      expected: ["200", "404", "200"],
    },
    { name: "absolute target", request: [`GET http://api.acme.example${OPEN} HTTP/1.1\r\n${end}`], expected: ["200"] },
    { name: "target with a fragment", request: [`GET ${OPEN}#x HTTP/1.1\r\n${end}`], expected: ["200"] },
    { name: "OPTIONS *", request: [`OPTIONS * HTTP/1.1\r\n${end}`], expected: ["404"] },
    { name: "not HTTP", request: ["hello\r\n\r\n"], expected: ["400"] },
    {
      name: "two lengths",
      request: [`POST ${NOTES} HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n${end}ab`],
      expected: ["400"],
    },
    {
      name: "large headers",
      request: [`GET ${OPEN} HTTP/1.1\r\nX: ${"a".repeat(20_000)}\r\n${end}`],
      expected: ["431"],
    },
    {
      name: "duplicate headers",
      request: [
        `GET /acme/shop/v1/bearer HTTP/1.1\r\nAuthorization: Bearer a\r\nAuthorization: Bearer b\r\nAccept: text/csv\r\nAccept: application/json\r\n${end}`,
      ],
      expected: ["200"],
    },
    {
      name: "chunked body",
      request: [
        `POST ${NOTES} HTTP/1.1\r\nTransfer-Encoding: chunked\r\nContent-Type: text/plain\r\n${end}`,
        "2\r\nab\r\n",
        "0\r\n\r\n",
      ],
      expected: ["200"],
    },
    {
      name: "announced size above the limit",
      request: [`POST ${NOTES} HTTP/1.1\r\nContent-Length: 9999999\r\nContent-Type: text/plain\r\n${end}`],
      expected: ["413"],
    },
    {
      name: "slow body",
      request: [`POST ${NOTES} HTTP/1.1\r\nContent-Length: 5\r\nContent-Type: text/plain\r\n${end}`, "a"],
      expected: ["408"],
    },
    { name: "slow headers", request: [`GET ${OPEN} HTTP/1.1\r\n`], expected: ["408"] },
    { name: "broken percent-encoding", request: [`GET /acme/shop/v1/items/%zz HTTP/1.1\r\n${end}`], expected: ["400"] },
    {
      name: "an upgrade is ignored",
      request: [`GET ${OPEN} HTTP/1.1\r\nUpgrade: websocket\r\nConnection: Upgrade, close\r\nHost: a\r\n\r\n`],
      expected: ["200"],
    },
  ];
  test.each(cases)("$name", async ({ request, expected }) => {
    const { port } = await serving({ "acme/shop": shop }, { limits: { headersTimeout: 500, requestTimeout: 600 } });
    expect(statuses(await raw(port, request))).toEqual(expected);
  });
});

describe("limits", () => {
  test("rejects a body over the limit in the format of the API, with or without content-length", async () => {
    const { call } = await serving({ "acme/shop": shop }, { limits: { bodyBytes: 100 } });
    const large = JSON.stringify({ name: "a".repeat(200_000) });
    const stream = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(large));
        controller.close();
      },
    });
    const streamed = { ...json(""), body: stream, duplex: "half" } as RequestInit;
    for (const init of [json(large), streamed]) {
      const response = await call("/acme/shop/v1/items?api_key=k&site=s", init);
      expect(response).toMatchObject({ status: 413, body: { code: 5, message: "the body is larger than 100 bytes" } });
    }
  });

  const cases: { name: string; request: [string, RequestInit?]; limits: object; expected: [number, string] }[] = [
    {
      name: "JSON at the limit of depth",
      request: ["/acme/shop/v1/optional-body", json('{"a":[{}]}')],
      limits: { depth: 3 },
      expected: [200, "ok"],
    },
    {
      name: "JSON above the limit of depth",
      request: ["/acme/shop/v1/optional-body", json('{"a":[{"b":[]}]}')],
      limits: { depth: 3 },
      expected: [400, "the body is nested deeper than 3 levels"],
    },
    {
      name: "brackets inside strings do not count",
      request: ["/acme/shop/v1/optional-body", json('{"a":"[[[[\\"[[["}')],
      limits: { depth: 1 },
      expected: [200, "ok"],
    },
    {
      name: "a hundred thousand brackets",
      request: ["/acme/shop/v1/optional-body", json("[".repeat(100_000))],
      limits: {},
      expected: [400, "the body is nested deeper than 64 levels"],
    },
    {
      name: "query keys",
      request: [`${OPEN}?a&b&c`],
      limits: { fields: 2 },
      expected: [400, "the query has 3 parameters; the limit is 2"],
    },
    {
      name: "URL",
      request: [`${OPEN}?aaaaaaaaaaaaaaaaaaaaaaaaa`],
      limits: { urlLength: 40 },
      expected: [414, "the URL is longer than 40 characters"],
    },
  ];
  test.each(cases)("$name", async ({ request, limits, expected: [status, text] }) => {
    const { call } = await serving({ "acme/shop": shop }, { limits });
    const response = await call(...request);
    expect(response.status).toBe(status);
    expect(response.text).toContain(text);
  });
});

describe("connections", () => {
  /** Returns an engine that responds after `respond` is called. */
  function slow() {
    let respond = () => {};
    const released = new Promise<void>((resolve) => {
      respond = resolve;
    });
    let reached = () => {};
    const running = new Promise<void>((resolve) => {
      reached = resolve;
    });
    const engine: Engine = {
      handle: async () => {
        reached();
        await released;
        return { status: 200, headers: {}, mediaType: "application/json", body: { late: true } };
      },
    };
    return { respond, running, engine: async () => engine };
  }

  test("survives a client that disconnects", async () => {
    const { engine, respond, running } = slow();
    const { call, port } = await serving({ "acme/shop": shop }, { engine });
    const socket = connect(port, "127.0.0.1");
    socket.write(`GET ${OPEN} HTTP/1.1\r\nHost: a\r\n\r\n`);
    await running;
    socket.destroy();
    respond();
    const upload = connect(port, "127.0.0.1");
    upload.write(`POST ${NOTES} HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\na`, () => upload.destroy());
    await once(upload, "close");
    expect((await call("/healthz")).status).toBe(200);
  });

  test("tells clients to keep idle connections for more than a minute", async () => {
    const { call } = await serving({ "acme/shop": shop });
    expect((await call("/healthz")).headers.get("keep-alive")).toBe("timeout=72");
  });

  test("closes idle connections and waits for running requests", async () => {
    const { engine, respond, running } = slow();
    const { call, close } = await serving({ "acme/shop": shop }, { engine });
    await call("/healthz");
    const late = call(OPEN);
    await running;
    const closed = close();
    respond();
    expect(await late).toMatchObject({ status: 200, body: { late: true } });
    await closed;
  });

  test("closes connections of requests that do not end", async () => {
    const { engine, running } = slow();
    const { url, close } = await serving({ "acme/shop": shop }, { engine });
    const late = fetch(`${url}${OPEN}`).then(
      () => "answered",
      () => "ended",
    );
    await running;
    await close();
    expect(await late).toBe("ended");
  });

  test("closes the connection of a rejected client", async () => {
    const server = createNodeServer(createHandler({ apis: [] }), { apis: [] }, DEFAULT_LIMITS);
    await once(server.listen(0, "127.0.0.1"), "listening");
    const socket = connect({ port: (server.address() as AddressInfo).port, host: "127.0.0.1", allowHalfOpen: true });
    try {
      const ended = once(socket.resume(), "end");
      socket.write("hello\r\n\r\n");
      await ended;
      await expect.poll(() => promisify(server.getConnections.bind(server))(), { timeout: 5000 }).toBe(0);
    } finally {
      socket.destroy();
      server.close();
    }
  });
});
