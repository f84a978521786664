import { describe, expect, test } from "vitest";
import { RejectedRequest } from "../../src/http/rejected-request.js";
import { rejectionResponse } from "../../src/mock/error-shape.js";
import { readApi } from "../../src/model/read-api.js";
import { REJECTIONS } from "../../src/schema/extension-schemas.js";
import type { JsonObject } from "../../src/schema/json.js";

function apiWith(shape: JsonObject | undefined) {
  const document: JsonObject = {
    paths: {
      "/v1/users/{id}/find_one": { get: { operationId: "findUser" } },
      "/api#call=x-y": { post: { operationId: "xY" } },
      "/{a}": { get: { operationId: "any" } },
    },
  };
  return readApi("acme/x", shape ? { ...document, "x-error-shape": shape } : document);
}

function format(shape: JsonObject | undefined, rejected: RejectedRequest, operationId?: string) {
  const api = apiWith(shape);
  const response = rejectionResponse(
    api,
    rejected,
    api.operations.find(({ id }) => id === operationId),
  );
  return [response.status, response.headers["content-type"], new TextDecoder().decode(response.body)];
}

const REJECTED = new RejectedRequest("missing", '"a" & <b> {parameter}', {
  parameter: "a",
  headers: { "www-authenticate": "Basic" },
});

describe("formats a rejection by the error shape", () => {
  const cases: { name: string; input: [shape: JsonObject, operation?: string]; expected: unknown[] }[] = [
    {
      name: "a listed cause",
      input: [{ rejections: { missing: { status: 422, body: { a: 1 } }, default: { status: 400, body: {} } } }],
      expected: [422, "application/json", '{"a":1}'],
    },
    {
      name: "a cause that is not listed",
      input: [{ rejections: { unknown: { status: 422, body: {} }, default: { status: 400, body: [null, true] } } }],
      expected: [400, "application/json", "[null,true]"],
    },
    {
      name: "placeholders everywhere in values, replaced once",
      input: [
        {
          rejections: {
            default: { status: 400, body: { "{message}": ["{parameter}/{operation}", { x: "{message}" }] } },
          },
        },
        "findUser",
      ],
      expected: [
        400,
        "application/json",
        JSON.stringify({ "{message}": ["a/find_one", { x: '"a" & <b> {parameter}' }] }),
      ],
    },
    {
      name: "the operation named by its form field",
      input: [{ rejections: { default: { status: 400, body: "{operation}" } } }, "xY"],
      expected: [400, "application/json", '"x-y"'],
    },
    {
      name: "the operation named by its id if its path has no fixed segment",
      input: [{ rejections: { default: { status: 400, body: "{operation}" } } }, "any"],
      expected: [400, "application/json", '"any"'],
    },
    {
      name: "no operation",
      input: [{ rejections: { default: { status: 400, body: "-{operation}-" } } }],
      expected: [400, "application/json", '"--"'],
    },
    {
      name: "plain text",
      input: [{ mediaType: "text/plain", rejections: { default: { status: 400, body: "no: {message}" } } }],
      expected: [400, "text/plain; charset=utf-8", 'no: "a" & <b> {parameter}'],
    },
    {
      name: "markup",
      input: [{ mediaType: "text/html", rejections: { default: { status: 400, body: "<p>{message}" } } }],
      expected: [400, "text/html; charset=utf-8", "<p>&quot;a&quot; &amp; &lt;b&gt; {parameter}"],
    },
    {
      name: "a custom XML type",
      input: [
        { mediaType: "application/soap+xml", rejections: { default: { status: 400, body: "<e>{message}</e>" } } },
      ],
      expected: [400, "application/soap+xml", "<e>&quot;a&quot; &amp; &lt;b&gt; {parameter}</e>"],
    },
    {
      name: "JSON with a charset",
      input: [{ mediaType: "application/json;charset=utf-8", rejections: { default: { status: 400, body: "x" } } }],
      expected: [400, "application/json;charset=utf-8", '"x"'],
    },
  ];
  test.each(cases)("$name", ({ input: [shape, operation], expected }) => {
    expect(format(shape, REJECTED, operation)).toEqual(expected);
  });

  test.each(REJECTIONS)("returns a problem document for %s without an error shape", (kind) => {
    const [status, type, text] = format(undefined, new RejectedRequest(kind, "no"));
    expect(type).toBe("application/problem+json");
    expect(JSON.parse(String(text))).toMatchObject({ status, detail: "no", title: expect.any(String) });
    expect(Number(status)).toBeGreaterThanOrEqual(400);
  });

  test("sends a challenge only with a 401", () => {
    const challenges = [200, 401].map((status) => {
      const api = apiWith({ rejections: { default: { status, body: {} } } });
      return rejectionResponse(api, REJECTED, undefined).headers["www-authenticate"];
    });
    expect(challenges).toEqual([undefined, "Basic"]);
  });
});
