import { createHmac } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { equalInConstantTime } from "../../../src/runtime/webhooks/constant-time.js";
import { createReceiver, type Verification } from "../../../src/runtime/webhooks/index.js";
import { signatureHeaders } from "../../../src/runtime/webhooks/verification.js";
import { livechatBody, livechatWebhooks, pingApi, SECRET, send } from "./ping-api.js";

const RAW = new TextEncoder().encode('{"type":"ping","n":1}');
const KEY = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const OTHER = `whsec_${btoa("another secret of some length")}`;
const NOW = 1_700_000_000_000;

describe("texts are compared", () => {
  test.each([
    ["secret", "secret", true],
    ["secret", "secrez", false],
    ["secre", "secret", false],
    ["secretsecret", "secret", false],
    ["", "secret", false],
    ["x", "", false],
    ["ä€😀", "ä€😀", true],
  ])("%s and %s: %s", (given, expected, want) => {
    expect(equalInConstantTime(given, expected)).toBe(want);
  });
});

describe("a secret in the body", () => {
  test.each<[string, unknown, number]>([
    ["right", SECRET, 200],
    ["the one that replaces it", "new-secret", 200],
    ["wrong", "wrong", 401],
    ["a part", SECRET.slice(0, -1), 401],
    ["twice", SECRET + SECRET, 401],
    ["empty", "", 401],
    ["a number", 5, 401],
    ["a list", [SECRET], 401],
    ["an object", { length: SECRET.length }, 401],
    ["missing", undefined, 401],
  ])("%s", async (_name, secret_key, want) => {
    const receiver = createReceiver(livechatWebhooks, { secrets: [SECRET, "new-secret"] });
    const { status, body } = await send(receiver, { ...livechatBody(), secret_key });
    expect(status).toBe(want);
    expect(JSON.stringify(body)).not.toContain(SECRET);
  });

  test("an inherited one is none", async () => {
    const receiver = createReceiver(livechatWebhooks, { secret: "toString" });
    expect((await send(receiver, '{"__proto__":{"secret_key":"toString"}}')).status).toBe(401);
  });
});

/** Both ways to sign: Node's own, and that of other hosts. */
const HOSTS = ["Node", "Web Crypto"] as const;

function signingBy(host: (typeof HOSTS)[number]): void {
  const { getBuiltinModule } = process;
  beforeEach(() => void Reflect.set(process, "getBuiltinModule", host === "Node" ? getBuiltinModule : undefined));
  afterEach(() => void Reflect.set(process, "getBuiltinModule", getBuiltinModule));
}

describe.each(HOSTS)("an HMAC in a header, by %s", (host) => {
  signingBy(host);
  const algorithms = ["sha1", "sha256", "sha512"] as const;
  const cases = algorithms.flatMap((algorithm) =>
    (["hex", "base64"] as const).map((encoding) => ({ algorithm, encoding })),
  );

  test.each(cases)("$algorithm in $encoding", async ({ algorithm, encoding }) => {
    const verification = { scheme: "hmac", header: "X-Sign", algorithm, encoding, prefix: `${algorithm}=` } as const;
    const receiver = createReceiver(pingApi(verification), { secrets: ["old", "new"] });
    const signature = (secret: string) => createHmac(algorithm, secret).update(RAW).digest(encoding);
    const given: [string | undefined, number][] = [
      [`${algorithm}=${signature("old")}`, 200],
      [`${algorithm}=${signature("new")}`, 200],
      [`${algorithm}=${signature("wrong")}`, 401],
      [signature("old"), 401],
      [`${algorithm}=`, 401],
      [undefined, 401],
    ];
    for (const [header, want] of given)
      expect((await send(receiver, RAW, header === undefined ? {} : { "x-sign": header })).status, header).toBe(want);
    expect(await signatureHeaders(verification, "old", RAW, { id: "", now: 0 })).toEqual({ "X-Sign": given[0]?.[0] });
  });

  test("is over the bytes as they came", async () => {
    const verification = { scheme: "hmac", header: "X-Sign", algorithm: "sha256", encoding: "hex" } as const;
    const receiver = createReceiver(pingApi(verification), { secret: "s" });
    const spaced = ' {"n": 1.0,\n"type":"ping"}';
    const header = { "x-sign": createHmac("sha256", "s").update(spaced).digest("hex").toUpperCase() };
    expect((await send(receiver, spaced, header)).status).toBe(200);
    expect((await send(receiver, spaced.trim(), header)).status).toBe(401);
  });
});

