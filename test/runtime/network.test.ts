import { describe, expect, test } from "vitest";
import type { AnyResult } from "../../src/runtime/client/result.js";
import { api, BASE_URL, callOnce, json, recorder, untyped, withServer } from "./support.js";

function never(): Promise<never> {
  return new Promise(() => {});
}

function reasonOf(result: AnyResult): string | undefined {
  return result.ok ? undefined : result.reason;
}

describe("a call without an answer", () => {
  test("is a network failure where nobody listens", async () => {
    const url = await withServer(
      () => {},
      async (url) => url,
    );
    const result = await callOnce(api(), { baseUrl: url });
    expect(result).toMatchObject({ ok: false, reason: "network", cause: { code: "ECONNREFUSED" } });
  });

  test("is a network failure when the connection breaks within the body", async () => {
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
    ["an error", { given: () => Promise.reject(new Error("no route")), want: "no route" }],
    ["no error", { given: () => Promise.reject("no route"), want: "no route" }],
    ["something without a text", { given: () => Promise.reject(Object.create(null)), want: "unknown error" }],
    [
      "an error at once",
      {
        given: () => {
          throw new Error("at once");
        },
        want: "at once",
      },
    ],
    ["no response", { given: () => Promise.resolve(undefined), want: expect.stringContaining("undefined") }],
  ])("is a network failure when fetch gives %s", async (_, { given, want }) => {
    const result = await callOnce(api(), { fetch: given });
    expect(result).toMatchObject({ ok: false, reason: "network", cause: { message: want } });
  });

  test.each([
    ["the global fetch", { given: {} }],
    ["a fetch of the program", { given: { fetch: never } }],
  ])("is a failure where HTTP has no such request, with %s", async (_, { given }) => {
    const result = await callOnce(api({ method: "get", body: "text/plain" }), given, {
      body: "b",
      query: { q: "s3cr3t" },
    });
    expect(result).toMatchObject({ ok: false, reason: "network", cause: { name: "TypeError" } });
    expect(JSON.stringify(result)).not.toContain("s3cr3t");
  });

  test("tells the reason that stands deepest", async () => {
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
  test("ends a call that gets no headers", async () => {
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

  test("ends a call whose fetch does not listen to signals", async () => {
    expect(reasonOf(await callOnce(api(), { fetch: never, timeout: 10 }))).toBe("timeout");
  });

  test("ends a call that waits for a credential", async () => {
    const descriptor = api({}, { requiredOptions: [], security: { key: { kind: "bearer", option: "key" } } });
    const withKey = { ...descriptor, defaultSecurity: [["key"]] };
    expect(reasonOf(await callOnce(withKey, { key: never, timeout: 10, fetch: never }))).toBe("timeout");
  });

  test.each([
    ["the call's own wins", { given: { client: 10_000, call: 10 }, want: "timeout" }],
    ["0 is never", { given: { client: 10, call: 0 }, want: "aborted" }],
    ["Infinity is never", { given: { client: Number.POSITIVE_INFINITY, call: undefined }, want: "aborted" }],
    ["longer than timers know is never", { given: { client: 2 ** 31, call: undefined }, want: "aborted" }],
    ["what is no number is never", { given: { client: Number.NaN, call: undefined }, want: "aborted" }],
  ])("%s", async (_, { given, want }) => {
    const { client, call } = given;
    const settings = { signal: AbortSignal.timeout(60), ...(call === undefined ? {} : { timeout: call }) };
    expect(reasonOf(await callOnce(api(), { fetch: never, timeout: client }, {}, settings))).toBe(want);
  });
});

describe("a signal", () => {
  test("that has aborted before stops a call before it is made", async () => {
    const { fetch, requests } = recorder();
    const result = await callOnce(api(), { fetch }, {}, { signal: AbortSignal.abort(new Error("not now")) });
    expect(result).toMatchObject({ ok: false, reason: "aborted", cause: { message: "not now" } });
    expect(requests).toEqual([]);
  });

  test.each([
    ["of the client", { given: (signal: AbortSignal) => ({ options: { signal }, call: {} }) }],
    ["of the call", { given: (signal: AbortSignal) => ({ options: {}, call: { signal } }) }],
  ])("%s ends a call while it waits", async (_, { given }) => {
    const controller = new AbortController();
    const { options, call } = given(controller.signal);
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

  test("is not listened to when the call is over", async () => {
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
  test("makes one request for each call, and follows what is there", async () => {
    const { fetch, requests } = recorder(() => json({}, 500));
    const { call1 } = untyped(api(), { fetch });
    await Promise.all([call1?.(), call1?.({}), call1?.({}, {})]);
    expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual(Array(3).fill(`GET ${BASE_URL}/things`));
  });

  test("uses the global fetch of the moment", async () => {
    const result = await withServer(
      (_, response) => void response.end('{"here":true}'),
      (url) => callOnce(api(), { baseUrl: url }),
    );
    expect(result).toMatchObject({ ok: true, data: { here: true } });
  });

  test("can be awaited, spread and inspected without harm", async () => {
    const client = untyped(api(), {});
    expect(await client).toBe(client);
    expect(Object.keys(client)).toEqual(["call1"]);
  });
});
