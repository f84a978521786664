import { describe, expect, test } from "vitest";
import type { Operation } from "../../src/model/api.js";
import { readApi } from "../../src/model/read-api.js";
import { readMessages } from "../../src/model/read-async.js";
import type { JsonObject } from "../../src/schema/json.js";

function operationOf(operation: JsonObject, more: JsonObject = {}, item: JsonObject = {}): Operation {
  const { operations } = readApi("acme/shop", { ...more, paths: { "/x": { ...item, post: operation } } });
  const [first] = operations;
  if (!first) throw new Error("no operation");
  return first;
}

describe("readApi", () => {
  test("reads an empty document as an empty API", () => {
    expect(readApi("acme/shop", {})).toMatchObject({
      id: "acme/shop",
      title: "acme/shop",
      version: "",
      servers: [],
      operations: [],
      events: [],
      webhookVerification: undefined,
      errorShape: undefined,
      nullIsAbsent: false,
    });
  });

  test("treats invalid parts as absent", () => {
    const nonsense = { info: 1, paths: [1], webhooks: "x", components: null, servers: {}, security: "x" } as JsonObject;
    expect(readApi("acme/shop", nonsense)).toMatchObject({ operations: [], events: [], servers: [] });
    const deeper = {
      paths: { "/x": { post: { parameters: [null, 1, {}], requestBody: 1, responses: [], security: [1] } } },
    };
    expect(readApi("acme/shop", deeper as JsonObject).operations).toMatchObject([
      { parameters: [], body: undefined, security: [[]] },
    ]);
  });

  test("reads servers with their variables", () => {
    const server = {
      url: "https://{host}/v1",
      variables: { host: { default: "a", enum: ["a", "b"], "x-client-option": "host" } },
    };
    const { servers } = readApi("acme/shop", { servers: [server, {}] });
    expect(servers[0]?.variables.get("host")).toEqual({ default: "a", enum: ["a", "b"], clientOption: "host" });
    expect(servers[1]?.url).toBe("/");
  });

  test("reads security schemes, also by reference", () => {
    const components = {
      securitySchemes: {
        basic: { type: "http", scheme: "Basic", "x-client-option": { username: "user", password: "pass" } },
        key: { $ref: "#/components/securitySchemes/other" },
        other: { type: "apiKey", in: "query", name: "api_key", "x-client-option": "apiKey" },
      },
    };
    const { securitySchemes } = readApi("acme/shop", { components });
    expect(securitySchemes.get("basic")).toMatchObject({
      scheme: "basic",
      clientOption: { username: "user", password: "pass" },
    });
    expect(securitySchemes.get("key")).toMatchObject({
      name: "key",
      in: "query",
      parameter: "api_key",
      clientOption: "apiKey",
    });
  });
});

describe("operations", () => {
  test.each([
    { name: "a plain path", key: "/x", expected: { path: "/x", selector: undefined } },
    {
      name: "a fragment that selects the operation",
      key: "/x#function=get-user",
      expected: { path: "/x", selector: { field: "function", value: "get-user" } },
    },
    { name: "a value with an equals sign", key: "/x#a=b=c", expected: { selector: { field: "a", value: "b=c" } } },
    { name: "a fragment without a value", key: "/x#y", expected: { path: "/x", selector: undefined } },
    { name: "two fragments", key: "/x#a=b#c", expected: { path: "/x", selector: { field: "a", value: "b#c" } } },
  ])("reads $name", ({ key, expected }) => {
    const { operations } = readApi("acme/shop", { paths: { [key]: { get: {} } } });
    expect(operations).toMatchObject([{ key, id: `get ${key}`, ...expected }]);
  });

  test("have the parameters of their path, overridden by their own", () => {
    const own = { name: "a", in: "query", required: true, "x-client-option": "a" };
    const item = {
      parameters: [
        { name: "a", in: "query" },
        { name: "a", in: "header" },
        { name: "id", in: "path" },
      ],
    };
    const { parameters } = operationOf({ parameters: [own] }, {}, item);
    expect(
      parameters.map(({ in: place, name, required, clientOption }) => [place, name, required, clientOption]),
    ).toEqual([
      ["query", "a", true, "a"],
      ["header", "a", false, undefined],
      ["path", "id", true, undefined],
    ]);
  });

  test.each([
    { name: "the document's", operation: {}, expected: [["a"], ["b", "c"]] },
    { name: "their own", operation: { security: [{ d: ["scope"] }] }, expected: [["d"]] },
    { name: "no", operation: { security: [] }, expected: [] },
    { name: "optional", operation: { security: [{}, { d: [] }] }, expected: [[], ["d"]] },
  ])("need $name credentials", ({ operation, expected }) => {
    const { security } = operationOf(operation, { security: [{ a: [] }, { b: [], c: [] }] });
    expect(security.map((schemes) => schemes.map(({ scheme }) => scheme))).toEqual(expected);
  });

  test.each([
    { name: "x-effect", operation: {}, expected: { effect: "write" } },
    { name: "x-effect", operation: { "x-effect": "read" }, expected: { effect: "read" } },
    { name: "x-effect", operation: { "x-effect": "nonsense" }, expected: { effect: "write" } },
    { name: "x-stateful", operation: { "x-stateful": true }, expected: { stateful: true } },
    { name: "x-private", operation: { "x-private": true }, expected: { private: true } },
    { name: "x-result-error", operation: {}, expected: { resultErrors: [{ pointer: "/ok", equals: false }] } },
    { name: "x-result-error", operation: { "x-result-error": [] }, expected: { resultErrors: [] } },
    {
      name: "x-result-error",
      operation: { "x-result-error": [{ pointer: "/a" }, 1, {}] },
      expected: { resultErrors: [{ pointer: "/a", equals: null }] },
    },
  ])("have $name", ({ operation, expected }) => {
    expect(operationOf(operation, { "x-result-error": [{ pointer: "/ok", equals: false }] })).toMatchObject(expected);
  });

  test("have bodies, responses and examples with their pointers, also by reference", () => {
    const components = {
      requestBodies: {
        B: {
          required: true,
          content: {
            "a/b": {
              schema: { $ref: "#/components/schemas/S" },
              encoding: { f: { contentType: "application/json", style: "deepObject", explode: true } },
            },
          },
        },
      },
      responses: {
        R: {
          description: "R",
          headers: { "X-A": {} },
          content: { "a/b": { examples: { one: { $ref: "#/components/examples/E" } }, example: 2 } },
        },
      },
      examples: { E: { summary: "E", value: 1 } },
    };
    const { body, responses } = operationOf(
      {
        requestBody: { $ref: "#/components/requestBodies/B" },
        responses: { "200": { $ref: "#/components/responses/R" } },
      },
      { components },
    );
    expect(body).toMatchObject({ required: true, pointer: "/components/requestBodies/B" });
    expect(body?.media[0]?.encoding.get("f")).toEqual({
      contentType: "application/json",
      style: "deepObject",
      explode: true,
    });
    expect(responses).toMatchObject([
      {
        status: "200",
        headers: ["X-A"],
        media: [
          {
            examples: [
              { name: "one", summary: "E", value: 1, pointer: "/components/examples/E/value" },
              { name: "example", value: 2, pointer: "/components/responses/R/content/a~1b/example" },
            ],
          },
        ],
      },
    ]);
  });

  test("are read through references of paths but not through circular ones", () => {
    const components = { pathItems: { P: { get: { operationId: "one" } }, Q: { $ref: "#/components/pathItems/Q" } } };
    const paths = { "/a": { $ref: "#/components/pathItems/P" }, "/b": { $ref: "#/components/pathItems/Q" } };
    expect(readApi("acme/shop", { components, paths }).operations).toMatchObject([{ id: "one", key: "/a" }]);
  });
});

