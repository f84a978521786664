import { describe, expect, it } from "vitest";
import { createReceiver, type Verification, type WebhookApi } from "../../../../src/runtime/webhooks/index.js";
import type { FaultInput } from "../../../../src/runtime/webhooks/send/faults/fault.js";
import { faults } from "../../../../src/runtime/webhooks/send/faults/index.js";
import { runPlan } from "../../../../src/runtime/webhooks/send/run-plan.js";
import { type Answered, answering, BODY_SECRET, demoApi, HMAC, NONE, STANDARD } from "./demo.js";

const SECRET = "czNjcjN0LW9mLW1pbmU=";

async function plan(
  name: string,
  verification: Verification,
  more: Partial<FaultInput> = {},
  named: "body" | "header" | "schema" = "body",
) {
  const fault = faults.find((one) => one.name === name);
  if (!fault) throw new Error(`no fault ${name}`);
  let id = 0;
  return fault.plan({
    api: demoApi(verification, named) as WebhookApi<object> as WebhookApi,
    event: "ping",
    body: { type: "ping", n: 1 },
    secret: SECRET,
    broken: { required: { type: "ping" }, type: { type: "ping", n: "x" } },
    other: { event: "pong", body: { type: "pong", n: 2 } },
    now: () => Date.now(),
    newId: () => `msg_${++id}`,
    pace: 5,
    hugeBytes: 1024 * 1024 + 1,
    ...more,
  });
}

describe("every fault is answered by the receiver with its own status", () => {
  const STATUSES: Record<string, number[]> = {
    "wrong-secret": [401],
    "missing-secret": [401],
    "broken-json": [400],
    "truncated-body": [400],
    "wrong-content-type": [415],
    "unknown-event": [200],
    "extra-property": [200],
    "missing-required": [400],
    "wrong-type": [400],
    duplicate: [200, 200],
    "out-of-order": [200, 200],
    "slow-body": [200],
    "huge-body": [413],
    retry: [200],
  };
  const schemes: [string, Verification, Record<string, number[]>][] = [
    ["a secret in the body", BODY_SECRET, {}],
    ["a signature", HMAC, { "truncated-body": [401] }],
    ["Standard Webhooks", STANDARD, { "truncated-body": [401] }],
  ];

  it("and there is none that nobody expects", () => {
    expect(faults.map(({ name }) => name).sort()).toEqual(Object.keys(STATUSES).sort());
  });

  describe.each(schemes)("%s", (_name, verification, other) => {
    it.each(Object.entries({ ...STATUSES, ...other }))("%s: %j", async (name, want) => {
      const receiver = createReceiver(demoApi(verification), { secret: SECRET });
      receiver.onAny(() => {}).onError(() => {});
      const made = await plan(name, verification);
      if ("reason" in made) throw new Error(made.reason);
      const fetch: typeof globalThis.fetch = async (to, init) => receiver.handle(new Request(to as URL, init));
      const { results, problem } = await runPlan(made, { to: "http://127.0.0.1/hooks", fetch });
      expect(results.map((result) => (result.ok ? result.status : result.cause.message))).toEqual(want);
      expect(problem).toBeUndefined();
    });
  });
});

describe("a fault that cannot be made says why", () => {
  it.each<[string, Verification, Partial<FaultInput>, RegExp]>([
    ["wrong-secret", NONE, {}, /carry no secret/],
    ["missing-secret", NONE, {}, /carry no secret/],
    ["wrong-secret", BODY_SECRET, { secret: undefined }, /no secret was given/],
    ["missing-required", NONE, { broken: {} }, /requires nothing/],
    ["wrong-type", NONE, { broken: {} }, /names no type/],
    ["out-of-order", NONE, { other: undefined }, /no other event/],
  ])("%s", async (name, verification, more, want) => {
    expect(await plan(name, verification, more)).toEqual({ reason: expect.stringMatching(want) });
  });
});

describe("where no name travels", () => {
  it("an unknown event is a body that fits none, and a broken body may be one", async () => {
    expect(await plan("unknown-event", NONE, {}, "schema")).toMatchObject({ expect: "answered" });
    expect(await plan("missing-required", NONE, {}, "schema")).toMatchObject({ expect: "answered" });
    expect(await plan("missing-required", NONE, {}, "body")).toMatchObject({ expect: "rejected" });
  });

  it("a name in a header is the unknown one", async () => {
    const made = await plan("unknown-event", NONE, {}, "header");
    if ("reason" in made) throw new Error(made.reason);
    expect((await made.deliveries[0]?.())?.headers["x-event"]).toBe("chatwire_unknown_event");
  });
});

describe("answers are judged", () => {
  it.each<[string, string, Answered, RegExp | undefined]>([
    ["a bad secret that is taken", "wrong-secret", { status: 200 }, /answered 200: .* must be rejected with 4xx/],
    ["a bad secret that breaks it", "wrong-secret", { status: 500 }, /answered 500: .*5xx makes vendors send it again/],
    ["a good delivery that is rejected", "extra-property", { status: 400 }, /must be accepted with 2xx/],
    [
      "a redirect",
      "duplicate",
      { status: 307, headers: { location: "/" } },
      /delivery 1 of 2: answered 307: .*no redirects/,
    ],
    ["an end of the connection", "extra-property", { status: 200, hangUp: true }, /no answer \(network\)/],
    ["an end of the connection for what is huge", "huge-body", { status: 200, hangUp: true }, undefined],
    ["silence", "extra-property", { status: 200, after: 500 }, /no answer within \d+ ms/],
  ])("%s", async (_name, fault, answer, want) => {
    const { url } = await answering(() => answer);
    const made = await plan(fault, BODY_SECRET);
    if ("reason" in made) throw new Error(made.reason);
    const { problem } = await runPlan(made, { to: url, timeout: answer.after ? 50 : 5000 });
    if (want) expect(problem).toMatch(want);
    else expect(problem).toBeUndefined();
  });
});

describe("retry", () => {
  it("sends the same id again until it is accepted", async () => {
    const { url, seen } = await answering((_, count) => ({ status: count < 3 ? 500 : 200 }));
    const made = await plan("retry", STANDARD);
    if ("reason" in made) throw new Error(made.reason);
    const { results, problem } = await runPlan(made, { to: url, retryDelay: 1 });
    expect([problem, results.length]).toEqual([undefined, 3]);
    expect(new Set(seen.map(({ headers }) => headers["webhook-id"]))).toEqual(new Set(["msg_1"]));
  });

  it("gives up", async () => {
    const { url, seen } = await answering(() => ({ status: 503 }));
    const made = await plan("retry", NONE);
    if ("reason" in made) throw new Error(made.reason);
    expect((await runPlan(made, { to: url, retries: 2, retryDelay: 1 })).problem).toMatch(/answered 503/);
    expect(seen).toHaveLength(3);
  });
});

it("a slow body comes in pieces", async () => {
  const { url, seen } = await answering(() => ({ status: 200 }));
  const made = await plan("slow-body", NONE);
  if ("reason" in made) throw new Error(made.reason);
  const { results } = await runPlan(made, { to: url });
  expect(seen[0]).toMatchObject({ headers: { "transfer-encoding": "chunked" }, body: '{"type":"ping","n":1}' });
  expect(results[0]?.time).toBeGreaterThan(10);
});
