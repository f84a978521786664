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

const cases: { name: string; line: JsonObject; expected: string[] }[] = [
  { name: "a valid call", line: login(good), expected: [] },
  {
    name: "a field is missing",
    line: login({ name: "ann" }),
    expected: ["request body: must have required property 'password'"],
  },
  { name: "a wrong type", line: login({ ...good, name: 1 }), expected: ["request body /name: must be string"] },
  {
    name: "no credentials",
    line: { ...login(good), request: { headers: JSON_TYPE, body: good } },
    expected: ["request Authorization: credentials are missing"],
  },
  {
    name: "an undocumented status",
    line: login(good, { status: 418 }),
    expected: ["response status: 418 is not documented; the operation documents 200"],
  },
  {
    name: "a wrong content type",
    line: login(good, { status: 200, headers: { "content-type": "text/html" } }),
    expected: ["response content-type: is text/html; 200 documents application/json"],
  },
  {
    name: "an invalid response body",
    line: login(good, { status: 200, headers: JSON_TYPE, body: {} }),
    expected: ["response body: must have required property 'token'"],
  },
  {
    name: "a response that is not valid JSON",
    line: login(good, { status: 200, headers: JSON_TYPE, body: "{" }),
    expected: ["response body: is not valid JSON"],
  },
  {
    name: "an unknown path",
    line: { ...login(good), url: "/v1/logni" },
    expected: ["request request: there is no path"],
  },
  {
    name: "a wrong method",
    line: { ...login(good), method: "DELETE" },
    expected: ["request request: DELETE is not documented for this path"],
  },
  {
    name: "a delivery",
    line: { kind: "webhook", request: { headers: JSON_TYPE, body: { action: "sold", id: 1 } } },
    expected: [],
  },
  {
    name: "an invalid delivery",
    line: { kind: "webhook", request: { headers: JSON_TYPE, body: { action: "sold" } } },
    expected: ["webhook body: must have required property 'id'"],
  },
  {
    name: "an unknown delivery",
    line: { kind: "webhook", request: { headers: JSON_TYPE, body: { action: "lost" } } },
    expected: ["webhook body: is not an event of acme/shop"],
  },
];

test.each(cases)("$name", async ({ line, expected }) => {
  const { findings } = await checker.check(readLine(line, 1));
  const lines = findings.map(({ direction, place, message }) => `${direction} ${place}: ${message}`);
  expect(lines).toHaveLength(expected.length);
  for (const [index, text] of expected.entries()) expect(lines[index]).toContain(text);
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
  const files: { name: string; document: JsonObject; isOtherApi: boolean; findings: number }[] = [
    { name: "of the vendor", document: har("https://api.acme.example/v1/login"), isOtherApi: false, findings: 0 },
    {
      name: "of a mount of the mock",
      document: har("http://127.0.0.1:4010/acme/shop/v1/login"),
      isOtherApi: false,
      findings: 0,
    },
    {
      name: "with a broken call",
      document: har("https://api.acme.example/v1/login", "{}"),
      isOtherApi: false,
      findings: 1,
    },
    { name: "of an unrelated site", document: har("https://cdn.example/app.js"), isOtherApi: true, findings: 0 },
    {
      name: "of an unknown path of the vendor",
      document: har("https://api.acme.example/v1/nothing"),
      isOtherApi: false,
      findings: 1,
    },
  ];
  test.each(files)("$name", async ({ document, isOtherApi, findings }) => {
    const [entry] = readHar(document);
    if (!entry) throw new Error("no entry");
    const checked = await checker.check(entry);
    expect(checked.isOtherApi).toBe(isOtherApi);
    expect(checked.findings.length).toBe(findings);
  });
});
