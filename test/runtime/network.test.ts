import { describe, expect, test } from "vitest";
import type { AnyResult } from "../../src/runtime/client/result.js";
import { api, BASE_URL, callOnce, json, recorder, untyped, withServer } from "./support.js";

function never(): Promise<never> {
  return new Promise(() => {});
}

function reasonOf(result: AnyResult): string | undefined {
  return result.ok ? undefined : result.reason;
}

describe("a call without a response", () => {
  test("is a network failure if nothing listens on the port", async () => {
    const url = await withServer(
      () => {},
      async (url) => url,
    );
    const result = await callOnce(api(), { baseUrl: url });
    expect(result).toMatchObject({ ok: false, reason: "network", cause: { code: "ECONNREFUSED" } });
  });

  test("is a network failure if the connection closes during the body", async () => {
    const result = await withServer(
      (_, response) => {
        response.writeHead(200, { "content-length": "100" }).write("{");
        setTimeout(() => response.destroy(), 10);
      },
      (url) => callOnce(api(), { baseUrl: url }),
    );
    expect(result).toMatchObject({ ok: false, reason: "network", cause: expect.any(Error) });
  });

  test.each([
    { name: "an error", fetch: () => Promise.reject(new Error("no route")), expected: "no route" },
    { name: "no error", fetch: () => Promise.reject("no route"), expected: "no route" },
    { name: "something without a text", fetch: () => Promise.reject(Object.create(null)), expected: "unknown error" },
    {
      name: "an error at once",
      fetch: () => {
        throw new Error("at once");
      },
      expected: "at once",
    },
    { name: "no response", fetch: () => Promise.resolve(undefined), expected: expect.stringContaining("undefined") },
  ])("is a network failure if fetch fails with $name", async ({ fetch, expected }) => {
    const result = await callOnce(api(), { fetch });
    expect(result).toMatchObject({ ok: false, reason: "network", cause: { message: expected } });
  });

  test.each([
    { name: "the global fetch", input: {} },
    { name: "a fetch of the program", input: { fetch: never } },
  ])("is a failure if HTTP does not allow the request, with $name", async ({ input }) => {
    const result = await callOnce(api({ method: "get", body: "text/plain" }), input, {
      body: "b",
      query: { q: "s3cr3t" },
    });
    expect(result).toMatchObject({ ok: false, reason: "network", cause: { name: "TypeError" } });
    expect(JSON.stringify(result)).not.toContain("s3cr3t");
  });

  test("returns the innermost cause", async () => {
    const deepest = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" });
    const cause = new AggregateError([deepest], "");
    const result = await callOnce(api(), {
      fetch: () => Promise.reject(new TypeError("fetch failed", { cause })),
    });
    expect(result).toMatchObject({
      cause: { name: "TypeError", message: "fetch failed: connect ECONNREFUSED", code: "ECONNREFUSED" },
    });
  });
});

describe("a timeout", () => {
  test("ends a call that receives no headers", async () => {
    const result = await withServer(
      () => {},
      (url) => callOnce(api(), { baseUrl: url, timeout: 30 }),
    );
    expect(result).toMatchObject({ ok: false, reason: "timeout", cause: { message: "no response within 30 ms" } });
  });

  test("ends a call whose body does not end", async () => {
    const result = await withServer(
      (_, response) => void response.writeHead(200).write("{"),
      (url) => callOnce(api(), { baseUrl: url, timeout: 100 }),
    );
    expect(reasonOf(result)).toBe("timeout");
  });

  test("ends a call whose fetch ignores signals", async () => {
    expect(reasonOf(await callOnce(api(), { fetch: never, timeout: 10 }))).toBe("timeout");
  });

  test("ends a call that waits for a credential", async () => {
    const descriptor = api({}, { requiredOptions: [], security: { key: { kind: "bearer", option: "key" } } });
    const withKey = { ...descriptor, defaultSecurity: [["key"]] };
    expect(reasonOf(await callOnce(withKey, { key: never, timeout: 10, fetch: never }))).toBe("timeout");
  });

  test.each([
    { name: "of the call overrides that of the client", input: { client: 10_000, call: 10 }, expected: "timeout" },
    { name: "0 means no timeout", input: { client: 10, call: 0 }, expected: "aborted" },
    {
      name: "Infinity means no timeout",
      input: { client: Number.POSITIVE_INFINITY, call: undefined },
      expected: "aborted",
    },
    {
      name: "a value over the limit of timers means no timeout",
      input: { client: 2 ** 31, call: undefined },
      expected: "aborted",
    },
    { name: "NaN means no timeout", input: { client: Number.NaN, call: undefined }, expected: "aborted" },
  ])("$name", async ({ input, expected }) => {
    const { client, call } = input;
    const settings = { signal: AbortSignal.timeout(60), ...(call === undefined ? {} : { timeout: call }) };
    expect(reasonOf(await callOnce(api(), { fetch: never, timeout: client }, {}, settings))).toBe(expected);
  });
});

describe("a signal", () => {
  test("that is already aborted prevents a call", async () => {
    const { fetch, requests } = recorder();
    const result = await callOnce(api(), { fetch }, {}, { signal: AbortSignal.abort(new Error("not now")) });
    expect(result).toMatchObject({ ok: false, reason: "aborted", cause: { message: "not now" } });
    expect(requests).toEqual([]);
  });

  test.each([
    { name: "of the client", input: (signal: AbortSignal) => ({ options: { signal }, call: {} }) },
    { name: "of the call", input: (signal: AbortSignal) => ({ options: {}, call: { signal } }) },
  ])("$name ends a call while it waits", async ({ input }) => {
    const controller = new AbortController();
    const { options, call } = input(controller.signal);
    const result = await withServer(
      () => controller.abort(),
      (url) => callOnce(api(), { baseUrl: url, ...options }, {}, call),
    );
    expect(result).toMatchObject({ ok: false, reason: "aborted", cause: { name: "AbortError" } });
  });

  test("ends a call while its body arrives", async () => {
    const controller = new AbortController();
    const result = await withServer(
      (_, response) => {
        response.writeHead(200).write("{");
        setTimeout(() => controller.abort("enough"), 10);
      },
      (url) => callOnce(api(), { baseUrl: url }, {}, { signal: controller.signal }),
    );
    expect(result).toMatchObject({ ok: false, reason: "aborted", cause: { message: "enough" } });
  });

  test("has no listeners after the call", async () => {
    const { signal } = new AbortController();
    let listeners = 0;
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = (...args: Parameters<typeof add>) => {
      listeners++;
      add(...args);
    };
    signal.removeEventListener = (...args: Parameters<typeof remove>) => {
      listeners--;
      remove(...args);
    };
    const { fetch } = recorder();
    for (let i = 0; i < 3; i++) await callOnce(api(), { fetch, signal });
    expect(listeners).toBe(0);
  });
});

describe("a client", () => {
  test("makes one request for each call and follows redirects", async () => {
    const { fetch, requests } = recorder(() => json({}, 500));
    const { call1 } = untyped(api(), { fetch });
    await Promise.all([call1?.(), call1?.({}), call1?.({}, {})]);
    expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual(Array(3).fill(`GET ${BASE_URL}/things`));
  });

  test("uses the current global fetch", async () => {
    const result = await withServer(
      (_, response) => void response.end('{"here":true}'),
      (url) => callOnce(api(), { baseUrl: url }),
    );
    expect(result).toMatchObject({ ok: true, data: { here: true } });
  });

  test("can be awaited, spread and inspected", async () => {
    const client = untyped(api(), {});
    expect(await client).toBe(client);
    expect(Object.keys(client)).toEqual(["call1"]);
  });
});