describe("events", () => {
  test.each([
    {
      name: "in the body",
      common: { in: "body", pointer: "/a" },
      own: undefined,
      expected: { in: "body", pointer: "/a" },
    },
    {
      name: "in a header",
      common: { in: "header", header: "X" },
      own: undefined,
      expected: { in: "header", header: "X" },
    },
    { name: "nowhere in the delivery", common: undefined, own: undefined, expected: { in: "schema" } },
    {
      name: "elsewhere than other events",
      common: { in: "body", pointer: "/a" },
      own: { in: "schema" },
      expected: { in: "schema" },
    },
    {
      name: "where other events have it, with aliases",
      common: { in: "body", pointer: "/a" },
      own: { aliases: ["b"] },
      expected: { in: "body", pointer: "/a" },
    },
    { name: "in the body without a pointer", common: { in: "body" }, own: undefined, expected: { in: "schema" } },
  ])("have their name $name", ({ common, own, expected }) => {
    const document: JsonObject = {
      ...(common ? { "x-webhook-event": common } : {}),
      webhooks: { made: { post: { ...(own ? { "x-webhook-event": own } : {}) } } },
    };
    const { events } = readApi("acme/shop", document);
    expect(events).toMatchObject([
      { name: "made", selection: expected, aliases: own && "aliases" in own ? own.aliases : [] },
    ]);
  });

  test.each([
    { evidence: undefined, expected: "documented" },
    { evidence: "observed", expected: "observed" },
    { evidence: { level: "inferred", source: "x" }, expected: "inferred" },
    { evidence: { level: "observed", source: "x", about: "description" }, expected: "partly observed" },
  ])("read the evidence $evidence as $expected", ({ evidence, expected }) => {
    const event = evidence === undefined ? {} : { "x-evidence": evidence };
    expect(readApi("acme/shop", { webhooks: { made: { post: event } } }).events[0]?.evidence).toBe(expected);
  });
});

describe("readMessages", () => {
  test("reads the messages of all channels, also by reference", () => {
    const document = {
      channels: {
        one: { title: "One", messages: { made: { $ref: "#/components/messages/Made" } } },
        two: {
          messages: { gone: { title: "Gone", payload: true, examples: [{ payload: 1 }, { name: "b", payload: 2 }] } },
        },
      },
      components: { messages: { Made: { title: "Made", payload: { type: "object" } } } },
    };
    expect(readMessages(document)).toMatchObject([
      {
        name: "made",
        title: "Made",
        channel: "one",
        channelTitle: "One",
        payload: { type: "object" },
        pointer: "/components/messages/Made",
      },
      {
        name: "gone",
        channel: "two",
        channelTitle: undefined,
        payload: true,
        examples: [
          { name: "0", value: 1 },
          { name: "b", value: 2, pointer: "/channels/two/messages/gone/examples/1/payload" },
        ],
      },
    ]);
    expect(readMessages({})).toEqual([]);
  });
});
