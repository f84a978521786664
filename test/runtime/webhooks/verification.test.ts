import { createHmac } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  createReceiver,
  deliver,
  memoryStore,
  prepareDelivery,
  type Verification,
} from "../../../src/runtime/webhooks/index.js";
import { signatureHeaders } from "../../../src/runtime/webhooks/verification.js";
import { equalInConstantTime } from "../../../src/runtime/webhooks/verifier.js";
import { livechatBody, livechatWebhooks, pingApi, SECRET, send } from "./ping-api.js";

const RAW = new TextEncoder().encode('{"type":"ping","n":1}');
const KEY = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const OTHER_KEY = `whsec_${btoa("another secret of some length")}`;
const NOW = 1_700_000_000_000;

describe("equalInConstantTime", () => {
  test.each([
    { text: "secret", other: "secret", expected: true },
    { text: "secret", other: "secrez", expected: false },
    { text: "secre", other: "secret", expected: false },
    { text: "secretsecret", other: "secret", expected: false },
    { text: "", other: "secret", expected: false },
    { text: "x", other: "", expected: false },
    { text: "ä€😀", other: "ä€😀", expected: true },
  ])('returns $expected for "$text" and "$other"', ({ text, other, expected }) => {
    expect(equalInConstantTime(text, other)).toBe(expected);
  });
});

describe("a secret in the body", () => {
  test.each<{ name: string; secretKey: unknown; expected: number }>([
    { name: "the first secret", secretKey: SECRET, expected: 200 },
    { name: "the second secret", secretKey: "new-secret", expected: 200 },
    { name: "a wrong secret", secretKey: "wrong", expected: 401 },
    { name: "a part of the secret", secretKey: SECRET.slice(0, -1), expected: 401 },
    { name: "the repeated secret", secretKey: SECRET + SECRET, expected: 401 },
    { name: "an empty string", secretKey: "", expected: 401 },
    { name: "a number", secretKey: 5, expected: 401 },
    { name: "an array", secretKey: [SECRET], expected: 401 },
    { name: "an object", secretKey: { length: SECRET.length }, expected: 401 },
    { name: "a missing secret", secretKey: undefined, expected: 401 },
  ])("$name: $expected", async ({ secretKey, expected }) => {
    const receiver = createReceiver(livechatWebhooks, { secrets: [SECRET, "new-secret"] });
    const { status, body } = await send(receiver, { ...livechatBody(), secret_key: secretKey });
    expect(status).toBe(expected);
    expect(JSON.stringify(body)).not.toContain(SECRET);
  });

  test("is not read from a prototype", async () => {
    const receiver = createReceiver(livechatWebhooks, { secret: "toString" });
    expect((await send(receiver, '{"__proto__":{"secret_key":"toString"}}')).status).toBe(401);
  });
});

/** The implementations of HMAC: Node's, and Web Crypto for other hosts. */
const HOSTS = ["Node", "Web Crypto"] as const;

function useHost(host: (typeof HOSTS)[number]): void {
  const { getBuiltinModule } = process;
  beforeEach(() => void Reflect.set(process, "getBuiltinModule", host === "Node" ? getBuiltinModule : undefined));
  afterEach(() => void Reflect.set(process, "getBuiltinModule", getBuiltinModule));
}

describe.each(HOSTS)("an HMAC in a header, with %s", (host) => {
  useHost(host);
  const algorithms = ["sha1", "sha256", "sha512"] as const;
  const schemes = algorithms.flatMap((algorithm) =>
    (["hex", "base64"] as const).map(
      (encoding) => ({ scheme: "hmac", header: "X-Sign", algorithm, encoding, prefix: `${algorithm}=` }) as const,
    ),
  );

  describe.each(schemes)("$algorithm in $encoding", (scheme) => {
    const { algorithm, encoding, prefix } = scheme;
    const signature = (secret: string) => createHmac(algorithm, secret).update(RAW).digest(encoding);

    test.each([
      { name: "the first secret", header: prefix + signature("old"), expected: 200 },
      { name: "the second secret", header: prefix + signature("new"), expected: 200 },
      { name: "a wrong secret", header: prefix + signature("wrong"), expected: 401 },
      { name: "a missing prefix", header: signature("old"), expected: 401 },
      { name: "a missing signature", header: prefix, expected: 401 },
      { name: "a missing header", header: undefined, expected: 401 },
    ])("$name: $expected", async ({ header, expected }) => {
      const receiver = createReceiver(pingApi(scheme), { secrets: ["old", "new"] });
      expect((await send(receiver, RAW, header === undefined ? {} : { "x-sign": header })).status).toBe(expected);
    });

    test("signs like node:crypto", async () => {
      const headers = await signatureHeaders(scheme, "old", RAW, { id: "", now: 0 });
      expect(headers).toEqual({ "X-Sign": prefix + signature("old") });
    });
  });

  test("covers the raw bytes", async () => {
    const verification = { scheme: "hmac", header: "X-Sign", algorithm: "sha256", encoding: "hex" } as const;
    const receiver = createReceiver(pingApi(verification), { secret: "s" });
    const body = ' {"n": 1.0,\n"type":"ping"}';
    const headers = { "x-sign": createHmac("sha256", "s").update(body).digest("hex").toUpperCase() };
    expect((await send(receiver, body, headers)).status).toBe(200);
    expect((await send(receiver, body.trim(), headers)).status).toBe(401);
  });
});

