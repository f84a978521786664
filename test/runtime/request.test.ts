import { describe, expect, test } from "vitest";
import type { Input } from "../../src/runtime/client/input.js";
import { api, callOnce, json, operation, recorder, sent, untyped, withServer } from "./support.js";

const FORM = "application/x-www-form-urlencoded";

describe("headers", () => {
  test.each([
    ["ask for JSON where it is documented", { given: [{}, {}, {}], want: { accept: "application/json, */*;q=0.5" } }],
    ["of the client are sent", { given: [{ "X-A": "1" }, {}, {}], want: { "x-a": "1" } }],
    ["of the call win over the client's", { given: [{ "X-A": "1" }, { "x-a": "2" }, {}], want: { "x-a": "2" } }],
    ["of the input win over both", { given: [{ "X-A": "1" }, { "x-a": "2" }, { "X-a": 3 }], want: { "x-a": "3" } }],
    ["may replace what is asked for", { given: [{ Accept: "text/csv" }, {}, {}], want: { accept: "text/csv" } }],
    [
      "without a value are not sent",
      { given: [{ "x-a": "1" }, { "x-a": undefined }, { "x-a": null }], want: { "x-a": "1" } },
    ],
  ])("%s", async (_, { given: [client, call, header], want }) => {
    const request = await sent(api(), { headers: client }, { header } as Input, { headers: call } as object);
    expect(Object.fromEntries(request.headers)).toMatchObject(want);
  });

  test("name the media type of the contract, whatever else was given", async () => {
    const descriptor = api({ method: "post", body: FORM });
    const request = await sent(descriptor, { headers: { "Content-Type": "application/json" } }, { body: { a: 1 } });
    expect(request.headers.get("content-type")).toBe(FORM);
    expect(await request.text()).toBe("a=1");
  });

  test("that HTTP does not allow are a TypeError that names them", async () => {
    await expect(callOnce(api(), {}, { header: { "x a": "1" } })).rejects.toThrow(
      new TypeError('the header "x a" cannot be sent: its name or its value has characters that HTTP does not allow'),
    );
  });
});

describe("the body", () => {
  test.each([
    ["JSON", { given: { body: "application/json", value: { a: [1, null, "é"] } }, want: '{"a":[1,null,"é"]}' }],
    ["JSON of a vendor", { given: { body: "application/vnd.x+json; v=1", value: { a: 1 } }, want: '{"a":1}' }],
    ["JSON null", { given: { body: "application/json", value: null }, want: "null" }],
    ["a form", { given: { body: FORM, value: { a: 1, b: [1, 2] } }, want: "a=1&b=1&b=2" }],
    ["text", { given: { body: "text/plain", value: "a b" }, want: "a b" }],
    ["bytes", { given: { body: "application/octet-stream", value: new Blob(["abc"]) }, want: "abc" }],
  ])("is %s", async (_, { given: { body, value }, want }) => {
    const request = await sent(api({ method: "post", body }), {}, { body: value });
    expect(request.headers.get("content-type")).toBe(body);
    expect(await request.text()).toBe(want);
  });

  test("is multipart, with files, lists and encoded fields", async () => {
    const descriptor = api({
      method: "post",
      body: "multipart/form-data",
      encoding: { meta: "json", tree: "brackets" },
    });
    const body = {
      file: new Blob(["abc"]),
      list: [1, 2],
      meta: [1, 2],
      tree: { a: [true] },
      none: null,
      gone: undefined,
    };
    const form = await (await sent(descriptor, {}, { body })).formData();
    const { file, ...fields } = Object.fromEntries(form);
    expect(fields).toEqual({ list: "2", meta: "[1,2]", "tree[a][0]": "true", none: "" });
    expect(form.getAll("list")).toEqual(["1", "2"]);
    expect(await (file as File).text()).toBe("abc");
  });

  test.each([
    ["none where none was given", { given: { body: "application/json" }, want: "" }],
    ["an empty object where there must be one", { given: { body: "application/json", emptyBody: true }, want: "{}" }],
    ["an empty form where there must be one", { given: { body: FORM, emptyBody: true }, want: "" }],
    ["the constants alone", { given: { body: FORM, constants: { function: "f" } }, want: "function=f" }],
  ])("is %s", async (_, { given, want }) => {
    const request = await sent(api({ method: "post", ...given }));
    expect(await request.text()).toBe(want);
  });

  test.each([
    ["constants win over the caller", { given: { function: "other", a: 1 }, want: "function=f&a=1&token=T" }],
    ["what the client fills wins over the caller", { given: { token: "mine" }, want: "token=T&function=f" }],
    [
      "names of all objects are names",
      { given: JSON.parse('{"__proto__":"x"}'), want: "__proto__=x&function=f&token=T" },
    ],
  ])("with filled fields: %s", async (_, { given, want }) => {
    const options = [{ in: "body", name: "token", option: "token" }] as const;
    const descriptor = api({ method: "post", body: FORM, constants: { function: "f" }, options });
    expect(await (await sent(descriptor, { token: async () => "T" }, { body: given })).text()).toBe(want);
  });

  test("keeps a body that is no object as it is", async () => {
    const options = [{ in: "body", name: "token", option: "token" }] as const;
    const descriptor = api({ method: "post", body: "application/json", options });
    expect(await (await sent(descriptor, { token: "T" }, { body: [1] })).text()).toBe("[1]");
  });

  test("does not change what the caller gave", async () => {
    const input = Object.freeze({ body: Object.freeze({ a: 1 }), query: Object.freeze({}) });
    await sent(api({ method: "post", body: FORM, constants: { function: "f" } }), {}, input);
    expect(input).toEqual({ body: { a: 1 }, query: {} });
  });
});

