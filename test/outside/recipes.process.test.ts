import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROOT } from "../support/registry.js";
import { linked, listens, type Project } from "./project.js";
import { readReadme, type WorkflowStep } from "./readme.js";

/*
 * The commands of docs/recipes.md, in the workspace of a user whose first contract comes from `chatwire init`. npm installs
 * nothing here (`npm ci` is left out): the package is linked. `npm run test:outside` also tests the server and the receiver, which takes longer.
 */

const recipes = await readReadme("docs/recipes.md");
const readme = await readReadme();
const { 3000: receiverPort, 4010: mockPort, 4020: proxyPort, 8080: serverPort } = recipes.ports;
const fixture = (file: string) => readFileSync(path.join(ROOT, "test/fixtures/recipes", file), "utf8");

const AUTHOR = "-c user.name=Test -c user.email=test@example.com -c init.defaultBranch=main";
const STAGING = `http://127.0.0.1:${serverPort}`;

describe("docs/recipes.md", { timeout: 120_000 }, () => {
  let project: Project;
  beforeAll(async () => {
    project = await linked();
    await succeed("npx chatwire init acme/shop && npx chatwire generate");
    await project.write("openapi/acme/shop/workflows/items.arazzo.yaml", fixture("items.arazzo.yaml"));
    await project.write(".gitignore", "node_modules/\n");
  }, 300_000);
  afterAll(() => project.remove());

  const succeed = async (command: string, env: Record<string, string> = {}) => {
    const { code, stdout, stderr } = await project.run(command, env);
    expect(code, [command, stdout, stderr].join("\n")).toBe(0);
    return stderr;
  };

  /** Runs a step as GitHub does: the shell ends at the first command that fails. */
  const runStep = async ({ run = "", env = {} }: WorkflowStep): Promise<string> => {
    const values = Object.entries(env).map(([name, value]) => [name, value.replace(/^\$\{\{.*\}\}$/, "7")]);
    return succeed(`set -e\n${run}`, {
      ...{ GITHUB_BASE_REF: "main", GITHUB_STEP_SUMMARY: path.join(project.folder, "summary.md") },
      ...{ PATH: [path.join(project.folder, "bin"), process.env.PATH].join(path.delimiter), PORT: `${receiverPort}` },
      ...Object.fromEntries(values),
    });
  };
  const stepsOf = (name: string): WorkflowStep[] =>
    Object.values(recipes.workflow(name).jobs)
      .flatMap(({ steps }) => steps)
      .filter(({ run }) => run !== undefined && !/^npm ci\b/.test(run));

  describe("the workflow Contracts", () => {
    beforeAll(async () => {
      await succeed(`git ${AUTHOR} init -q && git add . && git ${AUTHOR} commit -qm base`);
      await succeed("git update-ref refs/remotes/origin/main HEAD");
      await succeed("printf '  note: {type: string, description: A note.}\\n' >> openapi/acme/shop/schemas/Item.yaml");
      await succeed("npx chatwire generate");
      await project.write("bin/gh", '#!/bin/sh\nprintf "%s\\n" "$*" > "gh.txt"\n');
      await succeed("chmod +x bin/gh");
    }, 60_000);

    test.each(stepsOf("Contracts"))("runs $run", async (step) => {
      await runStep(step);
    });

    test("comments the changes on the pull request, and adds the results to the summary", () => {
      const read = (file: string) => readFileSync(path.join(project.folder, file), "utf8");
      expect(read("gh.txt")).toBe("pr comment 7 --body-file changes.md --edit-last --create-if-none\n");
      expect(read("changes.md")).toContain("note");
      expect(read("summary.md")).toContain("### Acme Shop: 100 % of the contract covered");
    });

    test("stops the mock that it started", async () => {
      expect(await listens(mockPort)).toBe(false);
    });
  });

  if (process.env.CHATWIRE_OUTSIDE !== "whole") return;

  describe("a server", () => {
    const env = { STAGING, TOKEN: "t0ken", CHATWIRE_API_KEY: "t0ken", PORT: `${serverPort}` };
    beforeAll(() => project.write("server.js", fixture("server.mjs")));

    const [start, ...others] = recipes.commands("provider");
    test("is started, tested and stopped", async () => {
      expect(await succeed(start?.command ?? "", env)).toMatch(/^[1-9]\d* passed, 0 failed/m);
      expect(await listens(serverPort)).toBe(false);
    });

    test("is tested while it runs, and its calls are recorded", async () => {
      const server = await project.serve("node server.js", serverPort, env);
      for (const { command } of others) await succeed(command, env);
      const [recorder] = recipes.commands("recorder");
      const proxy = await project.serve(recorder?.command ?? "", proxyPort, env);
      const response = await fetch(`http://127.0.0.1:${proxyPort}/v1/items`, { headers: { "x-api-key": "t0ken" } });
      expect(response.status).toBe(200);
      await proxy.stop();
      await server.stop();
    });

    test.each(recipes.commands("recorded"))("$command reads what was recorded", async ({ command }) => {
      await succeed(command);
    });

    test("appears with its coverage in the report", () => {
      expect(readFileSync(path.join(project.folder, "coverage.html"), "utf8")).toContain("Acme Shop");
      expect(existsSync(path.join(project.folder, "server.xml"))).toBe(true);
    });
  });

  describe("a webhook receiver", () => {
    const env = { WEBHOOK_SECRET: "s3cr3t", PORT: `${receiverPort}` };
    beforeAll(() => project.write("server.js", readme.code("receiver")));

    test("receives one webhook while it runs", async () => {
      const receiver = await project.serve("node server.js", receiverPort, env);
      for (const { command } of recipes.commands("running receiver")) await succeed(command);
      expect(await receiver.stop()).toMatch(/^chat started: \w+$/m);
    });

    test.each(recipes.commands("receiver"))("$command starts and stops it", async ({ command }) => {
      expect(await succeed(command, env)).toMatch(/^[1-9]\d* passed, 0 failed/m);
      expect(await listens(receiverPort)).toBe(false);
    });

    test.each(stepsOf("Webhooks"))("is tested by the step $run", async (step) => {
      expect(await runStep({ ...step, env: { WEBHOOK_SECRET: "s3cr3t", ...step.env } })).toMatch(/^[1-9]\d* passed/m);
    });
  });
});
