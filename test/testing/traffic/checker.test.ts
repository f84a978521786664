import { describe, expect, test } from "vitest";
import { readApi } from "../../../src/model/read-api.js";
import type { JsonObject } from "../../../src/schema/json.js";
import { TrafficChecker } from "../../../src/testing/traffic/checker.js";
import { readLine } from "../../../src/testing/traffic/ndjson.js";
import { readHar } from "../../../src/testing/traffic/read-har.js";
import { shop } from "./shop.js";

const checker = new TrafficChecker(readApi("acme/shop", shop));
const JSON_TYPE = { "content-type": "application/json" };
const login = (
  body: JsonObject,
  response: JsonObject = { status: 200, headers: JSON_TYPE, body: { token: "t0ken-abcd" } },
): JsonObject => ({
  method: "POST",
  url: "/v1/login",
  request: { headers: { ...JSON_TYPE, authorization: "Bearer x" }, body },
  response,
});
const good = { name: "ann", password: "s3cret-pass" };

const cases: [name: string, line: JsonObject, want: string[]][] = [
  ["all is well", login(good), []],
  ["a field is missing", login({ name: "ann" }), ["request body: must have required property 'password'"]],
  ["a wrong type", login({ ...good, name: 1 }), ["request body /name: must be string"]],
  [
    "no credentials",
    { ...login(good), request: { headers: JSON_TYPE, body: good } },
    ["request Authorization: credentials are missing"],
  ],
  [
    "an undocumented status",
    login(good, { status: 418 }),
    ["response status: 418 is not documented; the operation documents 200"],
  ],
  [
    "a wrong content type",
    login(good, { status: 200, headers: { "content-type": "text/html" } }),
    ["response content-type: is text/html; 200 documents application/json"],
  ],
  [
    "a wrong answer",
    login(good, { status: 200, headers: JSON_TYPE, body: {} }),
    ["response body: must have required property 'token'"],
  ],
  [
    "an answer that is no JSON",
    login(good, { status: 200, headers: JSON_TYPE, body: "{" }),
    ["response body: is not valid JSON"],
  ],
  ["an unknown path", { ...login(good), url: "/v1/logni" }, ["request request: there is no path"]],
  ["a wrong method", { ...login(good), method: "DELETE" }, ["request request: DELETE is not documented for this path"]],
  ["a delivery", { kind: "webhook", request: { headers: JSON_TYPE, body: { action: "sold", id: 1 } } }, []],
  [
    "a broken delivery",
    { kind: "webhook", request: { headers: JSON_TYPE, body: { action: "sold" } } },
    ["webhook body: must have required property 'id'"],
  ],
  [
    "an unknown delivery",
    { kind: "webhook", request: { headers: JSON_TYPE, body: { action: "lost" } } },
    ["webhook body: is not an event of acme/shop"],
  ],
];

test.each(cases)("%s", async (_, line, want) => {
  const { findings } = await checker.check(readLine(line, 1));
  const told = findings.map(({ direction, place, message }) => `${direction} ${place}: ${message}`);
  expect(told).toHaveLength(want.length);
  for (const [index, text] of want.entries()) expect(told[index]).toContain(text);
});

describe("HAR", () => {
  const har = (url: string, body = JSON.stringify(good)): JsonObject => ({
    log: {
      entries: [
        {
          request: {
            method: "POST",
            url,
            headers: [{ name: "Authorization", value: "Bearer x" }],
            postData: { mimeType: "application/json", text: body },
          },
          response: {
            status: 200,
            headers: [{ name: "Content-Encoding", value: "gzip" }],
            content: { mimeType: "application/json; charset=utf-8", text: '{"token":"t0ken-abcd"}' },
          },
        },
      ],
    },
  });
  const files: [name: string, document: JsonObject, want: { isOtherApi: boolean; findings: number }][] = [
    ["of the vendor", har("https://api.acme.example/v1/login"), { isOtherApi: false, findings: 0 }],
    ["of a mount of the mock", har("http://127.0.0.1:4010/acme/shop/v1/login"), { isOtherApi: false, findings: 0 }],
    ["with a broken call", har("https://api.acme.example/v1/login", "{}"), { isOtherApi: false, findings: 1 }],
    ["of something else", har("https://cdn.example/app.js"), { isOtherApi: true, findings: 0 }],
    [
      "of an unknown path of the vendor",
      har("https://api.acme.example/v1/nothing"),
      { isOtherApi: false, findings: 1 },
    ],
  ];
  test.each(files)("%s", async (_, document, { isOtherApi, findings }) => {
    const [entry] = readHar(document);
    if (!entry) throw new Error("no entry");
    const checked = await checker.check(entry);
    expect(checked.isOtherApi).toBe(isOtherApi);
    expect(checked.findings.length).toBe(findings);
  });
});
