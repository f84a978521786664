import type { RequestListener } from "node:http";
import { gzipSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import { readApi } from "../../../src/model/read-api.js";
import type { JsonObject } from "../../../src/schema/json.js";
import { TrafficChecker } from "../../../src/testing/traffic/checker.js";
import { readLine } from "../../../src/testing/traffic/ndjson.js";
import { type CheckedCall, startProxy } from "../../../src/testing/traffic/proxy.js";
import { startServer } from "../../support/http-server.js";
import { shop } from "./shop.js";

const api = readApi("acme/shop", shop);
const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function upstream(listener: RequestListener): Promise<URL> {
  const { url, close } = await startServer(listener);
  closing.push(close);
  return new URL(url);
}

async function proxied(listener: RequestListener, options: { closeTimeout?: number } = {}) {
  const lines: string[] = [];
  const calls: CheckedCall[] = [];
  const running = await startProxy({
    api,
    target: await upstream(listener),
    port: 0,
    record: (line) => lines.push(line),
    onCall: (one) => calls.push(one),
    ...options,
  });
  closing.unshift(running.close);
  return { ...running, lines, calls };
}

const ANSWER = JSON.stringify({ token: "t0ken-abcd", note: "for s3cret-pass" });
const loginServer: RequestListener = (_, response) => {
  response.writeHead(200, {
    "content-type": "application/json",
    "content-encoding": "gzip",
    "set-cookie": "sid=c00kie-value",
  });
  response.end(gzipSync(ANSWER));
};

function post(url: string, body: string): Promise<Response> {
  const headers = { "content-type": "application/json", authorization: "Bearer adm1n-token", "x-other": "0ther-value" };
  return fetch(url, { method: "POST", headers, body });
}

test("tells clients to keep idle connections for more than a minute", async () => {
  const proxy = await proxied(loginServer);
  const response = await post(`${proxy.url}/v1/login`, '{"name":"ann","password":"x"}');
  expect(response.headers.get("keep-alive")).toBe("timeout=72");
});

test("forwards requests unchanged and records them without secrets, ready to check", async () => {
  const proxy = await proxied(loginServer);
  const listener = await post(`${proxy.url}/v1/login`, '{"name":"ann","password":"s3cret-\\u0070ass"}');
  expect(listener.headers.get("set-cookie")).toBe("sid=c00kie-value");
  expect(await listener.text()).toBe(ANSWER);
  expect(
    (
      await fetch(`${proxy.url}/v1/items?limit=3&key=qu3ry-secret`, {
        headers: { authorization: "Bearer adm1n-token" },
      })
    ).status,
  ).toBe(200);
  await proxy.close();
  const text = proxy.lines.join("\n");
  for (const secret of ["s3cret", "0070ass", "t0ken", "adm1n", "c00kie", "0ther", "qu3ry"])
    expect(text).not.toContain(secret);
  expect(text).toContain("limit=3");
  const checker = new TrafficChecker(api);
  const [, list] = proxy.lines;
  expect(list).toContain(`"findings":[{"direction":"response"`);
  const again = await checker.check(readLine(JSON.parse(list ?? "") as JsonObject, 1));
  expect(again.operation).toBe("listItems");
});

test("reports contract violations after the call", async () => {
  const proxy = await proxied((_, response) =>
    response.writeHead(200, { "content-type": "application/json" }).end("{}"),
  );
  await post(`${proxy.url}/v1/login`, '{"name":"ann"}');
  await proxy.close();
  expect(proxy.calls.map(({ operation, findings }) => [operation, findings.map(({ direction }) => direction)])).toEqual(
    [["login", ["request", "response"]]],
  );
});

test("records only the path of an undocumented call", async () => {
  const proxy = await proxied((_, response) => response.end("s3cret"));
  await post(`${proxy.url}/v1/other?key=s3cret`, '{"password":"s3cret"}');
  await proxy.close();
  expect(proxy.lines.join()).toContain("/v1/other");
  expect(proxy.lines.join()).not.toContain("s3cret");
});

test("forwards a large body unchecked", async () => {
  const large = "x".repeat(6 * 1024 * 1024);
  const proxy = await proxied((_, response) =>
    response.writeHead(200, { "content-type": "application/json" }).end(large),
  );
  const listener = await post(`${proxy.url}/v1/login`, '{"name":"ann","password":"s3cret-pass"}');
  expect((await listener.text()).length).toBe(large.length);
  await proxy.close();
  expect(proxy.calls).toMatchObject([{ operation: "login", findings: [] }]);
});

test("responds with 502 if the target is unreachable", async () => {
  const running = await startProxy({
    api,
    target: new URL("http://127.0.0.1:9"),
    port: 0,
    record: () => {},
    onCall: () => {},
  });
  closing.push(running.close);
  expect((await fetch(`${running.url}/v1/items`)).status).toBe(502);
});

test("an interrupted response ends only its own call", async () => {
  let reset = () => {};
  const proxy = await proxied(({ url, socket }, response) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": "100" });
    if (!url?.includes("broken")) return void response.end(" ".repeat(98).concat("[]"));
    reset = () => socket.resetAndDestroy();
    response.write("[1,");
  });
  const broken = await fetch(`${proxy.url}/v1/items?broken=1`);
  reset();
  await expect(broken.text()).rejects.toThrow();
  const next = await fetch(`${proxy.url}/v1/items`);
  expect([next.status, (await next.text()).trim()]).toEqual([200, "[]"]);
  await proxy.close();
  expect(proxy.calls.map(({ path }) => path)).toEqual(["/v1/items"]);
});

test("responds with 502 if the target switches protocols", async () => {
  const proxy = await proxied((_, response) => {
    response.socket?.end("HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n");
  });
  const response = await fetch(`${proxy.url}/v1/login`);
  expect(response.status).toBe(502);
  await proxy.close();
});

test("closes while the target sends a response without an end", async () => {
  const proxy = await proxied(
    (request, response) => {
      const timer = setInterval(() => response.write("x"), 5);
      request.on("close", () => clearInterval(timer));
    },
    { closeTimeout: 20 },
  );
  const response = await fetch(`${proxy.url}/v1/login`);
  const ended = response.text().catch(() => "cut off");
  await proxy.close();
  expect(await ended).toBe("cut off");
});

test("a used port is a usage error that says what to do", async () => {
  const { port } = await upstream(() => {});
  const running = startProxy({
    api,
    target: new URL("http://127.0.0.1:9"),
    port: Number(port),
    record: () => {},
    onCall: () => {},
  });
  await expect(running).rejects.toMatchObject({
    exitCode: 2,
    message: expect.stringMatching(
      /^port \d+ of 127\.0\.0\.1 is in use: stop the program that uses it, or choose another port/,
    ),
  });
});
