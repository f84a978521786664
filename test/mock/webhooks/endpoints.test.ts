import { describe, expect, test } from "vitest";
import { startReceiver } from "../../runtime/webhooks/send/demo.js";
import { json, serving } from "../serving.js";

const SECRET = { type: "string", format: "password" };
const DOCUMENT = {
  openapi: "3.1.0",
  info: { title: "Demo", version: "1" },
  "x-webhook-event": { in: "body", pointer: "/action" },
  "x-webhook-verification": { scheme: "body-secret", pointer: "/key" },
  paths: {},
  webhooks: {
    ping: {
      post: {
        operationId: "onPing",
        requestBody: {
          content: {
            "application/json": {
              schema: {
                type: "object",
                required: ["action", "n"],
                properties: {
                  action: { type: "string", const: "ping" },
                  key: SECRET,
                  n: { type: "integer" },
                  users: { type: "array", items: { type: "object", properties: { token: SECRET } } },
                },
              },
              examples: {
                minimal: { value: { action: "ping", key: "k", n: 1 } },
                other: { value: { action: "ping", key: "k", n: 2 } },
              },
            },
          },
        },
        responses: { 200: { description: "ok" } },
      },
    },
  },
};
const SEND = "/_chatwire/acme/demo/send/ping";
const RECEIVE = "/_chatwire/acme/demo/receive";

const demo = (options = {}) => serving({ "acme/demo": DOCUMENT as never }, options);

describe("send", () => {
  test("delivers an event and returns the response of the receiver", async () => {
    const mock = await demo();
    const receiver = await startReceiver(({ body }) => ({ status: 200, body }));
    const { status, body } = await mock.call(
      SEND,
      json({ to: receiver.url, secret: "s3cr3t", example: "other", set: ["n=5"] }),
    );
    expect(status).toBe(200);
    expect(body).toMatchObject({
      results: [
        {
          event: "ping",
          name: "example other",
          ok: true,
          responses: [{ status: 200, body: '{"action":"ping","key":"***","n":5}' }],
        },
      ],
      skipped: [],
    });
    expect(receiver.seen[0]?.body).toBe('{"action":"ping","key":"s3cr3t","n":5}');
  });

  test("delivers data, generated bodies and faults", async () => {
    const mock = await demo();
    const receiver = await startReceiver(() => ({ status: 200 }));
    const send = async (request: object) => {
      const { status, body } = await mock.call(SEND, json({ to: receiver.url, ...request }));
      expect({ status, body }).toMatchObject({ status: 200, body: { results: [{ responses: [{ status: 200 }] }] } });
      return receiver.seen.at(-1)?.body ?? "";
    };
    expect(await send({ data: { any: 1 } })).toBe('{"any":1}');
    expect(await send({ seed: 3 })).toBe(await send({ seed: 3 }));
    expect(JSON.parse(await send({ fault: "missing-required", secret: "x" }))).toEqual({ action: "ping", key: "x" });
    expect(receiver.seen).toHaveLength(4);
  });

  test("does not follow redirects", async () => {
    const mock = await demo();
    const receiver = await startReceiver(() => ({ status: 302, headers: { location: "http://192.0.2.1/" } }));
    expect((await mock.call(SEND, json({ to: receiver.url }))).body).toMatchObject({
      results: [{ ok: false, responses: [{ status: 302 }] }],
    });
    expect(receiver.seen).toHaveLength(1);
  });

  test.each<{ name: string; request: unknown; expected: RegExp }>([
    { name: "a missing target", request: {}, expected: /to is missing/ },
    { name: "a remote target", request: { to: "http://192.0.2.1/" }, expected: /--allow-remote/ },
    { name: "a host name", request: { to: "http://example.test/" }, expected: /--allow-remote/ },
    { name: "a file URL", request: { to: "file:///etc/passwd" }, expected: /URL/ },
    {
      name: "an unknown field",
      request: { to: "http://127.0.0.1:9", secrte: "s3cr3t" },
      expected: /did you mean "secret"/,
    },
    {
      name: "an unknown example",
      request: { to: "http://127.0.0.1:9", example: "othr" },
      expected: /did you mean "other"/,
    },
    { name: "an unknown fault", request: { to: "http://127.0.0.1:9", fault: "x" }, expected: /unknown fault "x"/ },
    { name: "a blank secret", request: { to: "http://127.0.0.1:9", secret: " " }, expected: /secret is empty/ },
    { name: "set as a string", request: { to: "http://127.0.0.1:9", set: "n=1" }, expected: /set must be an array/ },
    {
      name: "a fractional seed",
      request: { to: "http://127.0.0.1:9", seed: 1.5 },
      expected: /seed must be an integer/,
    },
    { name: "invalid JSON", request: "{", expected: /is not valid JSON/ },
    { name: "an empty body", request: "", expected: /the body is missing/ },
  ])("rejects $name", async ({ request, expected }) => {
    const { status, body } = await (await demo()).call(SEND, json(request));
    expect([status, (body as { message: string }).message]).toEqual([400, expect.stringMatching(expected)]);
  });

  test("sends to remote targets with allowRemote", async () => {
    const sent: string[] = [];
    const fetch = async (to: unknown) => {
      sent.push(String(to));
      return new Response();
    };
    const mock = await demo({ allowRemote: true, fetch });
    expect((await mock.call(SEND, json({ to: "https://example.test/x" }))).status).toBe(200);
    expect(sent).toEqual(["https://example.test/x"]);
  });

  test("rejects an event that the contract does not define", async () => {
    const { status, body } = await (await demo()).call(
      "/_chatwire/acme/demo/send/pong",
      json({ to: "http://127.0.0.1:9" }),
    );
    expect([status, body]).toEqual([
      400,
      { message: expect.stringContaining('has no event "pong"; did you mean "ping"?') },
    ]);
  });
});

