import { describe, expect, test } from "vitest";
import { createReceiver, type Verification, type WebhookApi } from "../../../../src/runtime/webhooks/index.js";
import type { DeliveryPlan, FaultInput, NotApplicable } from "../../../../src/runtime/webhooks/send/faults/fault.js";
import { faults } from "../../../../src/runtime/webhooks/send/faults/index.js";
import { runPlan } from "../../../../src/runtime/webhooks/send/run-plan.js";
import { BODY_SECRET, demoApi, HMAC, NONE, STANDARD, startReceiver, type TestResponse } from "./demo.js";

const SECRET = btoa("s3cr3t-of-mine-with-24-bytes");

async function planOrReason(
  name: string,
  verification: Verification,
  input: Partial<FaultInput> = {},
  selectedBy: "body" | "header" | "schema" = "body",
): Promise<DeliveryPlan | NotApplicable> {
  const fault = faults.find((candidate) => candidate.name === name);
  if (!fault) throw new Error(`no fault ${name}`);
  let id = 0;
  return fault.plan({
    api: demoApi(verification, selectedBy) as WebhookApi<object> as WebhookApi,
    event: "ping",
    body: { type: "ping", n: 1 },
    secret: SECRET,
    invalidBodies: { required: { type: "ping" }, type: { type: "ping", n: "x" } },
    other: { event: "pong", body: { type: "pong", n: 2 } },
    now: () => Date.now(),
    newId: () => `msg_${++id}`,
    chunkDelay: 5,
    hugeBytes: 1024 * 1024 + 1,
    ...input,
  });
}

async function plan(...args: Parameters<typeof planOrReason>): Promise<DeliveryPlan> {
  const result = await planOrReason(...args);
  if ("reason" in result) throw new Error(result.reason);
  return result;
}

describe("the receiver responds to every fault with the expected status", () => {
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
  const schemes: { name: string; verification: Verification; overrides: Record<string, number[]> }[] = [
    { name: "a secret in the body", verification: BODY_SECRET, overrides: {} },
    { name: "a signature", verification: HMAC, overrides: { "truncated-body": [401] } },
    { name: "Standard Webhooks", verification: STANDARD, overrides: { "truncated-body": [401] } },
  ];

  test("the table lists every fault", () => {
    expect(faults.map(({ name }) => name).sort()).toEqual(Object.keys(STATUSES).sort());
  });

  describe.each(schemes)("$name", ({ verification, overrides }) => {
    test.each(Object.entries({ ...STATUSES, ...overrides }))("%s: %j", async (name, expected) => {
      const receiver = createReceiver(demoApi(verification), { secret: SECRET });
      receiver.onAny(() => {}).onError(() => {});
      const fetch: typeof globalThis.fetch = async (to, init) => receiver.handle(new Request(to as URL, init));
      const options = { to: "http://127.0.0.1/hooks", fetch };
      const { results, problem } = await runPlan(await plan(name, verification), options);
      expect(results.map((result) => (result.ok ? result.status : result.cause.message))).toEqual(expected);
      expect(problem).toBeUndefined();
    });
  });
});

describe("a fault that does not apply returns the reason", () => {
  test.each<{ fault: string; verification: Verification; input: Partial<FaultInput>; expected: RegExp }>([
    { fault: "wrong-secret", verification: NONE, input: {}, expected: /hold no secret/ },
    { fault: "missing-secret", verification: NONE, input: {}, expected: /hold no secret/ },
    { fault: "wrong-secret", verification: BODY_SECRET, input: { secret: undefined }, expected: /secret is missing/ },
    { fault: "missing-required", verification: NONE, input: { invalidBodies: {} }, expected: /requires no property/ },
    { fault: "wrong-type", verification: NONE, input: { invalidBodies: {} }, expected: /defines no type/ },
    { fault: "out-of-order", verification: NONE, input: { other: undefined }, expected: /no other event/ },
  ])("$fault: $expected", async ({ fault, verification, input, expected }) => {
    expect(await planOrReason(fault, verification, input)).toEqual({ reason: expect.stringMatching(expected) });
  });
});

test.each(["unknown-event", "missing-required"])(
  "%s expects 2xx or 4xx if deliveries hold no event name",
  async (fault) => {
    expect(await plan(fault, NONE, {}, "schema")).toMatchObject({ expect: "either" });
  },
);

test("missing-required expects 4xx if deliveries hold an event name", async () => {
  expect(await plan("missing-required", NONE, {}, "body")).toMatchObject({ expect: "rejected" });
});

test("unknown-event changes the event name in a header", async () => {
  const { deliveries } = await plan("unknown-event", NONE, {}, "header");
  expect((await deliveries[0]?.())?.headers["x-event"]).toBe("chatwire_unknown_event");
});

describe("a response that is not as expected is a problem", () => {
  test.each<{ name: string; fault: string; response: TestResponse; expected: RegExp | undefined }>([
    {
      name: "an accepted wrong secret",
      fault: "wrong-secret",
      response: { status: 200 },
      expected: /responded 200: must reject this delivery with 4xx/,
    },
    {
      name: "a wrong secret that makes the receiver fail",
      fault: "wrong-secret",
      response: { status: 500 },
      expected: /responded 500: .*5xx makes vendors retry/,
    },
    {
      name: "a rejected valid delivery",
      fault: "extra-property",
      response: { status: 400 },
      expected: /must accept this delivery with 2xx/,
    },
    {
      name: "a redirect",
      fault: "duplicate",
      response: { status: 307, headers: { location: "/" } },
      expected: /delivery 1 of 2: responded 307: .*do not follow redirects/,
    },
    {
      name: "a closed connection",
      fault: "extra-property",
      response: { status: 200, hangUp: true },
      expected: /^no response: (?!.*network)/,
    },
    {
      name: "a connection closed during a huge body is as expected",
      fault: "huge-body",
      response: { status: 200, hangUp: true },
      expected: undefined,
    },
    {
      name: "a missing response",
      fault: "extra-property",
      response: { status: 200, after: 500 },
      expected: /no response within \d+ ms/,
    },
  ])("$name", async ({ fault, response, expected }) => {
    const { url } = await startReceiver(() => response);
    const options = { to: url, timeout: response.after ? 50 : 5000 };
    const { problem } = await runPlan(await plan(fault, BODY_SECRET), options);
    if (expected) expect(problem).toMatch(expected);
    else expect(problem).toBeUndefined();
  });
});

test("retry sends the same ID until the receiver accepts the delivery", async () => {
  const { url, seen } = await startReceiver((_, count) => ({ status: count < 3 ? 500 : 200 }));
  const { results, problem } = await runPlan(await plan("retry", STANDARD), { to: url, retryDelay: 1 });
  expect([problem, results.length]).toEqual([undefined, 3]);
  expect(new Set(seen.map(({ headers }) => headers["webhook-id"]))).toEqual(new Set(["msg_1"]));
});

test("retry stops after the given number of retries", async () => {
  const { url, seen } = await startReceiver(() => ({ status: 503 }));
  const { problem } = await runPlan(await plan("retry", NONE), { to: url, retries: 2, retryDelay: 1 });
  expect(problem).toMatch(/responded 503/);
  expect(seen).toHaveLength(3);
});

test("slow-body sends the body in chunks", async () => {
  const { url, seen } = await startReceiver(() => ({ status: 200 }));
  await runPlan(await plan("slow-body", NONE), { to: url });
  expect(seen[0]).toMatchObject({ headers: { "transfer-encoding": "chunked" }, body: '{"type":"ping","n":1}' });
});
