import { describe, expect, it } from "vitest";
import type { Operation } from "../../src/model/api.js";
import { readApi } from "../../src/model/read-api.js";
import { readMessages } from "../../src/model/read-async.js";
import type { JsonObject } from "../../src/schema/json.js";

function operationOf(operation: JsonObject, more: JsonObject = {}, item: JsonObject = {}): Operation {
  const { operations } = readApi("acme/shop", { ...more, paths: { "/x": { ...item, post: operation } } });
  const [found] = operations;
  if (!found) throw new Error("no operation");
  return found;
}

describe("readApi", () => {
  it("reads an empty document as one in which nothing is", () => {
    expect(readApi("acme/shop", {})).toMatchObject({
      id: "acme/shop",
      title: "acme/shop",
      version: "",
      servers: [],
      operations: [],
      events: [],
      webhookVerification: undefined,
      errorShape: undefined,
    });
  });

  it("takes nonsense for nothing", () => {
    const nonsense = { info: 1, paths: [1], webhooks: "x", components: null, servers: {}, security: "x" } as JsonObject;
    expect(readApi("acme/shop", nonsense)).toMatchObject({ operations: [], events: [], servers: [] });
    const deeper = {
      paths: { "/x": { post: { parameters: [null, 1, {}], requestBody: 1, responses: [], security: [1] } } },
    };
    expect(readApi("acme/shop", deeper as JsonObject).operations).toMatchObject([
      { parameters: [], body: undefined, security: [[]] },
    ]);
  });

  it("reads servers with their variables", () => {
    const server = {
      url: "https://{host}/v1",
      variables: { host: { default: "a", enum: ["a", "b"], "x-client-option": "host" } },
    };
    const { servers } = readApi("acme/shop", { servers: [server, {}] });
    expect(servers[0]?.variables.get("host")).toEqual({ default: "a", enum: ["a", "b"], clientOption: "host" });
    expect(servers[1]?.url).toBe("/");
  });

  it("reads security schemes, also by reference", () => {
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
  it.each([
    ["a plain path", { given: "/x", want: { path: "/x", selector: undefined } }],
    [
      "a fragment that chooses",
      { given: "/x#function=get-user", want: { path: "/x", selector: { field: "function", value: "get-user" } } },
    ],
    ["a value with an equals sign", { given: "/x#a=b=c", want: { selector: { field: "a", value: "b=c" } } }],
    ["a fragment that chooses nothing", { given: "/x#y", want: { path: "/x", selector: undefined } }],
    ["two fragments", { given: "/x#a=b#c", want: { path: "/x", selector: { field: "a", value: "b#c" } } }],
  ])("at %s", (_, { given, want }) => {
    const { operations } = readApi("acme/shop", { paths: { [given]: { get: {} } } });
    expect(operations).toMatchObject([{ key: given, id: `get ${given}`, ...want }]);
  });

  it("have the parameters of their path, and their own above them", () => {
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

  it.each([
    ["the document's", { given: {}, want: [["a"], ["b", "c"]] }],
    ["their own", { given: { security: [{ d: ["scope"] }] }, want: [["d"]] }],
    ["none", { given: { security: [] }, want: [] }],
    ["none or some", { given: { security: [{}, { d: [] }] }, want: [[], ["d"]] }],
  ])("need %s credentials", (_, { given, want }) => {
    const { security } = operationOf(given, { security: [{ a: [] }, { b: [], c: [] }] });
    expect(security.map((schemes) => schemes.map(({ scheme }) => scheme))).toEqual(want);
  });

  it.each([
    ["x-effect", { given: {}, want: { effect: "write" } }],
    ["x-effect", { given: { "x-effect": "read" }, want: { effect: "read" } }],
    ["x-effect", { given: { "x-effect": "nonsense" }, want: { effect: "write" } }],
    ["x-stateful", { given: { "x-stateful": true }, want: { stateful: true } }],
    ["x-private", { given: { "x-private": true }, want: { private: true } }],
    ["x-result-error", { given: {}, want: { resultErrors: [{ pointer: "/ok", equals: false }] } }],
    ["x-result-error", { given: { "x-result-error": [] }, want: { resultErrors: [] } }],
    [
      "x-result-error",
      {
        given: { "x-result-error": [{ pointer: "/a" }, 1, {}] },
        want: { resultErrors: [{ pointer: "/a", equals: null }] },
      },
    ],
  ])("have %s", (_, { given, want }) => {
    expect(operationOf(given, { "x-result-error": [{ pointer: "/ok", equals: false }] })).toMatchObject(want);
  });

  it("have bodies, responses and examples, by reference or not, and know where they stand", () => {
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

  it("stand behind references of paths, but not in a circle", () => {
    const components = { pathItems: { P: { get: { operationId: "one" } }, Q: { $ref: "#/components/pathItems/Q" } } };
    const paths = { "/a": { $ref: "#/components/pathItems/P" }, "/b": { $ref: "#/components/pathItems/Q" } };
    expect(readApi("acme/shop", { components, paths }).operations).toMatchObject([{ id: "one", key: "/a" }]);
  });
});

describe("events", () => {
  it.each([
    ["in the body", { given: { in: "body", pointer: "/a" }, own: undefined, want: { in: "body", pointer: "/a" } }],
    ["in a header", { given: { in: "header", header: "X" }, own: undefined, want: { in: "header", header: "X" } }],
    ["nowhere", { given: undefined, own: undefined, want: { in: "schema" } }],
    ["elsewhere than others'", { given: { in: "body", pointer: "/a" }, own: { in: "schema" }, want: { in: "schema" } }],
    [
      "where others' are, under other names",
      { given: { in: "body", pointer: "/a" }, own: { aliases: ["b"] }, want: { in: "body", pointer: "/a" } },
    ],
    ["in the body, but not where", { given: { in: "body" }, own: undefined, want: { in: "schema" } }],
  ])("have their name %s", (_, { given, own, want }) => {
    const document: JsonObject = {
      ...(given ? { "x-webhook-event": given } : {}),
      webhooks: { made: { post: { ...(own ? { "x-webhook-event": own } : {}) } } },
    };
    const { events } = readApi("acme/shop", document);
    expect(events).toMatchObject([
      { name: "made", selection: want, aliases: own && "aliases" in own ? own.aliases : [] },
    ]);
  });

  it.each([
    [undefined, "documented"],
    ["observed", "observed"],
    [{ level: "inferred", source: "x" }, "inferred"],
  ])("are as sure as they say: %j", (given, want) => {
    const event = given === undefined ? {} : { "x-evidence": given };
    expect(readApi("acme/shop", { webhooks: { made: { post: event } } }).events[0]?.evidence).toBe(want);
  });
});

describe("readMessages", () => {
  it("reads the messages of all channels, by reference or not", () => {
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
