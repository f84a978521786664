import { createServer, type Server } from "node:http";
import { describe, expect, test } from "vitest";
import type { RequestLog } from "../../src/mock/index.js";
import { serving } from "./serving.js";
import { run, workspace, write } from "./workspace.js";

const KEY = { headers: { "x-api-key": "secret-of-mine" } };
const ITEMS = "/acme/shop/v1/items";

describe("mock", () => {
  test("responds over HTTP as the contract defines, and logs its address and each request", async () => {
    const { url, log, stop } = await serving(workspace("small"), ["mock"]);
    const [good, bad, stranger] = await Promise.all([
      fetch(`${url}${ITEMS}?limit=2`, KEY),
      fetch(`${url}${ITEMS}?limit=0`, KEY),
      fetch(`${url}${ITEMS}`),
    ]);
    expect([good.status, await good.json()]).toEqual([
      200,
      [
        { id: 1, name: "First" },
        { id: 2, name: "Second" },
      ],
    ]);
    expect([bad.status, await bad.json()]).toEqual([400, { message: expect.stringContaining("limit") }]);
    expect([stranger.status, await stranger.json()]).toEqual([401, { message: expect.any(String) }]);
    expect(await stop()).toBe(0);
    expect(log).toContain(`  ${url}/acme/shop`);
    expect(log.at(-1)).toBe("stopped");
    expect(log.filter((line) => line.startsWith("GET "))).toEqual(
      expect.arrayContaining([expect.stringMatching(/^GET \/acme\/shop\/v1\/items\?limit=2 200 listItems \d+ ms$/)]),
    );
    expect(log.join("\n")).not.toContain("secret-of-mine");
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();
  });

  test("--log-format json logs everything as JSON objects, one on each line", async () => {
    const { url, log, stop } = await serving(workspace("small"), ["mock", "--log-format", "json"]);
    await fetch(`${url}${ITEMS}?limit=0&api_key=secret-of-mine`, KEY);
    await fetch(`${url}/healthz`);
    await stop();
    const entries = log.map((line) => JSON.parse(line) as Partial<RequestLog> & { level?: string });
    expect(entries).toContainEqual({ level: "info", message: `${url}/acme/shop` });
    expect(entries).toContainEqual({ level: "info", message: "listening", url });
    expect(entries.at(-1)).toEqual({ level: "info", message: "stopped" });
    expect(entries.filter(({ method }) => method !== undefined)).toMatchObject([
      {
        method: "GET",
        path: ITEMS,
        status: 400,
        api: "acme/shop",
        operation: "listItems",
        rejection: "invalid",
        parameter: "limit",
      },
      { method: "GET", path: "/healthz", status: 200 },
    ]);
    expect(log.join("\n")).not.toContain("secret-of-mine");
  });

  test.each([{ verb: "mock" }, { verb: "start" }])(
    "--log-format json of $verb reports a broken contract as JSON too",
    async ({ verb }) => {
      const root = workspace("small");
      write(root, "openapi/acme/shop/openapi.yaml", "openapi: [");
      const { code, stdout, stderr } = await run(root, [verb, "--port", "0", "--log-format", "json"]);
      expect(code).toBe(1);
      expect(JSON.parse(stdout)).toMatchObject({
        message: expect.stringMatching(/openapi\/acme\/shop\/openapi\.yaml:1/),
      });
      for (const line of stderr.split("\n")) expect(JSON.parse(line)).toMatchObject({ message: expect.any(String) });
    },
  );

  test("--log-format json reports a usage error as JSON too", async () => {
    const { code, stderr } = await run(workspace("small"), ["mock", "acme/shp", "--log-format", "json"]);
    expect({ code, entry: JSON.parse(stderr) }).toEqual({
      code: 2,
      entry: { level: "error", message: expect.stringMatching(/^unknown API "acme\/shp"/) },
    });
  });

  test("--quiet logs no requests", async () => {
    const { url, log, stop } = await serving(workspace("small"), ["mock", "--quiet", "--log-format", "json"]);
    await fetch(`${url}${ITEMS}`, KEY);
    await stop();
    expect(log.filter((line) => /GET/.test(line))).toEqual([]);
  });

  test.each([
    { args: ["mock"], status: 200 },
    { args: ["mock", "--strict"], status: 400 },
  ])("$args responds to an unknown query parameter with $status", async ({ args, status }) => {
    const { url } = await serving(workspace("small"), args);
    expect((await fetch(`${url}${ITEMS}?unknown=1`, KEY)).status).toBe(status);
  });

  test("serves one of several APIs, and lists the mounts for an unknown path", async () => {
    const root = workspace("small");
    expect(await run(root, ["init", "acme/other"])).toMatchObject({ code: 0 });
    // A broken API does not matter if another one is selected.
    write(root, "openapi/acme/shop/openapi.yaml", "openapi: [");
    const { url } = await serving(root, ["mock", "acme/other"]);
    expect((await fetch(`${url}/acme/other/v1/items`, KEY)).status).toBe(200);
    const unknown = await fetch(`${url}/acme/othr/v1/items`);
    expect([unknown.status, await unknown.json()]).toEqual([
      404,
      { message: 'no API is mounted at "/acme/othr/v1/items"; did you mean "/acme/other"?', mounts: ["/acme/other"] },
    ]);
  });

  test("listens before all APIs are bundled, and exits if one is broken", async () => {
    const root = workspace("small");
    expect(await run(root, ["init", "acme/other"])).toMatchObject({ code: 0 });
    write(root, "openapi/acme/other/openapi.yaml", "openapi: [");
    const { code, stdout, stderr } = await run(root, ["mock", "--port", "0"]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/listening on .*\n.*bundle +acme\/shop/);
    expect(stdout).toContain("openapi/acme/other/openapi.yaml");
  });

  test("an API that has only webhooks has an empty mount", async () => {
    const root = workspace("small");
    write(root, "openapi/acme/shop/openapi.yaml", WEBHOOKS_ALONE);
    const { url } = await serving(root, ["mock"]);
    const response = await fetch(`${url}${ITEMS}`, KEY);
    expect(response.status).toBe(404);
  });

  test.each([
    { host: "::1", expected: /^http:\/\/\[::1\]:\d+$/ },
    { host: "localhost", expected: /^http:\/\/localhost:\d+$/ },
  ])("--host $host", async ({ host, expected }) => {
    const { url } = await serving(workspace("small"), ["mock", "--host", host]);
    expect(url).toMatch(expected);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });
});

