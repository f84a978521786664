import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { shelf } from "../fixtures/shelf/contract.js";
import { listen, serving } from "../fixtures/shelf/http.js";
import { CREDENTIALS, failure, forgetfulServer, type Serve, statefulServer } from "../fixtures/shelf/servers.js";
import { freePort } from "../support/free-port.js";
import { program } from "./program.js";
import { isOpen } from "./receivers.js";
import { run, workspace, write } from "./workspace.js";

const VERB = ["test-server", "acme/shelf"];
const ENV = { CHATWIRE_API_KEY: CREDENTIALS.apiKey, CHATWIRE_SITE_TOKEN: CREDENTIALS.siteToken };

function shelfWorkspace(): string {
  const root = workspace("none");
  write(root, "redocly.yaml", "apis: {acme/shelf: {root: openapi.json}}");
  write(root, "openapi.json", JSON.stringify(shelf));
  return root;
}

/** Tests a server of the shelf. */
async function testShelf(serve: Serve, args: readonly string[] = [], env: Record<string, string> = ENV) {
  const root = shelfWorkspace();
  const target = await listen(serving(serve));
  return { root, target, ...(await run(root, [...VERB, "--target", target, ...args], env)) };
}

const param = (text: string) => ["--param", text];
const untested = (...names: string[]) => names.flatMap((name) => ["--allow-untested", name]);

describe("credentials", () => {
  test("that belong together are asked for together", async () => {
    const { code, stdout, stderr } = await testShelf(statefulServer(1), [], {});
    expect(stdout).toContain("not sent: it needs credentials; pass apiKey and siteToken");
    expect(stderr).toMatch(/^0 passed, 0 failed, \d+ not judged, \d+ not sent/m);
    expect(code).toBe(1);
  });

  test.each([
    { given: ["--credential", "apiKey=a"], missing: "--credential siteToken=VALUE or $CHATWIRE_SITE_TOKEN" },
    { given: ["--credential", "siteToken=b"], missing: "--credential apiKey=VALUE or $CHATWIRE_API_KEY" },
  ])("are rejected if one is missing: $given", async ({ given, missing }) => {
    const { code, stdout, stderr } = await testShelf(statefulServer(1), given, {});
    expect(stderr).toContain(`has no effect alone: the API needs apiKey and siteToken; also pass ${missing}`);
    expect([code, stdout]).toEqual([2, ""]);
  });
});

describe("values of parameters", () => {
  const rejectsOthers: Serve = (call) =>
    /^\/boxes\/(?!77(\/|$))/.test(call.path) ? failure(404) : statefulServer(77)(call);

  test.each([
    { name: "--param for all operations", args: param("boxId=77") },
    { name: "--param for one operation", args: [...param("getBox.boxId=77"), "--only", "getBox"] },
    {
      name: "--param that is more specific",
      args: [...param("getBox.boxId=77"), ...param("boxId=1"), "--only", "getBox"],
    },
  ])("come from $name", async ({ args }) => {
    const { code, stderr } = await testShelf(rejectsOthers, [...args, ...untested("getItem")]);
    expect(stderr).not.toContain("are not tested");
    expect(code).toBe(0);
  });

  test.each([
    { name: "YAML", content: "boxId: 1\ngetBox: {boxId: 77}" },
    { name: "JSON", content: '{"getBox": {"boxId": 77}}' },
  ])("come from a file with $name", async ({ content }) => {
    const root = shelfWorkspace();
    write(root, "params", content);
    const target = await listen(serving(rejectsOthers));
    const { code } = await run(root, [...VERB, "--target", target, "--params", "params", "--only", "getBox"], ENV);
    expect(code).toBe(0);
  });

  test.each([
    { args: param("boxID=7"), expected: 'has a parameter or body field "boxID"; did you mean "boxId"?' },
    { args: param("getBox.box=7"), expected: 'did you mean "getBox.boxId"?' },
    { args: param("boxId"), expected: '--param must be NAME=VALUE, not "boxId"' },
    { args: param("boxId=x"), expected: "the value of boxId does not fit getBox: it must be integer" },
    { args: ["--params", "none.yaml"], expected: "--params: none.yaml does not exist" },
    { args: ["--params", "openapi.json"], expected: 'has a parameter or body field "openapi"' },
    { args: ["--params", "redocly.yaml"], expected: 'has a parameter or body field "apis"' },
    { args: untested("getBoxes"), expected: 'acme/shelf has no operation "getBoxes"; did you mean "getBox"?' },
  ])("are rejected: $args", async ({ args, expected }) => {
    const { code, stderr } = await testShelf(statefulServer(1), args);
    expect(stderr).toContain(expected);
    expect(code).toBe(2);
  });
});

