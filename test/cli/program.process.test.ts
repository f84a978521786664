import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { connect, createServer } from "node:net";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { commandLine, program } from "./program.js";
import { workspace, write } from "./workspace.js";

const LISTENING = /^listening on http:\/\/127\.0\.0\.1:(\d+)$/m;

describe("the program", () => {
  test("runs in the current folder, with results on stdout and progress on stderr", async () => {
    const { code, stdout, stderr } = await program(workspace("none"), ["init", "acme/demo"]).ended;
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: "now edit openapi/acme/demo, then: npx chatwire lint && npx chatwire generate\n",
    });
    expect(stdout).toMatch(/^redocly\.yaml\nopenapi\/acme\/demo\/openapi\.yaml\n/);
  });

  test("exits with 2 after a usage error", async () => {
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

  test("ignores a closed stdout", async () => {
    const command = commandLine(["--help"]).map((word) => `'${word}'`);
    // Passes the exit code around the pipe, because only some shells keep it.
    const script = `{ { ${command.join(" ")}; echo $? >&3; } | true; } 3>&1`;
    const { stdout, stderr } = await promisify(execFile)("sh", ["-c", script]);
    expect({ stdout, stderr }).toEqual({ stdout: "0\n", stderr: "" });
  });
});

describe("stopping", () => {
  test.each(["SIGINT", "SIGTERM"] as const)(
    "%s stops the mock with exit code 0 despite an open connection, and frees the port",
    async (name) => {
      const { child, untilLog, ended } = program(workspace("small"), ["mock", "--port", "0"]);
      const port = Number((await untilLog(LISTENING))[1]);
      expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
      const client = connect(port, "127.0.0.1");
      client.on("error", () => {});
      await new Promise((resolve) => client.write("GET /healthz HTTP/1.1\r\n", resolve));
      child.kill(name);
      const { code, signal, stderr } = await ended;
      client.destroy();
      expect({ code, signal }).toEqual({ code: 0, signal: null });
      expect(stderr).toMatch(/^stopped$/m);
      await expect(listen(port)).resolves.toBe("free");
    },
  );

  test("start prints nothing after stopped, even if it was building", async () => {
    const root = workspace("small");
    const { child, untilLog, ended } = program(root, ["start", "--port", "0"]);
    await untilLog(/ build /);
    child.kill("SIGINT");
    const { code, stderr } = await ended;
    expect([code, stderr.trimEnd().split("\n").at(-1)]).toEqual([0, "stopped"]);
    expect(readdirSync(root).filter((name) => /\.(new|old)-/.test(name))).toEqual([]);
  });

  test.each([
    { verb: "lint", after: / registry / },
    { verb: "generate", after: / bundle / },
    { verb: "docs", after: / bundle | redoc / },
  ])("Ctrl-C ends $verb, which leaves no files", async ({ verb, after }) => {
    const root = workspace("small");
    const { child, untilLog, ended } = program(root, [verb]);
    await untilLog(after);
    child.kill("SIGINT");
    const { code, signal, stderr } = await ended;
    // Shells report a process that the signal ended as 130.
    expect(code === 130 || signal === "SIGINT").toBe(true);
    expect(stderr).not.toMatch(/errors and|is written|^wrote/m);
    expect(readdirSync(root).filter((name) => /^(generated|build)/.test(name))).toEqual([]);
  });
});

function listen(port: number): Promise<string> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve("in use"));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve("free")));
  });
}
