import { describe, expect, it } from "vitest";
import { answering } from "../../runtime/webhooks/send/demo.js";
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
  it("delivers an event, and tells what came of it", async () => {
    const mock = await demo();
    const receiver = await answering(({ body }) => ({ status: 200, body }));
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
          answers: [{ status: 200, body: '{"action":"ping","key":"***","n":5}' }],
        },
      ],
      skipped: [],
    });
    expect(receiver.seen[0]?.body).toBe('{"action":"ping","key":"s3cr3t","n":5}');
  });

  it("delivers given, random and faulty bodies", async () => {
    const mock = await demo();
    const receiver = await answering(() => ({ status: 200 }));
    const given = [{ data: { any: 1 } }, { seed: 3 }, { seed: 3 }, { fault: "missing-required", secret: "x" }];
    for (const more of given) await mock.call(SEND, json({ to: receiver.url, ...more }));
    const [data, first, again, fault] = receiver.seen.map(({ body }) => body);
    expect(data).toBe('{"any":1}');
    expect(first).toBe(again);
    expect(JSON.parse(fault ?? "")).toEqual({ action: "ping", key: "x" });
  });

  it("follows no redirect", async () => {
    const mock = await demo();
    const receiver = await answering(() => ({ status: 302, headers: { location: "http://192.0.2.1/" } }));
    expect((await mock.call(SEND, json({ to: receiver.url }))).body).toMatchObject({
      results: [{ ok: false, answers: [{ status: 302 }] }],
    });
    expect(receiver.seen).toHaveLength(1);
  });

  it.each<[string, unknown, RegExp]>([
    ["no target", {}, /to is missing/],
    ["a target elsewhere", { to: "http://192.0.2.1/" }, /--allow-remote/],
    ["a name, which may lead anywhere", { to: "http://example.test/" }, /--allow-remote/],
    ["another scheme", { to: "file:///etc/passwd" }, /is no URL/],
    ["an unknown field", { to: "http://127.0.0.1:9", secrte: "s3cr3t" }, /did you mean "secret"/],
    ["an unknown example", { to: "http://127.0.0.1:9", example: "othr" }, /did you mean "other"/],
    ["an unknown fault", { to: "http://127.0.0.1:9", fault: "x" }, /there is no fault/],
    ["a list that is none", { to: "http://127.0.0.1:9", set: "n=1" }, /set must be a list/],
    ["a seed that is none", { to: "http://127.0.0.1:9", seed: 1.5 }, /seed must be a whole number/],
    ["no JSON", "{", /is not valid JSON/],
    ["nothing", "", /the body is missing/],
  ])("rejects %s", async (_name, given, want) => {
    const { status, body } = await (await demo()).call(SEND, json(given));
    expect([status, (body as { message: string }).message]).toEqual([400, expect.stringMatching(want)]);
  });

  it("sends elsewhere when it was started so", async () => {
    const sent: string[] = [];
    const fetch = async (to: unknown) => {
      sent.push(String(to));
      return new Response();
    };
    const mock = await demo({ allowRemote: true, fetch });
    expect((await mock.call(SEND, json({ to: "https://example.test/x" }))).status).toBe(200);
    expect(sent).toEqual(["https://example.test/x"]);
  });

  it("knows no event that the contract does not have", async () => {
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
  it("checks deliveries, lists them without secrets, and forgets them", async () => {
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
        { number: 3, events: [], issues: [{ message: expect.stringContaining("is no event of acme/demo") }] },
      ],
    });
    expect((await mock.call(RECEIVE, { method: "DELETE" })).status).toBe(204);
    expect((await mock.call(RECEIVE)).body).toEqual({ count: 0, received: [] });
  });

  it("keeps the last hundred", async () => {
    const mock = await demo();
    for (let n = 1; n <= 105; n++) await mock.call(RECEIVE, json({ action: "ping", n }));
    const { count, received } = (await mock.call(RECEIVE)).body as { count: number; received: { number: number }[] };
    expect([count, received.length, received[0]?.number]).toEqual([105, 100, 6]);
  });

  it("takes what send delivers", async () => {
    const mock = await demo();
    const { body } = await mock.call(SEND, json({ to: `${mock.url}${RECEIVE}`, secret: "s3cr3t" }));
    expect(body).toMatchObject({ results: [{ ok: true }] });
  });
});

describe("both are for programs of this machine", () => {
  it.each<[string, string, RequestInit, number]>([
    ["a page of another site", SEND, json({}, { origin: "https://evil.test" }), 403],
    ["a page of another site that reads", RECEIVE, { headers: { origin: "https://evil.test" } }, 403],
    ["a form of a page", SEND, { method: "POST", body: "to=x", headers: { "content-type": "text/plain" } }, 415],
    ["another method", SEND, {}, 405],
    ["another method", RECEIVE, { method: "PUT" }, 405],
    ["too much", RECEIVE, json(`"${"x".repeat(1024 * 1024)}"`), 413],
    ["too deep", RECEIVE, json(`${"[".repeat(100)}${"]".repeat(100)}`), 400],
    ["an API that is not served", "/_chatwire/acme/none/receive", {}, 404],
    ["no event", "/_chatwire/acme/demo/send", json({}), 404],
    ["broken percent-encoding", "/_chatwire/acme/demo/send/%E0%A4%A", json({ to: "http://127.0.0.1:9" }), 400],
  ])("%s is rejected", async (_name, path, init, want) => {
    const { status, headers } = await (await demo()).call(path, init);
    expect([status, headers.get("access-control-allow-origin")]).toEqual([want, null]);
  });
});