describe("an operation that accepts no valid request", () => {
  test("fails the run, in JUnit too", async () => {
    const { root, code, stdout, stderr } = await testShelf(forgetfulServer, ["--junit", "out.xml"]);
    expect(stdout).toContain("✗ getBox: not judged: none of 1 valid requests succeeded: 404");
    expect(stderr).toContain("error: 4 operations are not tested (getBox, deleteBox, createItem and 1 more)");
    const junit = readFileSync(path.join(root, "out.xml"), "utf8");
    expect(junit).toMatch(/classname="acme\/shelf\.getBox" name="a valid request succeeds" [^>]*><failure [^>]*>curl /);
    expect(code).toBe(1);
  });

  test("is accepted by --allow-untested", async () => {
    const args = untested("getBox", "deleteBox", "createItem", "getItem");
    const { code, stdout } = await testShelf(forgetfulServer, args);
    expect(stdout).toContain("- getBox: not judged (allowed): none of 1 valid requests succeeded: 404");
    expect(code).toBe(0);
  });
});

describe("a selection", () => {
  test.each([
    { name: "of invalid requests is judged", only: "createBox invalid required /body/label", code: 0 },
    { name: "of requests for a resource creates it", only: "getItem parameters alone", code: 0 },
    { name: "respects --skip", only: "getItem parameters alone", more: ["--skip", "createItem"], code: 1 },
  ])("$name", async ({ only, more = [], code }) => {
    const result = await testShelf(statefulServer(5000), ["--only", only, ...more]);
    expect([result.code, result.stderr]).toEqual([code, expect.stringMatching(new RegExp(`^${1 - code} passed`, "m"))]);
  });
});

describe("--target with the wrong path", () => {
  test.each([
    { path: "", expected: /try --target http:\/\/127\.0\.0\.1:\d+\/v1$/m },
    {
      path: "/v1/boxes",
      expected: /the paths of the contract begin with \/boxes themselves, so try --target .*\/v1$/m,
    },
  ])("hints at the right one: $path", async ({ path: suffix, expected }) => {
    const target = await listen(serving((call) => ({ ...failure(404), text: `no ${call.path}` })));
    const url = target.replace(/\/v1$/, suffix);
    const { code, stderr } = await run(shelfWorkspace(), [...VERB, "--target", url], ENV);
    expect(stderr).toMatch(expected);
    expect(code).toBe(1);
  });
});

describe("--start", () => {
  const SERVER = fileURLToPath(new URL("../fixtures/servers/items.mjs", import.meta.url));
  const KEY = { CHATWIRE_API_KEY: "k3y" };

  async function items(mode: string) {
    const port = await freePort();
    const start = `"${process.execPath}" "${SERVER}" ${port} ${mode}`;
    return { port, args: ["test-server", "acme/shop", "--target", `http://127.0.0.1:${port}`, "--start", start] };
  }

  test("starts the server and stops it", async () => {
    const { port, args } = await items("good");
    const { code, stderr } = await run(workspace("small"), args, { ...process.env, ...KEY } as Record<string, string>);
    expect([code, stderr]).toEqual([0, expect.stringContaining(`the server listens on 127.0.0.1:${port}`)]);
    expect(await isOpen(port)).toBe(false);
  });

  test("reports a server that cannot start, without the credentials", async () => {
    const { args } = await items("exits");
    const { code, stderr } = await run(workspace("small"), args, KEY);
    expect(code).toBe(1);
    expect(stderr).toMatch(/the server exited \(exit code 3\) before it listened .*\ncannot start with \*\*\*$/s);
  });

  test("reports a server that ends during the run", async () => {
    const { args } = await items("dies");
    const { code, stderr } = await run(workspace("small"), args, KEY);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^error: stopped before every case was sent: .* cannot be reached \(ECONNREFUSED\)/m);
    expect(stderr).toMatch(/^error: the server exited \(exit code 7\)/m);
  });

  test("stops the server on Ctrl-C", async () => {
    const { port, args } = await items("slow");
    const { child, untilLog, ended } = program(workspace("small"), args);
    await untilLog(/^the server listens on /m);
    child.kill("SIGINT");
    const { code, stderr } = await ended;
    expect([code, stderr]).toEqual([130, expect.stringContaining("stopped before every case was sent: interrupted")]);
    expect(await isOpen(port)).toBe(false);
  });
});
