import { createServer } from "node:http";
import { describe, expect, test } from "vitest";
import { type MockOptions, startMock } from "../../src/mock/index.js";
import { UserError } from "../../src/platform/user-error.js";
import { shop } from "../fixtures/mock/shop.js";
import { json, serving } from "./serving.js";

const OPEN = "/acme/shop/v1/open";

describe("loading", () => {
  test("an API is loaded on its first request, once", async () => {
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

  test("a load that failed is told in the log, and tried again", async () => {
    let tries = 0;
    const load = async () => {
      tries += 1;
      if (tries === 1) throw new UserError("openapi/x.yaml:1:1: broken");
      return shop;
    };
    const { call, logs } = await serving({}, { apis: [{ id: "acme/shop", load }] });
    expect(await call(OPEN)).toMatchObject({
      status: 500,
      body: { detail: "the mock could not load this API; its log says why" },
    });
    expect(logs[0]?.fault).toBe("error: openapi/x.yaml:1:1: broken");
    expect((await call(OPEN)).status).toBe(200);
  });

  test("a fault of an engine is told in the log alone", async () => {
    const engine: MockOptions["engine"] = async () => ({ handle: () => Promise.reject(new Error("PRIVATE")) });
    const { call, logs } = await serving({ "acme/shop": shop }, { engine });
    const answer = await call(OPEN);
    expect(answer).toMatchObject({ status: 500, body: { code: 10, message: "the mock failed; its log says why" } });
    expect(logs[0]).toMatchObject({
      rejection: "internal",
      operation: "open",
      fault: expect.stringMatching(/PRIVATE\n {4}at /),
    });
  });

  test("the document that was given stays as it is", async () => {
    const document = structuredClone(shop);
    const { call } = await serving({ "acme/shop": document });
    await call("/acme/shop/v1/tree", json({ name: "a" }));
    expect(document).toEqual(shop);
  });
});

describe("starting and stopping", () => {
  test("a port in use is the user's to mend", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const { port } = other.address() as { port: number };
    const error = await startMock({ apis: [], port }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({
      message: `port ${port} of 127.0.0.1 is in use: stop what listens there, or choose another by --port (0 takes any free one)`,
      exitCode: 2,
    });
    other.close();
  });

  const wrong: [string, { given: Partial<MockOptions>; want: RegExp }][] = [
    ["host", { given: { host: "203.0.113.1" }, want: /^"203.0.113.1" is no address of this machine: --host takes/ }],
    ["host that is empty", { given: { host: "" }, want: /^the host is empty/ }],
    [
      "engine",
      {
        given: { engine: "prsm" as never },
        want: /^there is no engine "prsm"; did you mean "prism"\? \(there is comp/,
      },
    ],
    ["port", { given: { port: 70000 }, want: /^port 70000 does not exist: --port takes a number from 0 to 65535$/ }],
  ];
  test.each(wrong)("a %s that cannot be used", async (_, { given, want }) => {
    const error = await startMock({ apis: [], port: 0, ...given }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({ message: expect.stringMatching(want), exitCode: 2 });
  });

  test("a signal stops it", async () => {
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

  test("closing twice is closing once", async () => {
    const mock = await serving({});
    await Promise.all([mock.close(), mock.close()]);
  });
});
