import { readdirSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { installed, NODE, type Server } from "./project.js";
import { readReadme } from "./readme.js";
import { testWorkspace } from "./workspace.js";

/*
 * The README, typed by a user whose folder contains nothing but the installed package. `npm run test:outside` then makes the
 * folder a workspace, which downloads the authoring tools.
 */

const readme = await readReadme();
const [install, start] = readme.commands("install");
const [receiver, trigger, testReceiver] = readme.commands("webhooks");
const [mock, testServer, proxy, checkTraffic, docs] = readme.commands("verbs");
/** The command for the time before the first release, from the comment of the install line. */
const fromTarball = /npm install \S+\.tgz/.exec(install?.comment ?? "")?.[0] ?? "";
const { 4010: mockPort, 3000: receiverPort, 4020: proxyPort } = readme.ports;
const project = await installed(fromTarball);

describe.skipIf(!project)("in an empty folder", { timeout: 120_000 }, () => {
  if (!project) return test.skip("npm has neither a cache nor a registry");
  afterAll(() => project.remove());

  const succeed = async (command: string | undefined) => {
    const { code, stdout, stderr } = await project.run(command ?? "");
    expect({ command, code, stdout, stderr }).toMatchObject({ code: 0 });
    return { stdout, stderr };
  };

  test("the commands run under the chosen Node", async () => {
    expect((await succeed("node --version")).stdout).toBe((await succeed(`"${NODE}/node" --version`)).stdout);
  });

  test("the install line names the package, and its comment names the tarball", () => {
    expect(install?.command).toBe("npm install chatwire");
    expect(fromTarball).toBe("npm install ./chatwire-*.tgz");
    const modules = readdirSync(path.join(project.folder, "node_modules"));
    expect(modules).toEqual(expect.arrayContaining(["ajv", "chatwire", "fast-check", "yaml"]));
  });

  describe("while start runs", () => {
    let server: Server;
    beforeAll(async () => {
      server = await project.serve(`${start?.command} --port ${mockPort}`, mockPort);
    }, 120_000);
    afterAll(() => server.stop());

    test.each(readme.responses)("$url returns what the README shows", async ({ url, start }) => {
      const text = await (await fetch(url)).text();
      expect([start.length > 20, text.slice(0, start.length)]).toEqual([true, start]);
    });

    test.each([
      "/",
      "/_chatwire/docs/gosquared/webhooks/index.html",
      "/_chatwire/docs/livechat/configuration/rest.html",
    ])("it serves the page %s", async (page) => {
      const response = await fetch(`http://127.0.0.1:${mockPort}${page}`);
      expect([response.status, await response.text()]).toEqual([200, expect.stringContaining("<!doctype html>")]);
    });

    test("it says where the docs are, and reports no failure", () => {
      expect(server.output()).toContain(`docs: http://127.0.0.1:${mockPort}/\n`);
      expect(server.output()).not.toMatch(/error|warn/i);
    });

    test("every address that it prints opens in a browser, and so do their links and those of llms.txt", async () => {
      const open = async (url: string) => {
        const response = await fetch(url, { headers: { accept: "text/html,*/*;q=0.8" } });
        return { url, status: response.status, text: await response.text() };
      };
      const printed = [...server.output().matchAll(/http:\/\/\S+/g)].map(([url]) => url);
      expect(printed.length).toBeGreaterThan(5);
      const pages = await Promise.all(printed.map(open));
      const linked = pages.flatMap(({ url, text }) =>
        [...text.matchAll(/<a href="([^"#]+)">/g)].slice(0, 10).map(([, link = ""]) => new URL(link, url)),
      );
      const llms = await open(`http://127.0.0.1:${mockPort}/llms.txt`);
      const [, page = ""] = /\]\(([^)]+operations[^)]+)\)/.exec(llms.text) ?? [];
      const local = [...linked, new URL(page, llms.url)].filter(({ hostname }) => hostname === "127.0.0.1");
      const opened = [...pages, llms, ...(await Promise.all(local.map(({ href }) => open(href))))];
      expect(opened.filter(({ status }) => status !== 200).map(({ url, status }) => `${url} ${status}`)).toEqual([]);
    });

    test("the client creates a webhook", async () => {
      await project.write("client.mjs", readme.code("consumer"));
      expect((await succeed("node client.mjs")).stdout).toMatch(/^created \d+\n$/);
    });

    test("test-server passes", async () => {
      const { stderr } = await succeed(testServer?.command);
      expect(stderr).toMatch(/^[1-9]\d* passed, 0 failed/m);
    });

    test("proxy records what check-traffic reads", async () => {
      const running = await project.serve(proxy?.command ?? "", proxyPort);
      const url = (readme.responses[0]?.url ?? "").replace(`:${mockPort}/gosquared/webhooks`, `:${proxyPort}`);
      expect((await fetch(url)).status).toBe(200);
      expect(await running.stop()).toMatch(/^GET \/account\/v1\/webhooks 200 listWebhooks$/m);
      expect((await succeed(checkTraffic?.command)).stderr).toMatch(/^0 findings in [1-9]/m);
    });
  });

  test("mock serves only the named API", async () => {
    const { stop } = await project.serve(`${mock?.command} --port ${mockPort}`, mockPort);
    expect((await fetch(readme.responses[0]?.url ?? "")).status).toBe(200);
    expect(await (await fetch(`http://127.0.0.1:${mockPort}/_chatwire/apis`)).json()).toEqual({
      apis: [{ id: "gosquared/webhooks", mount: "/gosquared/webhooks" }],
    });
    expect(await stop()).toMatch(/\nstopped\n$/);
  });

  test("the receiver handles the webhooks of trigger and test-receiver", async () => {
    await project.write("receiver.mjs", readme.code("receiver"));
    const { output } = await project.serve(receiver?.command ?? "", receiverPort, { PORT: `${receiverPort}` });
    await succeed(trigger?.command);
    expect(output()).toMatch(/^chat started: \w+$/m);
    const { stdout, stderr } = await succeed(testReceiver?.command);
    expect(stderr, stdout).toMatch(/^[1-9]\d* passed, 0 failed/m);
  });

  test("docs writes pages", async () => {
    const { stderr } = await succeed(docs?.command);
    expect(stderr).toMatch(/^wrote \d{3} pages of the package's APIs to .*build\/docs$/m);
    expect(readdirSync(path.join(project.folder, "build/docs/livechat"))).toEqual(["configuration", "webhooks"]);
    await succeed(docs?.command);
  });

  test("docs keeps a folder that it did not write", async () => {
    await succeed("rm -r build/docs && mkdir -p build/docs && echo mine > build/docs/mine.txt");
    const { code, stderr } = await project.run(docs?.command ?? "");
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringMatching(/^error: .+build\/docs has other files/),
    });
    expect(readdirSync(path.join(project.folder, "build/docs"))).toEqual(["mine.txt"]);
  });

  test.each([
    { command: "npx chatwire lint", expected: "error: no redocly.yaml in" },
    { command: "npx chatwire mock --engine prism", expected: "error: this needs @stoplight/prism-http, which" },
    { command: "npx chatwire trigger acme/shop --list", expected: 'error: unknown API "acme/shop"' },
  ])("$command says in one line what is missing", async ({ command, expected }) => {
    const { code, stdout, stderr } = await project.run(command);
    expect({ code, stdout, lines: stderr.trim().split("\n") }).toEqual({
      ...{ code: 2, stdout: "" },
      lines: [expect.stringContaining(expected)],
    });
  });

  if (process.env.CHATWIRE_OUTSIDE === "whole") testWorkspace(project, readme);
});
