import { createServer } from "node:http";
import { describe, expect, test } from "vitest";
import { type MockOptions, startMock } from "../../src/mock/index.js";
import { UserError } from "../../src/platform/user-error.js";
import { shop } from "../fixtures/mock/shop.js";
import { json, serving } from "./serving.js";

const OPEN = "/acme/shop/v1/open";

describe("loading", () => {
  test("loads an API once, on its first request", async () => {
    const loads: string[] = [];
    const load = (id: string) => async () => {
      loads.push(id);
      return shop;
    };
    const { call } = await serving({}, { apis: ["acme/a", "acme/b"].map((id) => ({ id, load: load(id) })) });
    expect(loads).toEqual([]);
    await Promise.all([call("/acme/a/v1/open"), call("/acme/a/v1/open")]);
    await call("/acme/a/v1/open");
    expect(loads).toEqual(["acme/a"]);
  });

  test("logs a failed load and retries it on the next request", async () => {
    let tries = 0;
    const load = async () => {
      tries += 1;
      if (tries === 1) throw new UserError("openapi/x.yaml:1:1: broken");
      return shop;
    };
    const { call, logs } = await serving({}, { apis: [{ id: "acme/shop", load }] });
    expect(await call(OPEN)).toMatchObject({
      status: 500,
      body: { detail: "the mock could not load this API: see its log" },
    });
    expect(logs[0]?.error).toBe("error: openapi/x.yaml:1:1: broken");
    expect((await call(OPEN)).status).toBe(200);
  });

  test("reports an error of an engine only in the log", async () => {
    const engine: MockOptions["engine"] = async () => ({ handle: () => Promise.reject(new Error("PRIVATE")) });
    const { call, logs } = await serving({ "acme/shop": shop }, { engine });
    const response = await call(OPEN);
    expect(response).toMatchObject({ status: 500, body: { code: 10, message: "the mock failed: see its log" } });
    expect(logs[0]).toMatchObject({
      rejection: "internal",
      operation: "open",
      error: expect.stringMatching(/PRIVATE\n {4}at /),
    });
  });

  test("does not change the given document", async () => {
    const document = structuredClone(shop);
    const { call } = await serving({ "acme/shop": document });
    await call("/acme/shop/v1/tree", json({ name: "a" }));
    expect(document).toEqual(shop);
  });
});

describe("starting and stopping", () => {
  test("throws a UserError if the port is in use", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const { port } = other.address() as { port: number };
    const error = await startMock({ apis: [], port }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({
      message: `port ${port} of 127.0.0.1 is in use: stop the program that uses it, or choose another port with --port (0 selects a free one)`,
      exitCode: 2,
    });
    other.close();
  });

  const wrong: { name: string; input: Partial<MockOptions>; expected: RegExp }[] = [
    {
      name: "host",
      input: { host: "203.0.113.1" },
      expected: /^"203.0.113.1" is not an address of this machine: set --host to/,
    },
    { name: "host that is empty", input: { host: "" }, expected: /^the host is empty/ },
    {
      name: "engine",
      input: { engine: "prsm" as never },
      expected: /^unknown engine "prsm"; did you mean "prism"\? \(available: comp/,
    },
    {
      name: "port",
      input: { port: 70000 },
      expected: /^port 70000 is not valid: set --port to a number from 0 to 65535$/,
    },
  ];
  test.each(wrong)("throws a UserError for an invalid $name", async ({ input, expected }) => {
    const error = await startMock({ apis: [], port: 0, ...input }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({ message: expect.stringMatching(expected), exitCode: 2 });
  });

  test("closes when the signal aborts", async () => {
    const stop = new AbortController();
    const { url } = await serving({ "acme/shop": shop }, { signal: stop.signal });
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    stop.abort();
    await expect
      .poll(() =>
        fetch(`${url}/healthz`).then(
          () => "up",
          () => "down",
        ),
      )
      .toBe("down");
  });

  test("can be closed twice", async () => {
    const mock = await serving({});
    await Promise.all([mock.close(), mock.close()]);
  });
});