describe.each(HOSTS)("Standard Webhooks, with %s", (host) => {
  useHost(host);
  const scheme: Verification = { scheme: "standard-webhooks" };
  const receiver = createReceiver(pingApi(scheme), { secrets: [KEY, OTHER_KEY], clock: () => NOW });

  test("accepts the example of the specification", async () => {
    const payload = '{"test": 2432232314}';
    const headers = {
      "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
      "webhook-timestamp": "1614265330",
      "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    };
    const options = { secret: KEY, clock: () => 1_614_265_330_000, onInvalid: "warn" } as const;
    const exampleReceiver = createReceiver(pingApi(scheme), options);
    expect((await send(exampleReceiver, payload, headers)).status).toBe(200);
    expect((await send(exampleReceiver, payload.replace("2", "3"), headers)).status).toBe(401);
  });

  type Headers = Record<string, string>;
  test.each<{ name: string; seconds?: number; change?: (headers: Headers) => Headers; expected: number }>([
    { name: "a current timestamp", expected: 200 },
    { name: "the oldest allowed timestamp", seconds: -300, expected: 200 },
    { name: "a timestamp that is too old", seconds: -301, expected: 401 },
    { name: "the latest allowed timestamp", seconds: 300, expected: 200 },
    { name: "a timestamp in the future", seconds: 302, expected: 401 },
    { name: "another ID", change: (headers) => ({ ...headers, "webhook-id": "m2" }), expected: 401 },
    { name: "a missing ID", change: ({ "webhook-id": _, ...headers }) => headers, expected: 401 },
    { name: "a missing timestamp", change: ({ "webhook-timestamp": _, ...headers }) => headers, expected: 401 },
    {
      name: "a timestamp that is not a number",
      change: (headers) => ({ ...headers, "webhook-timestamp": "NaN" }),
      expected: 401,
    },
    { name: "a missing signature", change: ({ "webhook-signature": _, ...headers }) => headers, expected: 401 },
    {
      name: "several signatures, one of them valid",
      change: (headers) => ({ ...headers, "webhook-signature": `v1,AAAA v1a,x ${headers["webhook-signature"]}` }),
      expected: 200,
    },
    {
      name: "several wrong signatures",
      change: (headers) => ({ ...headers, "webhook-signature": "v1,AAAA v1,BBBB" }),
      expected: 401,
    },
    {
      name: "another version",
      change: (headers) => ({
        ...headers,
        "webhook-signature": `${headers["webhook-signature"]}`.replace("v1", "v2"),
      }),
      expected: 401,
    },
  ])("$name: $expected", async ({ seconds = 0, change = (headers) => headers, expected }) => {
    for (const secret of [KEY, OTHER_KEY, OTHER_KEY.replace("whsec_", "")]) {
      const headers = await signatureHeaders(scheme, secret, RAW, { id: "m1", now: NOW + seconds * 1000 });
      expect((await send(receiver, RAW, change(headers))).status).toBe(expected);
    }
  });
});

const STANDARD: Verification = { scheme: "standard-webhooks" };
const HMAC: Verification = { scheme: "hmac", header: "X-Sign", algorithm: "sha256", encoding: "hex" };
const BODY_SECRET: Verification = { scheme: "body-secret", pointer: "/secret" };
const short = btoa("x".repeat(23));
const enough = btoa("x".repeat(24));
const UNUSABLE: { name: string; verification: Verification; secret: unknown; expected: string }[] = [
  { name: "only the prefix", verification: STANDARD, secret: "whsec_", expected: "holds 0 bytes" },
  { name: "the prefix and blanks", verification: STANDARD, secret: "whsec_ \n", expected: "holds 0 bytes" },
  {
    name: "the prefix of an unset variable",
    verification: STANDARD,
    secret: "whsec_undefined",
    expected: "is not valid base64",
  },
  { name: "23 bytes", verification: STANDARD, secret: short, expected: "holds 23 bytes" },
  { name: "23 bytes after the prefix", verification: STANDARD, secret: `whsec_${short}`, expected: "holds 23 bytes" },
  { name: "padding only", verification: STANDARD, secret: "====", expected: "is not valid base64" },
  { name: "no base64", verification: STANDARD, secret: "whsec_%%%", expected: "is not valid base64" },
  {
    name: "the prefix twice",
    verification: STANDARD,
    secret: `whsec_whsec_${enough}`,
    expected: "is not valid base64",
  },
  ...[STANDARD, HMAC, BODY_SECRET].flatMap((verification) =>
    ["", " ", "\n", "\t \u00a0"].map((secret) => ({
      name: `${JSON.stringify(secret)} for ${verification.scheme}`,
      ...{ verification, secret, expected: "is empty" },
    })),
  ),
  { name: "a number", verification: HMAC, secret: 5, expected: "is empty" },
];

describe("an unusable secret is a TypeError that names its option", () => {
  const rows = UNUSABLE.map((row) => ({ ...row, secret: row.secret as string }));

  test.each(rows)("in `secret` of createReceiver: $name", ({ verification, secret, expected }) => {
    const create = () => createReceiver(pingApi(verification), { secret });
    expect(create).toThrow(TypeError);
    expect(create).toThrow("`secret`");
    expect(create).toThrow(expected);
  });

  test.each(rows)("in `secrets` of createReceiver: $name", ({ verification, secret, expected }) => {
    const create = () => createReceiver(pingApi(verification), { secrets: [enough, secret] });
    expect(create).toThrow(TypeError);
    expect(create).toThrow("`secrets[1]`");
    expect(create).toThrow(expected);
  });

  test.each(rows)("in `secret` of prepareDelivery: $name", async ({ verification, secret, expected }) => {
    const preparing = prepareDelivery(pingApi(verification), "ping", { type: "ping", n: 1 }, { secret });
    const error = await preparing.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toContain(`secret ${expected}`);
  });

  test("in `secret` of deliver, before anything is sent", async () => {
    const fetch = () => expect.unreachable();
    const delivering = deliver(pingApi(STANDARD), "ping", { type: "ping", n: 1 }, { to: "", secret: "whsec_", fetch });
    await expect(delivering).rejects.toThrow("secret holds 0 bytes");
  });

  test("for a scheme that replaces the contract's", () => {
    const create = () => createReceiver(pingApi(BODY_SECRET), { secret: "s3cr3t", verification: STANDARD });
    expect(create).toThrow("`secret`");
  });

  test.each<{ name: string; verification: Verification; secret: string }>([
    { name: "24 bytes", verification: STANDARD, secret: enough },
    { name: "24 bytes after the prefix", verification: STANDARD, secret: `whsec_${enough}` },
    { name: "a line break at the end", verification: STANDARD, secret: `whsec_${enough}\n` },
    { name: "a letter in the body", verification: BODY_SECRET, secret: "s" },
    { name: "a letter for an HMAC", verification: HMAC, secret: "s" },
  ])("but not $name", async ({ verification, secret }) => {
    const accepting = createReceiver(pingApi(verification), { secret }).on("ping", () => {});
    const { headers, body } = await prepareDelivery(pingApi(verification), "ping", { type: "ping", n: 1 }, { secret });
    expect((await send(accepting, body, headers)).status).toBe(200);
  });
});

describe("createReceiver", () => {
  const none = pingApi({ scheme: "none" });
  const secret = pingApi({ scheme: "body-secret", pointer: "/secret" });

  test.each<{ name: string; create: () => unknown; expected: string }>([
    { name: "a missing secret", create: () => createReceiver(secret), expected: "the secret is missing" },
    {
      name: "an undefined secret",
      create: () => createReceiver(secret, { secret: undefined }),
      expected: "the secret is missing",
    },
    { name: "an empty secret", create: () => createReceiver(secret, { secret: "" }), expected: "`secret` is empty" },
    {
      name: "an empty list of secrets",
      create: () => createReceiver(secret, { secrets: [] }),
      expected: "the secret is missing",
    },
    {
      name: "a sender without proof",
      create: () => createReceiver(none),
      expected: 'set verification: "none"',
    },
    {
      name: "a secret for a sender without proof",
      create: () => createReceiver(none, { secret: "s" }),
      expected: "cannot be checked",
    },
    {
      name: "a secret with verification none",
      create: () => createReceiver(secret, { secret: "s", verification: "none" }),
      expected: "nothing checks the secret",
    },
    {
      name: "a negative limit",
      create: () => createReceiver(none, { verification: "none", bodyLimit: -1 }),
      expected: "bodyLimit must be a number",
    },
    {
      name: "a timeout that is no number",
      create: () => createReceiver(none, { verification: "none", handlerTimeout: Number.NaN }),
      expected: "handlerTimeout must be a number",
    },
    {
      name: "a queue that was not awaited",
      create: () => createReceiver(none, { verification: "none", queue: Promise.resolve() as never }),
      expected: "queue.put must be a function: await the queue",
    },
    {
      name: "a missing dedupe key",
      create: () => createReceiver(none, { verification: "none", dedupe: { store: memoryStore(), ttl: 1 } as never }),
      expected: "dedupe.key must be a function",
    },
    {
      name: "a missing dedupe store",
      create: () => createReceiver(none, { verification: "none", dedupe: { key: () => "k", ttl: 1 } as never }),
      expected: "dedupe.store.has must be a function",
    },
    {
      name: "a missing dedupe ttl",
      create: () =>
        createReceiver(none, { verification: "none", dedupe: { key: () => "k", store: memoryStore() } as never }),
      expected: "dedupe.ttl must be a number",
    },
  ])("throws a TypeError for $name", ({ create, expected }) => {
    expect(create).toThrow(expected);
  });
});

describe("the option `verification`", () => {
  const none = pingApi({ scheme: "none" });
  const secret = pingApi({ scheme: "body-secret", pointer: "/secret" });

  test.each([
    { name: "a sender without proof", api: none },
    { name: "a sender with a secret", api: secret },
  ])("accepts every delivery of $name if it is none", async ({ api }) => {
    expect((await send(createReceiver(api, { verification: "none" }), RAW)).status).toBe(200);
  });

  test("may be a function", async () => {
    const receiver = createReceiver(none, {
      verification: async ({ header, raw }) => header("x-n") === `${raw.length}`,
    });
    expect((await send(receiver, RAW, { "x-n": `${RAW.length}` })).status).toBe(200);
    expect((await send(receiver, RAW, { "x-n": "0" })).status).toBe(401);
  });

  test("makes the response 500 if its function fails", async () => {
    const errors: unknown[] = [];
    const verification = () => Promise.reject(new Error("no key server"));
    const receiver = createReceiver(none, { verification }).onError(({ kind, status }) => errors.push([kind, status]));
    expect(await send(receiver, RAW)).toEqual({ status: 500, body: { error: "the receiver failed" } });
    expect(errors).toEqual([["setup", 500]]);
  });

  test("makes the response 500 if its function never settles", async () => {
    const errors: unknown[] = [];
    const options = { verification: () => new Promise<boolean>(() => {}), bodyTimeout: 20 };
    const receiver = createReceiver(none, options).onError(({ kind, message }) => errors.push([kind, message]));
    expect((await send(receiver, RAW)).status).toBe(500);
    expect(errors).toEqual([["setup", "`verification` took longer than 20 ms"]]);
  });

  test.each<{ name: string; result: unknown; expected: number }>([
    { name: "undefined", result: undefined, expected: 401 },
    { name: "null", result: null, expected: 401 },
    { name: "an empty text", result: "", expected: 401 },
    { name: "a text", result: "no", expected: 500 },
    { name: "an object", result: { ok: false }, expected: 500 },
  ])("accepts no delivery if its function returns $name", async ({ result, expected }) => {
    for (const value of [result, Promise.resolve(result)]) {
      const receiver = createReceiver(none, { verification: () => value as boolean }).onError(() => {});
      expect((await send(receiver, RAW)).status).toBe(expected);
    }
  });

  test("may replace the scheme of the contract", async () => {
    const verification = { scheme: "body-secret", pointer: "/token" } as const;
    const receiver = createReceiver(none, { secret: "s", verification });
    expect((await send(receiver, { type: "ping", n: 1, token: "s" })).status).toBe(200);
    expect((await send(receiver, { type: "ping", n: 1 })).status).toBe(401);
  });
});
