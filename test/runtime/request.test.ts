import { describe, expect, test } from "vitest";
import type { Input } from "../../src/runtime/client/input.js";
import { api, callOnce, json, operation, recorder, sent, untyped, withServer } from "./support.js";

const FORM = "application/x-www-form-urlencoded";

describe("headers", () => {
  test.each([
    {
      name: "accept JSON if it is documented",
      input: [{}, {}, {}],
      expected: { accept: "application/json, */*;q=0.5" },
    },
    { name: "of the client are sent", input: [{ "X-A": "1" }, {}, {}], expected: { "x-a": "1" } },
    {
      name: "of the call override those of the client",
      input: [{ "X-A": "1" }, { "x-a": "2" }, {}],
      expected: { "x-a": "2" },
    },
    {
      name: "of the input override both",
      input: [{ "X-A": "1" }, { "x-a": "2" }, { "X-a": 3 }],
      expected: { "x-a": "3" },
    },
    {
      name: "may override accept",
      input: [{ Accept: "text/csv" }, {}, {}],
      expected: { accept: "text/csv" },
    },
    {
      name: "without a value are not sent",
      input: [{ "x-a": "1" }, { "x-a": undefined }, { "x-a": null }],
      expected: { "x-a": "1" },
    },
  ])("$name", async ({ input: [client, call, header], expected }) => {
    const request = await sent(api(), { headers: client }, { header } as Input, { headers: call } as object);
    expect(Object.fromEntries(request.headers)).toMatchObject(expected);
  });

  test("always have the content-type of the contract", async () => {
    const descriptor = api({ method: "post", body: FORM });
    const request = await sent(descriptor, { headers: { "Content-Type": "application/json" } }, { body: { a: 1 } });
    expect(request.headers.get("content-type")).toBe(FORM);
    expect(await request.text()).toBe("a=1");
  });

  test("that HTTP does not allow throw a TypeError with their name", async () => {
    await expect(callOnce(api(), {}, { header: { "x a": "1" } })).rejects.toThrow(
      new TypeError('the header "x a" cannot be sent: its name or its value has characters that HTTP does not allow'),
    );
  });
});

describe("the body", () => {
  test.each([
    { name: "JSON", input: { body: "application/json", value: { a: [1, null, "é"] } }, expected: '{"a":[1,null,"é"]}' },
    { name: "JSON of a vendor", input: { body: "application/vnd.x+json; v=1", value: { a: 1 } }, expected: '{"a":1}' },
    { name: "JSON null", input: { body: "application/json", value: null }, expected: "null" },
    { name: "a form", input: { body: FORM, value: { a: 1, b: [1, 2] } }, expected: "a=1&b=1&b=2" },
    { name: "text", input: { body: "text/plain", value: "a b" }, expected: "a b" },
    { name: "bytes", input: { body: "application/octet-stream", value: new Blob(["abc"]) }, expected: "abc" },
  ])("is $name", async ({ input: { body, value }, expected }) => {
    const request = await sent(api({ method: "post", body }), {}, { body: value });
    expect(request.headers.get("content-type")).toBe(body);
    expect(await request.text()).toBe(expected);
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
    { name: "empty if no body is given", input: { body: "application/json" }, expected: "" },
    {
      name: "an empty object if a body is required",
      input: { body: "application/json", emptyBody: true },
      expected: "{}",
    },
    { name: "an empty form if a body is required", input: { body: FORM, emptyBody: true }, expected: "" },
    { name: "the constants alone", input: { body: FORM, constants: { function: "f" } }, expected: "function=f" },
  ])("is $name", async ({ input, expected }) => {
    const request = await sent(api({ method: "post", ...input }));
    expect(await request.text()).toBe(expected);
  });

  test.each([
    { name: "constants override the caller", input: { function: "other", a: 1 }, expected: "function=f&a=1&token=T" },
    {
      name: "fields that the client fills in override the caller",
      input: { token: "mine" },
      expected: "token=T&function=f",
    },
    {
      name: "names of object prototypes are ordinary names",
      input: JSON.parse('{"__proto__":"x"}'),
      expected: "__proto__=x&function=f&token=T",
    },
  ])("with filled fields: $name", async ({ input, expected }) => {
    const options = [{ in: "body", name: "token", option: "token" }] as const;
    const descriptor = api({ method: "post", body: FORM, constants: { function: "f" }, options });
    expect(await (await sent(descriptor, { token: async () => "T" }, { body: input })).text()).toBe(expected);
  });

  test("does not change a body that is not an object", async () => {
    const options = [{ in: "body", name: "token", option: "token" }] as const;
    const descriptor = api({ method: "post", body: "application/json", options });
    expect(await (await sent(descriptor, { token: "T" }, { body: [1] })).text()).toBe("[1]");
  });

  test("does not change the caller's input", async () => {
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
    {
      name: "are filled in",
      input: { options: { region: "eu", site: () => "s" }, input: {} },
      expected: ["eu", "?site=s"],
    },
    {
      name: "may be overridden by the caller",
      input: { options: { region: "eu", site: "s" }, input: { header: { "X-Region": "us" }, query: { site: "t" } } },
      expected: ["us", "?site=t"],
    },
    { name: "are left out if neither has a value", input: { options: {}, input: {} }, expected: [null, ""] },
  ])("$name", async ({ input, expected }) => {
    const { headers, url } = await sent(api({ options }), input.options, input.input);
    expect([headers.get("x-region"), new URL(url).search]).toEqual(expected);
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
    { name: "with a body", input: ["get-user", { id: 7 }] as const, expected: "id=7&f=get-user" },
    { name: "without one", input: ["get-users"] as const, expected: "f=get-users" },
  ])("are called $name", async ({ input, expected }) => {
    const { fetch, requests } = recorder();
    const { call } = untyped(named, { fetch }) as unknown as Named;
    const [name, body] = input;
    expect(await call(name, body)).toMatchObject({ ok: true });
    expect(await requests[0]?.text()).toBe(expected);
  });

  test("take the options of a call", async () => {
    const { call } = untyped(named, {}) as unknown as Named;
    expect(await call("get-user", {}, { signal: AbortSignal.abort() })).toMatchObject({ reason: "aborted" });
  });

  test.each([
    { name: "from the function's own name", input: "getUser", expected: "f=get-user" },
    { name: "from the descriptor where that is another", input: "listUsers", expected: "f=all-users" },
    { name: "from the constants where these are whole", input: "save", expected: "g=x" },
  ])("come $name", async ({ input, expected }) => {
    const { fetch, requests } = recorder();
    const operations = { getUser: {}, listUsers: { calls: "all-users" }, save: { constants: { g: "x" } } };
    const client = untyped(api({}, { selector: "f", usual: operation({ method: "post", body: FORM }), operations }), {
      fetch,
    });
    await client[input]?.();
    expect(await requests[0]?.text()).toBe(expected);
  });

  test.each(["get-usr", "constructor", "__proto__", ""])("throw a TypeError for an unknown name: %j", async (name) => {
    const { call } = untyped(named, {}) as unknown as Named;
    await expect(call(name)).rejects.toThrow(
      new TypeError(`acme/shop does not have the function ${JSON.stringify(name)}`),
    );
  });

  test("are absent if no operations share a URL", () => {
    expect("call" in untyped(api(), {})).toBe(false);
  });
});

test("reaches a real server unchanged", async () => {
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
