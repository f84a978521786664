import { execFile } from "node:child_process";
import { connect, createServer } from "node:net";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { commandLine, program } from "./program.js";
import { generatedWorkspace, workspace, write } from "./workspace.js";

const LISTENING = /^listening on http:\/\/127\.0\.0\.1:(\d+)$/m;

describe("the program itself", () => {
  test("a verb runs where it is called, data on stdout, talk on stderr", async () => {
    const { code, stdout, stderr } = await program(await generatedWorkspace(), ["check", "--json"]).ended;
    expect({ code, data: JSON.parse(stdout) }).toMatchObject({ code: 0, data: { differences: [], faults: [] } });
    expect(stderr).toMatch(/^generated\/ is up to date: \d+ files$/m);
  });

  test("wrong use exits with 2", async () => {
    const { code, stdout, stderr } = await program(workspace("none"), ["lnt"]).ended;
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: "",
      stderr: 'error: unknown verb "lnt"; did you mean "lint"? (see "chatwire --help")\n',
    });
  });

  test("control characters of a contract do not reach the terminal", async () => {
    const root = workspace("small");
    write(root, "openapi/acme/shop/schemas/Item.yaml", '$ref: "Nope\\e]0;x\\a.yaml" # \u001b[2J\n');
    const { code, stdout } = await program(root, ["generate"]).ended;
    expect(code).toBe(1);
    expect(stdout).toContain("\\u001b]0;x\\u0007");
    expect(stdout).not.toMatch(/[^\P{Cc}\n]/u);
  });

  test("a reader that goes away early is no fault", async () => {
    const [node, tsx, ...rest] = commandLine(["lint", "--format", "sarif"]).map((word) => `'${word}'`);
    const script = `${[node, tsx, ...rest].join(" ")} | head -c 1; echo " \${PIPESTATUS[0]}"`;
    const { stdout, stderr } = await promisify(execFile)("bash", ["-c", script], { cwd: workspace("small") });
    expect(stdout).toBe("{ 0\n");
    expect(stderr).not.toMatch(/EPIPE|^ {4}at /m);
  });
});

describe("stopping", () => {
  test.each(["SIGINT", "SIGTERM"] as const)("%s ends the mock with 0, and its port is free again", async (name) => {
    const { child, says, ended } = program(workspace("small"), ["mock", "--port", "0"]);
    const port = Number((await says(LISTENING))[1]);
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
    child.kill(name);
    const { code, signal, stderr } = await ended;
    expect({ code, signal }).toEqual({ code: 0, signal: null });
    expect(stderr).toMatch(/^stopped$/m);
    await expect(listen(port)).resolves.toBe("free");
  });

  test("a client that keeps its connection open does not keep the mock", async () => {
    const { child, says, ended } = program(workspace("small"), ["mock", "--port", "0"]);
    const client = connect(Number((await says(LISTENING))[1]), "127.0.0.1");
    client.on("error", () => {});
    await new Promise((resolve) => client.write("GET /healthz HTTP/1.1\r\n", resolve));
    child.kill("SIGINT");
    expect((await ended).code).toBe(0);
    client.destroy();
  });

  test("a verb that serves nothing ends at once, by the signal", async () => {
    const { child, says, ended } = program(workspace("small"), ["lint"]);
    await says(/ registry /);
    child.kill("SIGINT");
    const { code, signal, stderr } = await ended;
    expect(code === 130 || signal === "SIGINT").toBe(true);
    expect(stderr).not.toMatch(/errors and/);
  });
});

function listen(port: number): Promise<string> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve("in use"));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve("free")));
  });
}
