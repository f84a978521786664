import { describe, expect, test } from "vitest";
import type { BodyKind } from "../../src/runtime/client/descriptor.js";
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

describe("a redirect", () => {
  const secret = { baseUrl: "", headers: { "x-api-key": "secret" } };
  test.each([301, 302, 303, 307, 308])("with status %i sends nothing to the new address", async (status) => {
    const received: string[] = [];
    const result = await withServer(
      (request, response) => {
        received.push(request.url ?? "");
        response.end("{}");
      },
      (target) =>
        withServer(
          (_, response) => {
            response.writeHead(status, { location: `${target}/stolen` }).end();
          },
          (url) =>
            callOnce(
              api({ method: "post", body: "application/json" }),
              { ...secret, baseUrl: url },
              { body: { a: 1 } },
            ),
        ),
    );
    expect(received).toEqual([]);
    expect(result).toMatchObject({ ok: false, reason: "undocumented", httpStatus: status });
    expect((result as { headers: Headers }).headers.get("location")).toMatch(/stolen$/);
  });

  test("is a documented response if the contract says so", async () => {
    const fetch = async () => new Response(null, { status: 302, headers: { location: "/there" } });
    const result = await callOnce(api({ responses: { "302": "none" } }), { fetch });
    expect(result).toMatchObject({ ok: false, reason: "http", status: 302 });
  });

  test("is not followed by the raw client", async () => {
    const { fetch, requests } = recorder();
    await (untyped(api(), { fetch }).raw as { GET: (path: string) => Promise<unknown> }).GET("/things");
    expect(requests.map(({ redirect }) => redirect)).toEqual(["manual"]);
  });

  test("that a browser hides is a network failure", async () => {
    const hidden = Object.defineProperty(new Response(null), "type", { value: "opaqueredirect" });
    const result = await callOnce(api(), { fetch: async () => hidden });
    expect(result).toMatchObject({ reason: "network", cause: { message: expect.stringContaining("redirected") } });
  });
});

describe("a response over maxBytes", () => {
  const text = JSON.stringify("x".repeat(98));
  const bytes = new TextEncoder().encode(text);
  function chunks(count: number, onCancel: () => void = () => {}): ReadableStream<Uint8Array> {
    let sent = 0;
    return new ReadableStream({
      pull(controller) {
        if (sent++ < count) controller.enqueue(bytes);
        else controller.close();
      },
      cancel: onCancel,
    });
  }
  const rows: { name: string; response: () => Response; maxBytes: number; kind?: BodyKind; expected: object }[] = [
    {
      name: "is read if it has exactly the limit",
      response: () => new Response(chunks(1)),
      maxBytes: 100,
      expected: { ok: true },
    },
    {
      name: "fails one byte over",
      response: () => new Response(chunks(1)),
      maxBytes: 99,
      expected: { reason: "network" },
    },
    {
      name: "fails if it has no end",
      response: () => new Response(chunks(Number.POSITIVE_INFINITY)),
      maxBytes: 1000,
      expected: { reason: "network" },
    },
    {
      name: "fails as a file too",
      response: () => new Response(chunks(2)),
      maxBytes: 100,
      kind: "bytes",
      expected: { reason: "network" },
    },
    {
      name: "fails if the server announces it",
      response: () => new Response(text, { headers: { "content-length": "100" } }),
      maxBytes: 99,
      expected: { reason: "network" },
    },
    {
      name: "fails if it is larger than announced after decoding",
      response: () => new Response(chunks(2), { headers: { "content-length": "10", "content-encoding": "gzip" } }),
      maxBytes: 100,
      expected: { reason: "network" },
    },
  ];
  test.each(rows)("$name", async ({ response, maxBytes, kind = "json", expected }) => {
    const result = await callOnce(api({ responses: { "200": kind } }), { fetch: async () => response(), maxBytes });
    expect(result).toMatchObject(expected);
    if (!result.ok) expect(String((result as { cause: Error }).cause)).toContain("raise maxBytes");
  });

  test("stops the server", async () => {
    let cancelled = false;
    const body = chunks(Number.POSITIVE_INFINITY, () => {
      cancelled = true;
    });
    await callOnce(api(), { fetch: async () => new Response(body), maxBytes: 100 });
    await expect.poll(() => cancelled).toBe(true);
  });

  test("is a limit of one call too", async () => {
    const client = untyped(api(), { fetch: async () => new Response(chunks(1)) });
    expect(await client.call1?.({}, { maxBytes: 10 })).toMatchObject({ reason: "network" });
    expect(await client.call1?.({})).toMatchObject({ ok: true });
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