describe("mock cannot listen on", () => {
  test("a port in use", async () => {
    const { port, server } = await occupied();
    const { code, stderr } = await run(workspace("small"), ["mock", "--port", String(port)]);
    expect(code).toBe(2);
    expect(stderr.split("\n").at(-1)).toBe(
      `error: port ${port} of 127.0.0.1 is in use: stop the program that uses it, or choose another port with --port (0 selects a free one)`,
    );
    server.close();
  });

  test.each(["nowhere.invalid", "203.0.113.7"])("the host %s", async (host) => {
    const { code, stderr } = await run(workspace("small"), ["mock", "--port", "0", "--host", host]);
    expect(code).toBe(2);
    expect(stderr.split("\n").at(-1)).toBe(
      `error: "${host}" is not an address of this machine: set --host to 127.0.0.1, ::1, 0.0.0.0 or another address of it`,
    );
  });
});

test("start serves the portal with docs and mocks, and rebuilds stale output", async () => {
  const root = workspace("small");
  const { url, stop } = await serving(root, ["start"]);
  const portal = await fetch(url);
  expect([portal.status, await portal.text()]).toEqual([200, expect.stringContaining("Acme Shop")]);
  expect((await fetch(`${url}${ITEMS}`, KEY)).status).toBe(200);
  expect(await run(root, ["generate", "--check"])).toMatchObject({ code: 0 });
  expect(await stop()).toBe(0);
});

const WEBHOOKS_ALONE = `openapi: 3.1.0
info: {title: Events, version: "1"}
webhooks:
  item_created: {$ref: webhooks/item_created.yaml}
`;

function occupied(): Promise<{ port: number; server: Server }> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve({ port: typeof address === "object" && address ? address.port : 0, server });
    });
  });
}
