import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { contractFiles } from "../../src/workspace/init/contract-files.js";
import { shareRedoc } from "../support/redoc-cache.js";
import { serving } from "./serving.js";
import { edit, run, workspace, write } from "./workspace.js";

/* An existing Redocly workspace: names without a vendor, versions, rules for one version, and an AsyncAPI document. */

const REGISTRY = `extends: [recommended-strict]
rules:
  operation-2xx-response: {severity: error, validateWebhooks: true}
async3Rules:
  security-defined: "off"
apis:
  main:
    root: apis/main/openapi.yaml
  main@async:
    root: apis/main/asyncapi.yaml
  main@v2:
    root: apis/main-v2/openapi.yaml
    rules:
      info-license: "off"
`;

let root = "";

beforeEach(() => {
  root = workspace("none");
  write(root, "redocly.yaml", REGISTRY);
  for (const [file, text] of Object.entries(contractFiles("main"))) {
    write(root, `apis/main/${file}`, text);
    if (!file.startsWith("messages/") && file !== "asyncapi.yaml") write(root, `apis/main-v2/${file}`, text);
  }
  edit(root, "apis/main-v2/openapi.yaml", "  license: {name: MIT, identifier: MIT}\n", "");
});

describe("a Redocly workspace", { timeout: 120_000 }, () => {
  test("passes lint with the rules of each version", async () => {
    expect(await run(root, ["lint"])).toMatchObject({ code: 0, stdout: "" });
    edit(root, "redocly.yaml", 'info-license: "off"', "info-license: error");
    const { code, stdout } = await run(root, ["lint", "main@v2"]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^apis\/main-v2\/openapi\.yaml:\d+:\d+ {2}error {2}info-license$/m);
  });

  test("generates each version in a folder with its name", async () => {
    expect(await run(root, ["generate"])).toMatchObject({ code: 0 });
    const read = (file: string) => readFileSync(path.join(root, "generated", file), "utf8");
    expect(read("main/client.js")).toContain("createMainClient");
    expect(read("main/v2/client.js")).toContain("createMainV2Client");
    expect(read("main/asyncapi.json")).toContain('"asyncapi": "3.0.0"');
    expect(existsSync(path.join(root, "generated/main/v2/asyncapi.json"))).toBe(false);
  });

  test("has pages for each version", async () => {
    await shareRedoc(root);
    expect(await run(root, ["docs"])).toMatchObject({ code: 0 });
    for (const file of ["main/index.html", "main/v2/index.html", "main/v2/operations/listItems.html"])
      expect(existsSync(path.join(root, "build/docs", file)), file).toBe(true);
  });

  test("is mocked with a mount for each version", async () => {
    const { url } = await serving(root, ["mock"]);
    const statusOf = async (mount: string, init?: RequestInit) =>
      (await fetch(`${url}${mount}`, { headers: { "x-api-key": "k" }, ...init })).status;
    expect(await statusOf("/main/v1/items")).toBe(200);
    expect(await statusOf("/main/v2/v1/items")).toBe(200);
    expect(await statusOf("/main/v2/v1/items?limit=0")).toBe(400);
    expect(await statusOf("/other/v1/items")).toBe(404);
    expect(await statusOf("/_chatwire/main/v2/receive")).toBe(200);
  });
});
