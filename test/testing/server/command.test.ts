import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCli } from "../../../src/cli/run-cli.js";
import { type RunningMock, startMock } from "../../../src/mock/index.js";
import { generatedDocument, ROOT, registeredApis } from "../../support/registry.js";

let folder: string;
let mock: RunningMock;
let id: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "chatwire-verify-"));
  const apis = (await registeredApis()).filter(({ operations }) => operations.length > 0);
  id = apis.sort((a, b) => a.operations.length - b.operations.length)[0]?.id ?? "";
  mock = await startMock({ apis: [{ id, load: async () => generatedDocument(id, "openapi") }], port: 0 });
});
afterAll(async () => {
  await mock.close();
  await rm(folder, { recursive: true });
});

async function cli(args: string[], env: Record<string, string> = {}) {
  const out: string[] = [];
  const log: string[] = [];
  const io = {
    ...{ cwd: ROOT, env, signal: new AbortController().signal },
    output: (line: string) => out.push(line),
    log: (line: string) => log.push(line),
  };
  const code = await runCli(args, io);
  return { code, out: out.join("\n"), log: log.join("\n") };
}

const file = (name: string) => path.join(folder, name);
const target = () => ["--target", `${mock.url}/${id}`];

describe("chatwire test-server", () => {
  test("tells a table, reports and coverage, which chatwire coverage reads again", async () => {
    const files = ["junit", "coverage", "html", "markdown"].flatMap((name) => [`--${name}`, file(name)]);
    const done = await cli([
      "test-server",
      id,
      ...target(),
      "--mock",
      "--timeout",
      "60000",
      ...files,
      "--threshold",
      "request-branches=100",
    ]);
    expect(done.log, done.out).toMatch(
      /^covered: (\d+)\/\1 operations, (\d+)\/\2 statuses, (\d+)\/\3 request-branches, \d+\/\d+ response-branches$/m,
    );
    expect(done.log).toMatch(/^\d+ passed, 0 failed, \d+ not sent; --seed 1$/m);
    expect(done.code).toBe(0);
    expect(await readFile(file("junit"), "utf8")).toContain('<testsuites name="chatwire test-server"');
    expect(await readFile(file("html"), "utf8")).toMatch(/<h1>Contract coverage<\/h1>/);
    expect(await readFile(file("markdown"), "utf8")).toMatch(/^### .* % of the contract covered/);
    const told = await cli(["coverage", file("coverage"), "--threshold", "100", "--threshold", "statuses=100"]);
    expect(told.out).toMatch(/^request branches +(\d+) +\1 +100$/m);
    expect(told.log).toMatch(/coverage is [\d.]+ %, below 100 %/);
    expect(told.code).toBe(1);
  });

  test("sends the credentials it is given, and prints them nowhere", async () => {
    const args = ["test-server", id, ...target(), "--only", "example", "--json"];
    const [names] = (await cli(args)).out.match(/pass [\w ]+/) ?? [""];
    const env = Object.fromEntries(
      names.split(" ").map((name) => [`CHATWIRE_${name.replaceAll(/([A-Z])/g, "_$1").toUpperCase()}`, "s3cret"]),
    );
    const { code, out, log } = await cli(args, env);
    expect(out + log).not.toContain("s3cret");
    expect(code).toBe(0);
  });

  test.each([
    ["no target", [], /--target is required/],
    ["another machine", ["--target", "http://192.0.2.1/"], /use --allow-remote/],
    ["credentials in the address", ["--target", "http://a:b@localhost/"], /user name or password/],
    ["a query in the address", ["--target", "http://localhost/?key=1"], /contains a query/],
    [
      "a credential that there is not",
      ["--target", "http://localhost/", "--credential", "nope=1"],
      /has no credential "nope"/,
    ],
    [
      "a threshold that is none",
      ["--target", "http://localhost/", "--threshold", "all"],
      /--threshold must be PERCENT/,
    ],
  ])("rejects %s", async (_name, args, want) => {
    const { code, log } = await cli(["test-server", id, ...args]);
    expect(log).toMatch(want);
    expect(code).toBe(2);
  });

  test("has failed when nothing answers", async () => {
    const gone = await startMock({ apis: [], port: 0 });
    await gone.close();
    const { code, out, log } = await cli(["test-server", id, "--target", gone.url, "--mock"]);
    expect(out).toContain("response: received no response: ECONNREFUSED");
    expect(log).toMatch(/^0 passed, 10 failed/m);
    expect(log).toContain("stopped before every case was checked");
    expect(code).toBe(1);
  });
});
