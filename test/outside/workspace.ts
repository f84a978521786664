import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROOT } from "../support/registry.js";
import type { Project, Server } from "./project.js";
import { type Readme, readReadme } from "./readme.js";

const LACKS = /^error: this needs .+, which (?:is|are) not installed: (npm install --save-dev .+)\n$/;
const TSC = "node node_modules/typescript/bin/tsc --noEmit --strict --module nodenext --target es2023 --types node";
const TYPES = path.join(ROOT, "node_modules/@types");

/** Declares the tests of a user who writes a contract in the folder of an installed package. */
export function testWorkspace(project: Project, { ports }: Readme): void {
  const { 4010: port } = ports;

  /** Runs a command, installs what it lacks with the command that it prints, and returns what it prints then. */
  const withTools = async (command: string): Promise<string> => {
    const before = await project.run(command);
    const [, install = ""] = LACKS.exec(before.stderr) ?? [];
    expect({ code: before.code, stdout: before.stdout, install }).toEqual({
      ...{ code: 2, stdout: "", install: expect.stringMatching(/^npm install/) },
    });
    expect((await project.run(install)).code).toBe(0);
    const { code, stdout, stderr } = await project.run(command);
    expect({ command, code, stdout, stderr }).toMatchObject({ code: 0 });
    return stderr;
  };

  describe("in a workspace", { timeout: 180_000 }, () => {
    beforeAll(async () => {
      const { code, stderr } = await project.run("rm -rf build && npx chatwire init acme/shop");
      expect({ code, stderr }).toMatchObject({ code: 0 });
    }, 60_000);

    test.each([
      { command: "npx chatwire generate", expected: /^generated\/ is written: \d+ files$/m },
      { command: "npx chatwire lint", expected: /^0 errors and 0 warnings; checked 2 documents/m },
      { command: "npx chatwire docs", expected: /^wrote \d+ pages to .+build\/docs$/m },
    ])("$command says what it lacks, and works with that", async ({ command, expected }) => {
      expect(await withTools(command)).toMatch(expected);
    });

    test("the package's APIs stay reachable", async () => {
      const { code, stdout } = await project.run("npx chatwire trigger livechat/webhooks --list");
      expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/^incoming_chat /) });
    });

    describe("while start runs", () => {
      let server: Server;
      beforeAll(async () => {
        server = await project.serve(`npx chatwire start --port ${port}`, port);
      }, 120_000);
      afterAll(() => server.stop());

      test.each([
        { path: "/", expected: "acme/shop" },
        { path: "/_chatwire/docs/acme/shop/index.html", expected: "listItems" },
        { path: "/_chatwire/package/", expected: "gosquared/webhooks" },
        { path: "/_chatwire/package/gosquared/webhooks/index.html", expected: "createWebhook" },
        { path: "/gosquared/webhooks/account/v1/webhooks?api_key=demo&site_token=demo", expected: '"list":' },
      ])("$path is served", async ({ path, expected }) => {
        const response = await fetch(`http://127.0.0.1:${port}${path}`);
        expect([response.status, await response.text()]).toEqual([200, expect.stringContaining(expected)]);
      });

      test("an application imports the generated code as the guide and the docs show", async () => {
        const page = readFileSync(path.join(project.folder, "build/docs/acme/shop/operations/listItems.md"), "utf8");
        const [, sample = ""] = /```ts\n([\s\S]+?)```/.exec(page) ?? [];
        const programs = { guide: (await readReadme("docs/client.md")).code("own"), sample };
        for (const [name, code] of Object.entries(programs)) {
          const here = code.replaceAll(/127\.0\.0\.1:\d+/g, `127.0.0.1:${port}`);
          for (const ending of ["ts", "mjs"]) await project.write(`${name}.${ending}`, here);
        }
        const compiled = await project.run(`${TSC} --typeRoots ${TYPES} guide.ts sample.ts`);
        expect(compiled).toEqual({ code: 0, stdout: "", stderr: "" });
        expect(await project.run("node guide.mjs")).toEqual({ code: 0, stdout: "2\n", stderr: "" });
        const { stdout, stderr } = await project.run("node sample.mjs", { ACME_API_KEY: "demo" });
        expect({ stdout, stderr }).toEqual({ stdout: expect.stringContaining("id: 1"), stderr: "" });
      });
    });

    test("Prism's engine is one command away", async () => {
      const command = `npx chatwire mock --engine prism --port ${port}`;
      const [, install = ""] = LACKS.exec((await project.run(command)).stderr) ?? [];
      expect((await project.run(install)).code).toBe(0);
      await project.serve(command, port);
      const url = `http://127.0.0.1:${port}/gosquared/webhooks/account/v1/webhooks?api_key=demo&site_token=demo`;
      expect((await fetch(url)).status).toBe(200);
    });
  });
}
