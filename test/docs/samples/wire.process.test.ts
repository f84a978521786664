import { text } from "node:stream/consumers";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Api } from "../../../src/model/api.js";
import { readApi } from "../../../src/model/read-api.js";
import { createReceiver, toNodeHandler } from "../../../src/runtime/webhooks/index.js";
import type { JsonObject } from "../../../src/schema/json.js";
import { Sender } from "../../../src/testdata/deliveries/sender.js";
import { startServer } from "../../support/http-server.js";
import { samplesOfEvents, samplesOfOperations } from "./all-samples.js";
import { runModules } from "./run-modules.js";
import { curlOutcome, runShell, VERBOSE_CURL } from "./run-shell.js";

/* Covers the credentials, bodies and signatures that no API of the registry uses. */

interface ReceivedRequest {
  request: string;
  headers: Record<string, unknown>;
  body: string;
}

const example = { plain: "a&b=c ü", list: ["x", "y"], deep: { k: [1, { m: true }] }, json: { it: "it's" } };
const encoding = { deep: { style: "deepObject", explode: true }, json: { contentType: "application/json" } };

function operation(id: string, scheme: string, type: string, value: unknown): JsonObject {
  const media = { schema: {}, encoding, examples: { one: { value: "{}" }, two: { value } } };
  const parameters = [
    { name: "q", in: "query", example: "a b" },
    { name: "X-Version", in: "header", example: 3 },
  ];
  const requestBody = { required: true, content: { [type]: media } };
  const responses = { 200: { description: "ok", content: { "application/json": {} } } };
  return { post: { operationId: id, security: [{ [scheme]: [] }], parameters, requestBody, responses } } as JsonObject;
}

const shop = readApi("acme/shop", {
  openapi: "3.1.0",
  info: { title: "Shop", version: "1" },
  paths: {
    "/form": operation("form", "basic", "application/x-www-form-urlencoded", example),
    "/parts": operation("parts", "cookie", "multipart/form-data", example),
    "/text": operation("text", "key", "text/plain", "plain\ttext\nof 2 lines"),
    "/json": operation("json", "token", "application/json", [example]),
  },
  components: {
    securitySchemes: {
      basic: { type: "http", scheme: "basic" },
      cookie: { type: "apiKey", in: "cookie", name: "sid" },
      key: { type: "apiKey", in: "header", name: "X-Key" },
      token: { type: "apiKey", in: "query", name: "token" },
    },
  },
} as JsonObject);

describe("curl and fetch send the same", { tags: ["curl"] }, () => {
  test("for all kinds of credentials and bodies", async () => {
    const seen: ReceivedRequest[] = [];
    const { url: base, close } = await startServer(async (request, response) => {
      const body = await text(request);
      seen.push({ request: `${request.method} ${request.url}`, headers: request.headers, body });
      response.setHeader("content-type", "application/json").end("{}");
    });
    onTestFinished(close);
    const env = { ACME_USERNAME: "me", ACME_PASSWORD: "p", ACME_COOKIE: "c", ACME_KEY: "k", ACME_TOKEN: "t" };
    const samples = samplesOfOperations([shop], base, "two");
    const curl = samples.filter(({ sample }) => sample.id === "curl");
    await runShell(
      curl.map(({ sample }) => sample.code),
      VERBOSE_CURL,
      env,
    );
    const byCurl = await Promise.all(seen.splice(0).map(normalized));
    const fetch = samples.filter(({ sample }) => sample.id === "fetch");
    await runModules(
      fetch.map(({ key, sample }) => ({ key, ...sample })),
      env,
    );
    const byFetch = await Promise.all(seen.splice(0).map(normalized));
    expect(byFetch).toEqual(byCurl);
    const fields = [
      ["plain", example.plain],
      ["list", "x"],
      ["list", "y"],
      ["deep[k][0]", "1"],
      ["deep[k][1][m]", "true"],
      ["json", `{"it":"it's"}`],
    ];
    const common = { version: "3", cookie: undefined, key: undefined, authorization: undefined };
    const basic = `Basic ${Buffer.from("me:p").toString("base64")}`;
    expect(byCurl).toEqual([
      { ...common, request: "POST /acme/shop/form?q=a%20b", authorization: basic, body: fields },
      { ...common, request: "POST /acme/shop/parts?q=a%20b", cookie: "sid=c", body: fields },
      { ...common, request: "POST /acme/shop/text?q=a%20b", key: "k", body: "plain\ttext\nof 2 lines" },
      { ...common, request: "POST /acme/shop/json?q=a%20b&token=t", body: [example] },
    ]);
  });
});