describe.each(HOSTS)("Standard Webhooks, by %s", (host) => {
  signingBy(host);
  const scheme: Verification = { scheme: "standard-webhooks" };
  const receiver = createReceiver(pingApi(scheme), { secrets: [KEY, OTHER], clock: () => NOW });

  test("of the specification's own example", async () => {
    const payload = '{"test": 2432232314}';
    const headers = {
      "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
      "webhook-timestamp": "1614265330",
      "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    };
    const then = createReceiver(pingApi(scheme), { secret: KEY, clock: () => 1_614_265_330_000, onInvalid: "warn" });
    expect((await send(then, payload, headers)).status).toBe(200);
    expect((await send(then, payload.replace("2", "3"), headers)).status).toBe(401);
  });

  test.each<[string, number, (headers: Record<string, string>) => Record<string, string>, number]>([
    ["now", 0, (h) => h, 200],
    ["as old as may be", -300, (h) => h, 200],
    ["too old", -301, (h) => h, 401],
    ["as early as may be", 300, (h) => h, 200],
    ["from the future", 302, (h) => h, 401],
    ["another id", 0, (h) => ({ ...h, "webhook-id": "m2" }), 401],
    ["no id", 0, ({ "webhook-id": _, ...h }) => h, 401],
    ["no timestamp", 0, ({ "webhook-timestamp": _, ...h }) => h, 401],
    ["a timestamp that is no number", 0, (h) => ({ ...h, "webhook-timestamp": "NaN" }), 401],
    ["no signature", 0, ({ "webhook-signature": _, ...h }) => h, 401],
    ["several, one right", 0, (h) => ({ ...h, "webhook-signature": `v1,AAAA v1a,x ${h["webhook-signature"]}` }), 200],
    ["several, none right", 0, (h) => ({ ...h, "webhook-signature": "v1,AAAA v1,BBBB" }), 401],
    [
      "another version",
      0,
      (h) => ({ ...h, "webhook-signature": `${h["webhook-signature"]}`.replace("v1", "v2") }),
      401,
    ],
  ])("%s", async (_name, seconds, change, want) => {
    for (const secret of [KEY, OTHER, OTHER.replace("whsec_", "")]) {
      const headers = await signatureHeaders(scheme, secret, RAW, { id: "m1", now: NOW + seconds * 1000 });
      expect((await send(receiver, RAW, change(headers))).status).toBe(want);
    }
  });

  test("a secret that is not base64 is told at the start", () => {
    expect(() => createReceiver(pingApi(scheme), { secret: "whsec_%%%" })).toThrow("base64");
  });
});

describe("what the sender offers and what is asked for must agree", () => {
  const none = pingApi({ scheme: "none" });
  const secret = pingApi({ scheme: "body-secret", pointer: "/secret" });
  test.each<[string, () => unknown, string]>([
    ["no secret", () => createReceiver(secret), "no secret was given"],
    ["a variable that is not set", () => createReceiver(secret, { secret: undefined }), "no secret was given"],
    ["an empty secret", () => createReceiver(secret, { secret: "" }), "a secret is empty"],
    ["an empty list", () => createReceiver(secret, { secrets: [] }), "no secret was given"],
    ["nothing to check", () => createReceiver(none), 'say verification: "none"'],
    ["a secret that cannot be checked", () => createReceiver(none, { secret: "s" }), "cannot be checked"],
    ["a secret and none", () => createReceiver(secret, { secret: "s", verification: "none" }), "nothing checks"],
    ["a negative limit", () => createReceiver(none, { verification: "none", bodyLimit: -1 }), "bodyLimit"],
  ])("%s", (_name, given, want) => {
    expect(given).toThrow(want);
  });

  test("none, in words", async () => {
    expect((await send(createReceiver(none, { verification: "none" }), RAW)).status).toBe(200);
    expect((await send(createReceiver(secret, { verification: "none" }), RAW)).status).toBe(200);
  });

  test("a function of one's own", async () => {
    const receiver = createReceiver(none, {
      verification: async ({ header, raw }) => header("x-n") === `${raw.length}`,
    });
    expect((await send(receiver, RAW, { "x-n": `${RAW.length}` })).status).toBe(200);
    expect((await send(receiver, RAW, { "x-n": "0" })).status).toBe(401);
  });

  test("a function that fails", async () => {
    const errors: unknown[] = [];
    const verification = () => Promise.reject(new Error("no key server"));
    const receiver = createReceiver(none, { verification }).onError(({ kind, status }) => errors.push([kind, status]));
    expect(await send(receiver, RAW)).toEqual({ status: 500, body: { error: "the receiver failed" } });
    expect(errors).toEqual([["setup", 500]]);
  });

  test("a scheme in place of the contract's", async () => {
    const verification = { scheme: "body-secret", pointer: "/token" } as const;
    const receiver = createReceiver(none, { secret: "s", verification });
    expect((await send(receiver, { type: "ping", n: 1, token: "s" })).status).toBe(200);
    expect((await send(receiver, { type: "ping", n: 1 })).status).toBe(401);
  });
});