describe("parameters that an option fills", () => {
  const options = [
    { in: "header", name: "X-Region", option: "region" },
    { in: "query", name: "site", option: "site" },
  ] as const;

  test.each([
    ["are filled", { given: { options: { region: "eu", site: () => "s" }, input: {} }, want: ["eu", "?site=s"] }],
    [
      "are the caller's where given",
      {
        given: { options: { region: "eu", site: "s" }, input: { header: { "X-Region": "us" }, query: { site: "t" } } },
        want: ["us", "?site=t"],
      },
    ],
    ["are left out where neither gives them", { given: { options: {}, input: {} }, want: [null, ""] }],
  ])("%s", async (_, { given, want }) => {
    const { headers, url } = await sent(api({ options }), given.options, given.input);
    expect([headers.get("x-region"), new URL(url).search]).toEqual(want);
  });
});

describe("functions by their names on the wire", () => {
  const named = api(
    {},
    {
      operations: {
        getUser: operation({ method: "post", path: "/api.php#f=get-user", body: FORM, constants: { f: "get-user" } }),
        getUsers: operation({
          method: "post",
          path: "/api.php#f=get-users",
          body: FORM,
          constants: { f: "get-users" },
        }),
      },
    },
  );
  type Named = { call: (name: string, body?: object, call?: object) => Promise<unknown> };

  test.each([
    ["with a body", { given: ["get-user", { id: 7 }] as const, want: "id=7&f=get-user" }],
    ["without one", { given: ["get-users"] as const, want: "f=get-users" }],
  ])("are called %s", async (_, { given, want }) => {
    const { fetch, requests } = recorder();
    const { call } = untyped(named, { fetch }) as unknown as Named;
    const [name, body] = given;
    expect(await call(name, body)).toMatchObject({ ok: true });
    expect(await requests[0]?.text()).toBe(want);
  });

  test("take the options of a call", async () => {
    const { call } = untyped(named, {}) as unknown as Named;
    expect(await call("get-user", {}, { signal: AbortSignal.abort() })).toMatchObject({ reason: "aborted" });
  });

  test.each([
    ["from the function's own name", { given: "getUser", want: "f=get-user" }],
    ["from the descriptor where that is another", { given: "listUsers", want: "f=all-users" }],
    ["from the constants where these are whole", { given: "save", want: "g=x" }],
  ])("come %s", async (_, { given, want }) => {
    const { fetch, requests } = recorder();
    const operations = { getUser: {}, listUsers: { calls: "all-users" }, save: { constants: { g: "x" } } };
    const client = untyped(api({}, { selector: "f", usual: operation({ method: "post", body: FORM }), operations }), {
      fetch,
    });
    await client[given]?.();
    expect(await requests[0]?.text()).toBe(want);
  });

  test.each(["get-usr", "constructor", "__proto__", ""])("are a TypeError when there is none: %j", async (name) => {
    const { call } = untyped(named, {}) as unknown as Named;
    await expect(call(name)).rejects.toThrow(
      new TypeError(`acme/shop does not have the function ${JSON.stringify(name)}`),
    );
  });

  test("are not there where no URL is shared", () => {
    expect("call" in untyped(api(), {})).toBe(false);
  });
});

test("reaches a server as it was meant", async () => {
  const descriptor = api({ method: "post", path: "/a/{id}", body: FORM, encoding: { list: "json" } });
  const received = await withServer(
    async (request, response) => {
      let body = "";
      for await (const chunk of request) body += chunk;
      response.end(
        JSON.stringify({ method: request.method, url: request.url, type: request.headers["content-type"], body }),
      );
    },
    (baseUrl) => callOnce(descriptor, { baseUrl }, { path: { id: "x y" }, query: { q: 1 }, body: { list: ["é"] } }),
  );
  expect(received).toMatchObject({
    data: { method: "POST", url: "/a/x%20y?q=1", type: FORM, body: "list=%5B%22%C3%A9%22%5D" },
  });
});

test("works with functions taken out of the client", async () => {
  const { fetch, requests } = recorder(() => json({}));
  const { call1 } = untyped(api(), { fetch });
  const detached = [call1].map((call) => call?.());
  expect(await Promise.all(detached)).toMatchObject([{ ok: true }]);
  expect(requests).toHaveLength(1);
});
