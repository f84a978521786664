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
  const cases: [string, { given: [shape: JsonObject, operation?: string]; want: unknown[] }][] = [
    [
      "a listed cause",
      {
        given: [{ rejections: { missing: { status: 422, body: { a: 1 } }, default: { status: 400, body: {} } } }],
        want: [422, "application/json", '{"a":1}'],
      },
    ],
    [
      "a cause that is not listed",
      {
        given: [{ rejections: { unknown: { status: 422, body: {} }, default: { status: 400, body: [null, true] } } }],
        want: [400, "application/json", "[null,true]"],
      },
    ],
    [
      "placeholders everywhere in values, replaced once",
      {
        given: [
          {
            rejections: {
              default: { status: 400, body: { "{message}": ["{parameter}/{operation}", { x: "{message}" }] } },
            },
          },
          "findUser",
        ],
        want: [
          400,
          "application/json",
          JSON.stringify({ "{message}": ["a/find_one", { x: '"a" & <b> {parameter}' }] }),
        ],
      },
    ],
    [
      "the operation named by its form field",
      {
        given: [{ rejections: { default: { status: 400, body: "{operation}" } } }, "xY"],
        want: [400, "application/json", '"x-y"'],
      },
    ],
    [
      "the operation named by its id if its path has no fixed segment",
      {
        given: [{ rejections: { default: { status: 400, body: "{operation}" } } }, "any"],
        want: [400, "application/json", '"any"'],
      },
    ],
    [
      "no operation",
      {
        given: [{ rejections: { default: { status: 400, body: "-{operation}-" } } }],
        want: [400, "application/json", '"--"'],
      },
    ],
    [
      "plain text",
      {
        given: [{ mediaType: "text/plain", rejections: { default: { status: 400, body: "no: {message}" } } }],
        want: [400, "text/plain; charset=utf-8", 'no: "a" & <b> {parameter}'],
      },
    ],
    [
      "markup",
      {
        given: [{ mediaType: "text/html", rejections: { default: { status: 400, body: "<p>{message}" } } }],
        want: [400, "text/html; charset=utf-8", "<p>&quot;a&quot; &amp; &lt;b&gt; {parameter}"],
      },
    ],
    [
      "a custom XML type",
      {
        given: [
          { mediaType: "application/soap+xml", rejections: { default: { status: 400, body: "<e>{message}</e>" } } },
        ],
        want: [400, "application/soap+xml", "<e>&quot;a&quot; &amp; &lt;b&gt; {parameter}</e>"],
      },
    ],
    [
      "JSON with a charset",
      {
        given: [{ mediaType: "application/json;charset=utf-8", rejections: { default: { status: 400, body: "x" } } }],
        want: [400, "application/json;charset=utf-8", '"x"'],
      },
    ],
  ];
  test.each(cases)("%s", (_, { given: [shape, operation], want }) => {
    expect(format(shape, REJECTED, operation)).toEqual(want);
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
