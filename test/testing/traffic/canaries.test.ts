import fc from "fast-check";
import { expect, test } from "vitest";
import { formatLog, redactPath, redactQuery } from "../../../src/mock/log.js";
import { redactBody } from "../../../src/mock/webhooks/redact-body.js";
import { readApi } from "../../../src/model/read-api.js";
import type { JsonObject } from "../../../src/schema/json.js";
import { TrafficChecker } from "../../../src/testing/traffic/checker.js";
import type { Entry } from "../../../src/testing/traffic/entry.js";
import { redactEntry } from "../../../src/testing/traffic/redact.js";

/* Plants a canary in each place where a request, a response or a document can hold a secret, and looks for it in what is recorded and logged. */

const secret: JsonObject = { type: "string", format: "password" };
const text: JsonObject = { type: "string" };
const body: JsonObject = {
  type: "object",
  properties: {
    plain: text,
    pass: secret,
    token: text,
    api_key: text,
    nested: { type: "object", properties: { pass: secret } },
    list: { type: "array", items: secret },
    map: { type: "object", patternProperties: { "^x": secret } },
    choice: { oneOf: [{ type: "integer" }, secret] },
    condition: {
      type: "object",
      if: { required: ["kind"] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { properties: { pass: secret } },
    },
    dependent: { type: "object", dependentSchemas: { kind: { properties: { code: secret } } } },
  },
};
const parameters = [
  { name: "api_key", in: "query", schema: text },
  { name: "X-Api-Key", in: "header", schema: text },
  { name: "Authorization", in: "header", schema: text },
  { name: "Cookie", in: "header", schema: text },
  { name: "limit", in: "query", schema: text },
  { name: "hidden", in: "query", schema: secret },
  { name: "filter", in: "query", content: { "application/json": { schema: body } } },
  { name: "X-Filter", in: "header", content: { "application/json": { schema: body } } },
  { name: "parts", in: "query", explode: false, schema: { type: "object", properties: { pass: secret } } },
  { name: "codes", in: "query", schema: { type: "array", items: secret } },
  { name: "id", in: "path", required: true, schema: secret },
];
const content = {
  "application/json": { schema: body },
  "application/x-www-form-urlencoded": { schema: body },
  "text/plain": { schema: text },
};
const api = readApi("acme/canary", {
  openapi: "3.1.0",
  info: { title: "Canary", version: "1" },
  servers: [{ url: "https://api.acme.example/v1" }],
  paths: {
    "/things/{id}": {
      post: {
        operationId: "send",
        parameters,
        requestBody: { content },
        responses: { "200": { description: "Done.", content } },
      },
    },
  },
  components: {
    securitySchemes: {
      key: { type: "apiKey", in: "query", name: "api_key" },
      header: { type: "apiKey", in: "header", name: "X-Api-Key" },
      cookie: { type: "apiKey", in: "cookie", name: "sid" },
      basic: { type: "http", scheme: "basic" },
      bearer: { type: "http", scheme: "bearer" },
    },
  },
} as unknown as JsonObject);

const checker = new TrafficChecker(api);
const JSON_TYPE = "application/json";
const FORM_TYPE = "application/x-www-form-urlencoded";

/** Every place for a canary: parts of a call that hold it. */
const PLACES: Record<
  string,
  (canary: string) => {
    query?: string;
    headers?: Record<string, string>;
    id?: string;
    json?: JsonObject;
    form?: string;
  }
> = {
  "query of a scheme": (canary) => ({ query: `api_key=${canary}&limit=3` }),
  "query with a secret schema": (canary) => ({ query: `hidden=${canary}` }),
  "part of a JSON parameter": (canary) => ({ query: `filter=${encodeURIComponent(`{"pass":"${canary}"}`)}` }),
  "escaped part of a JSON parameter": (canary) => ({ query: `filter=${encodeURIComponent(escaped(canary))}` }),
  "part of a JSON header": (canary) => ({ headers: { "x-filter": `{"pass":"${canary}"}` } }),
  "escaped part of a JSON header": (canary) => ({ headers: { "x-filter": escaped(canary) } }),
  "part of an object in the query": (canary) => ({ query: `parts=pass,${canary}` }),
  "item of a list in the query": (canary) => ({ query: `codes=abcd&codes=${canary}` }),
  "query without a name": (canary) => ({ query: `eyJhbGciOiJIUzI1NiJ9.${canary}` }),
  "undocumented query": (canary) => ({ query: `other=${canary}` }),
  "path parameter": (canary) => ({ id: canary }),
  "bearer token": (canary) => ({ headers: { authorization: `Bearer ${canary}` } }),
  "basic user": (canary) => ({ headers: { authorization: `Basic ${btoa(`${canary}:x1x2`)}` } }),
  "basic password": (canary) => ({ headers: { authorization: `Basic ${btoa(`user:${canary}`)}` } }),
  "unknown scheme": (canary) => ({ headers: { authorization: `Custom ${canary}` } }),
  "header of a scheme": (canary) => ({ headers: { "x-api-key": canary } }),
  cookie: (canary) => ({ headers: { cookie: `a=b; sid=${canary}` } }),
  "undocumented header": (canary) => ({ headers: { "x-other": canary } }),
  "marked property": (canary) => ({ json: { pass: canary } }),
  "property with a well-known name": (canary) => ({ json: { token: canary } }),
  "property with a separated name": (canary) => ({ json: { api_key: canary } }),
  "nested property": (canary) => ({ json: { nested: { pass: canary } } }),
  "list item": (canary) => ({ json: { list: ["abcd", canary] } }),
  "pattern property": (canary) => ({ json: { map: { x1: canary } } }),
  "variant of a union": (canary) => ({ json: { choice: canary } }),
  "property under a condition": (canary) => ({ json: { condition: { kind: 1, pass: canary } } }),
  "property of a dependent schema": (canary) => ({ json: { dependent: { kind: 1, code: canary } } }),
  "first of two equal fields": (canary) => ({ form: `pass=${canary}&pass=other` }),
  "field in brackets": (canary) => ({ form: `nested[pass]=${canary}` }),
  "field of a list": (canary) => ({ form: `list[]=${canary}&list[]=abcd` }),
};

/** Returns JSON text in which the first letter of the canary is escaped. */
function escaped(canary: string): string {
  return `{"pass":"\\u0043${canary.slice(1)}"}`;
}

function unescaped(output: string): string {
  return output.replace(/(?:\\+|%5C)u0043/gi, "C");
}

function call(place: string, canary: string, isEchoed: boolean): Entry {
  const { query = "", headers = {}, id = "7", json, form } = PLACES[place]?.(canary) ?? {};
  const sent = form ?? (json ? JSON.stringify(json) : undefined);
  const type = form ? FORM_TYPE : JSON_TYPE;
  const reply = isEchoed ? { plain: `you sent ${canary}` } : (json ?? {});
  return {
    kind: "call",
    number: 1,
    method: "POST",
    target: `/v1/things/${id}${query && `?${query}`}`,
    host: undefined,
    request: {
      headers: { ...headers, ...(sent ? { "content-type": type } : {}) },
      body: sent ? Buffer.from(sent) : undefined,
    },
    response: {
      status: 200,
      headers: { "content-type": JSON_TYPE, "set-cookie": `sid=${canary}` },
      body: Buffer.from(JSON.stringify(reply)),
    },
  } as Entry;
}

test("no canary is left in a recording, in a log or in a list of deliveries", async () => {
  const canaries = fc
    .string({ unit: fc.constantFrom(..."abcXYZ0189-_"), minLength: 8, maxLength: 20 })
    .map((tail) => `C4nary${tail}`);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...Object.keys(PLACES)),
      canaries,
      fc.boolean(),
      async (place, canary, isEchoed) => {
        // A place that the contract does not document is not known to be secret when something else repeats it.
        const entry = call(place, canary, isEchoed && !place.startsWith("undocumented") && !place.endsWith("a name"));
        const checked = await checker.check(entry);
        const recorded = redactEntry(api, entry, checked.call as never, checked.findings);
        const [operation] = api.operations;
        const [path = "", query = ""] = entry.target.split("?");
        const logged = formatLog({
          method: "POST",
          path: redactPath(path, api, operation),
          query: redactQuery(query, api, operation),
          status: 200,
          api: api.id,
          operation: "send",
          time: 1,
        });
        const texts = [recorded.request, recorded.response].map(
          (message) => `${JSON.stringify(message?.headers)} ${Buffer.from(message?.body ?? []).toString()}`,
        );
        const shown = [recorded.target, ...texts, logged].join("\n");
        expect([shown, unescaped(shown)].join("\n")).not.toContain(canary);
        const { json } = PLACES[place]?.(canary) ?? {};
        const event = { media: [{ type: JSON_TYPE, schema: body, encoding: new Map(), examples: [], pointer: "" }] };
        if (json) expect(JSON.stringify(redactBody(api, [event as never], json))).not.toContain(canary);
      },
    ),
    { numRuns: 400, seed: 7 },
  );
});

test("what is no secret stays", async () => {
  const entry = call("query of a scheme", "C4nary-x", false);
  const checked = await checker.check(entry);
  const recorded = redactEntry(api, entry, checked.call as never, checked.findings);
  expect(recorded.target).toBe("/v1/things/***?api_key=***&limit=3");
});