/** Normalizes equivalent encodings. */
async function normalized({ request, headers, body }: ReceivedRequest): Promise<object> {
  const { authorization, cookie, "x-key": key, "x-version": version, "content-type": type = "" } = headers;
  return {
    request: request.replace("q=a+b", "q=a%20b"),
    authorization,
    cookie,
    key,
    version,
    body: await readBody(String(type), body),
  };
}

async function readBody(type: string, body: string): Promise<unknown> {
  if (type.startsWith("text/")) return body;
  if (type.startsWith("application/json")) return JSON.parse(body) as unknown;
  const form = await new Response(body, { headers: { "content-type": type } }).formData();
  return [...form].map(([name, value]) => [
    name,
    /^[{[]/.test(String(value)) ? JSON.stringify(JSON.parse(String(value))) : value,
  ]);
}

describe("deliveries by curl are signed as the contract says", { tags: ["curl", "openssl"] }, () => {
  const hmac = { scheme: "hmac", header: "X-Signature" };
  const key = Buffer.from("0123456789abcdefghijklmn").toString("base64");

  test.each([
    {
      name: "hmac in hex",
      verification: { ...hmac, algorithm: "sha256", encoding: "hex", prefix: "sha256=" },
      secret: "it's a s3cr3t",
    },
    { name: "hmac in base64", verification: { ...hmac, algorithm: "sha512", encoding: "base64" }, secret: "s3cr3t" },
    { name: "hmac by SHA-1", verification: { ...hmac, algorithm: "sha1", encoding: "hex" }, secret: "s3cr3t" },
    { name: "Standard Webhooks", verification: { scheme: "standard-webhooks" }, secret: `whsec_${key}` },
    {
      name: "a secret in the body",
      verification: { scheme: "body-secret", pointer: "/meta/secret" },
      secret: "s3cr3t",
    },
  ])("$name", async ({ verification, secret }) => {
    const api = paid(verification);
    const names: unknown[] = [];
    const receiver = createReceiver(new Sender(api).descriptor, { secret }).onError(() => {});
    receiver.on("order paid", (event) => names.push((event as { total: string }).total));
    const { url, close } = await startServer(toNodeHandler(receiver));
    onTestFinished(close);
    const own = samplesOfEvents([api], () => url).filter(({ sample }) => sample.id === "curl");
    const codes = own.map(({ sample }) => sample.code);
    const right = await runShell(codes, VERBOSE_CURL, { WEBHOOK_SECRET: secret });
    const wrong = await runShell(codes, VERBOSE_CURL, {
      WEBHOOK_SECRET: `whsec_${btoa("another secret of 24 bytes")}`,
    });
    expect([...right, ...wrong].map((printed) => curlOutcome(printed).status)).toEqual([200, 401]);
    expect(names).toEqual(["it's 5 €"]);
  });
});

function paid(verification: object): Api {
  const examples = { one: { value: { total: "it's 5 €", meta: {} } } };
  const content = { "application/json": { schema: { type: "object" }, examples } };
  return readApi("acme/shop", {
    openapi: "3.1.0",
    info: { title: "Shop", version: "1" },
    paths: {},
    webhooks: { "order paid": { post: { requestBody: { content }, responses: {} } } },
    "x-webhook-event": { in: "header", header: "X-Event" },
    "x-webhook-verification": verification,
  } as unknown as JsonObject);
}