describe("receive", () => {
  test("validates deliveries, lists them without secrets, and clears the list", async () => {
    const mock = await demo();
    const bodies = [
      { action: "ping", key: "s3cr3t", n: 1, users: [{ token: "t0k3n" }] },
      { action: "ping", key: "s3cr3t", n: "x" },
      { action: "pong", key: "s3cr3t", users: [{ token: "t0k3n" }], __proto__: null },
    ];
    const statuses = [];
    for (const body of bodies) statuses.push((await mock.call(RECEIVE, json(body))).status);
    expect(statuses).toEqual([200, 400, 400]);
    const { text, body } = await mock.call(RECEIVE);
    expect(text).not.toMatch(/s3cr3t|t0k3n/);
    expect(body).toMatchObject({
      count: 3,
      received: [
        { number: 1, events: ["ping"], issues: [], body: { key: "***", n: 1, users: [{ token: "***" }] } },
        { number: 2, events: ["ping"], issues: [{ path: "/n", message: "must be integer" }] },
        { number: 3, events: [], issues: [{ message: expect.stringContaining("is not an event of acme/demo") }] },
      ],
    });
    expect((await mock.call(RECEIVE, { method: "DELETE" })).status).toBe(204);
    expect((await mock.call(RECEIVE)).body).toEqual({ count: 0, received: [] });
  });

  test("lists the last hundred deliveries", async () => {
    const mock = await demo();
    const statuses = new Set<number>();
    for (let n = 1; n <= 105; n++) statuses.add((await mock.call(RECEIVE, json({ action: "ping", n }))).status);
    expect([...statuses]).toEqual([200]);
    const { count, received } = (await mock.call(RECEIVE)).body as { count: number; received: { number: number }[] };
    expect([count, received.length, received[0]?.number]).toEqual([105, 100, 6]);
  });

  test("accepts what send delivers", async () => {
    const mock = await demo();
    const { body } = await mock.call(SEND, json({ to: `${mock.url}${RECEIVE}`, secret: "s3cr3t" }));
    expect(body).toMatchObject({ results: [{ ok: true }] });
  });
});

describe("send and receive", () => {
  test.each<{ name: string; path: string; request: RequestInit; expected: number }>([
    {
      name: "a POST from another origin",
      path: SEND,
      request: json({}, { origin: "https://evil.test" }),
      expected: 403,
    },
    {
      name: "a GET from another origin",
      path: RECEIVE,
      request: { headers: { origin: "https://evil.test" } },
      expected: 403,
    },
    {
      name: "a form",
      path: SEND,
      request: { method: "POST", body: "to=x", headers: { "content-type": "text/plain" } },
      expected: 415,
    },
    { name: "a GET", path: SEND, request: {}, expected: 405 },
    { name: "a PUT", path: RECEIVE, request: { method: "PUT" }, expected: 405 },
    { name: "a body that is too large", path: RECEIVE, request: json(`"${"x".repeat(1024 * 1024)}"`), expected: 413 },
    {
      name: "a body that nests too deep",
      path: RECEIVE,
      request: json(`${"[".repeat(100)}${"]".repeat(100)}`),
      expected: 400,
    },
    { name: "an API that is not served", path: "/_chatwire/acme/none/receive", request: {}, expected: 404 },
    { name: "a missing event", path: "/_chatwire/acme/demo/send", request: json({}), expected: 404 },
    {
      name: "invalid percent-encoding",
      path: "/_chatwire/acme/demo/send/%E0%A4%A",
      request: json({ to: "http://127.0.0.1:9" }),
      expected: 400,
    },
  ])("reject $name with $expected", async ({ path, request, expected }) => {
    const { status, headers } = await (await demo()).call(path, request);
    expect([status, headers.get("access-control-allow-origin")]).toEqual([expected, null]);
  });
});
