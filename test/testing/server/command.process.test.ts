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
/** The ID of an operation. */
let operation: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "chatwire-verify-"));
  const apis = (await registeredApis()).filter(({ operations }) => operations.length > 0);
  const [smallest] = apis.sort((a, b) => a.operations.length - b.operations.length);
  id = smallest?.id ?? "";
  operation = smallest?.operations[0]?.id ?? "";
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
  test("prints a table, and writes reports and coverage that `chatwire coverage` reads", async () => {
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
    expect(done.log).toMatch(/^\d+ passed, 0 failed, 0 not judged, \d+ not sent; --seed 1$/m);
    expect(done.code).toBe(0);
    expect(await readFile(file("junit"), "utf8")).toContain('<testsuites name="chatwire test-server"');
    expect(await readFile(file("html"), "utf8")).toMatch(/<h1>Contract coverage<\/h1>/);
    expect(await readFile(file("markdown"), "utf8")).toMatch(/^### .* % of the contract covered/);
    const result = await cli(["coverage", file("coverage"), "--threshold", "100", "--threshold", "statuses=100"]);
    expect(result.out).toMatch(/^request branches +(\d+) +\1 +100$/m);
    expect(result.log).toMatch(/coverage is [\d.]+ %, below 100 %/);
    expect(result.code).toBe(1);
  });

  test("sends the given credentials without printing them", async () => {
    const args = ["test-server", id, ...target(), "--only", operation, "--skip", "credentials", "--json"];
    const [names] = (await cli(args)).out.match(/pass [\w ]+/) ?? [""];
    const env = Object.fromEntries(
      names.split(" ").map((name) => [`CHATWIRE_${name.replaceAll(/([A-Z])/g, "_$1").toUpperCase()}`, "s3cret"]),
    );
    const { code, out, log } = await cli(args, env);
    expect(out + log).not.toContain("s3cret");
    expect(code).toBe(0);
  });

  test.each([
    { name: "a missing target", args: [], expected: /--target is required/ },
    { name: "another machine", args: ["--target", "http://192.0.2.1/"], expected: /use --allow-remote/ },
    {
      name: "credentials in the address",
      args: ["--target", "http://a:b@localhost/"],
      expected: /user name or password/,
    },
    { name: "a query in the address", args: ["--target", "http://localhost/?key=1"], expected: /contains a query/ },
    {
      name: "an unknown credential",
      args: ["--target", "http://localhost/", "--credential", "nope=1"],
      expected: /has no credential "nope"/,
    },
    {
      name: "an invalid threshold",
      args: ["--target", "http://localhost/", "--threshold", "all"],
      expected: /--threshold must be PERCENT/,
    },
  ])("rejects $name", async ({ args, expected }) => {
    const { code, log } = await cli(["test-server", id, ...args]);
    expect(log).toMatch(expected);
    expect(code).toBe(2);
  });

  test("fails if nothing listens on the target", async () => {
    const gone = await startMock({ apis: [], port: 0 });
    await gone.close();
    const { code, out, log } = await cli(["test-server", id, "--target", gone.url, "--mock"]);
    expect(out).toContain("response: received no response: ECONNREFUSED");
    expect(log).toMatch(/^covered: 0\//m);
    expect(log).toMatch(/^0 passed, 1 failed/m);
    expect(log).toMatch(/stopped before every case was sent: 127\.0\.0\.1:\d+ cannot be reached \(ECONNREFUSED\)/);
    expect(code).toBe(1);
  });
});
