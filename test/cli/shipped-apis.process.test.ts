import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { serving } from "./serving.js";
import { run, workspace, write } from "./workspace.js";

const SHIPPED = "gosquared/webhooks";
const CALL = `/${SHIPPED}/account/v1/webhooks?api_key=demo&site_token=GSN-106863-S`;
const OWN = "/acme/shop/v1/items";
const OWN_KEY = { headers: { "x-api-key": "k" } };

/** Renames the API of the workspace `small`. */
function workspaceWith(id: string): string {
  const root = workspace("small");
  const registry = readFileSync(path.join(root, "redocly.yaml"), "utf8");
  write(root, "redocly.yaml", registry.replaceAll("  acme/shop", `  ${id}`));
  return root;
}

describe("in an empty folder", () => {
  test("mock serves an API of the package", async () => {
    const { url } = await serving(workspace("none"), ["mock", SHIPPED]);
    expect((await fetch(`${url}${CALL}`)).status).toBe(200);
    expect((await fetch(`${url}/livechat/configuration/v3.6`)).status).toBe(404);
  });

  test.each(["mock", "start"])("%s serves all APIs of the package", async (verb) => {
    const { url, log } = await serving(workspace("none"), [verb]);
    expect((await fetch(`${url}${CALL}`)).status).toBe(200);
    expect(log).toEqual(expect.arrayContaining([`  ${url}/${SHIPPED}`, `  ${url}/livechat/webhooks`]));
  });

  test.each([
    { args: ["trigger", SHIPPED, "--list"], expected: /^chat_message +/m },
    { args: ["trigger", `${SHIPPED}s`, "--list"], expected: /did you mean "gosquared\/webhooks"/ },
    {
      args: ["trigger", "acme/shop", "--list"],
      expected: /there is no redocly\.yaml in .+; the package contains gosq/,
    },
    { args: ["test-workflows", "livechat/webhooks", "--target", "http://127.0.0.1:9"], expected: /has no workflows/ },
    { args: ["lint", SHIPPED], expected: /^error: no redocly\.yaml/m },
    { args: ["dev"], expected: /^error: no redocly\.yaml/m },
  ])("$args finds its API or says where it looked", async ({ args, expected }) => {
    const { stdout, stderr } = await run(workspace("none"), args);
    expect(`${stdout}\n${stderr}`).toMatch(expected);
  });
});

describe("in a workspace", () => {
  test("mock serves the APIs of the workspace and those of the package", async () => {
    const { url, log } = await serving(workspace("small"), ["mock"]);
    expect((await fetch(`${url}${OWN}`, OWN_KEY)).status).toBe(200);
    expect((await fetch(`${url}${CALL}`)).status).toBe(200);
    expect(log).toEqual(expect.arrayContaining([`  ${url}/acme/shop`, `  ${url}/${SHIPPED}  (from the package)`]));
  });

  test("mock serves only the named APIs", async () => {
    const { url } = await serving(workspace("small"), ["mock", SHIPPED]);
    expect((await fetch(`${url}${CALL}`)).status).toBe(200);
    expect((await fetch(`${url}${OWN}`, OWN_KEY)).status).toBe(404);
  });

  test.each([
    { name: "with the name of one of the package", id: SHIPPED },
    { name: "whose mount contains one of the package", id: "gosquared" },
  ])("an API $name wins over it", async ({ id }) => {
    const { url } = await serving(workspaceWith(id), ["mock"]);
    expect((await fetch(`${url}/${id}/v1/items`, OWN_KEY)).status).toBe(200);
    expect((await fetch(`${url}${CALL}`)).status).not.toBe(200);
  });

  test.each([{ args: ["trigger", SHIPPED, "--list"] }, { args: ["trigger", "gosquared@webhooks", "--list"] }])(
    "$args uses the API of the workspace, and says so",
    async ({ args }) => {
      const { stdout, stderr } = await run(workspaceWith(SHIPPED), args);
      expect(stdout).not.toContain("chat_message");
      expect(stderr).toBe(
        `note: ${SHIPPED} is the API of redocly.yaml, and the package's API of this name is not used`,
      );
    },
  );

  test("a broken registry hides no clash: nothing is taken from the package", async () => {
    const root = workspace("none");
    write(root, "redocly.yaml", "apis: [");
    const { code, stdout, stderr } = await run(root, ["trigger", SHIPPED, "--list"]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain("redocly.yaml:1:");
  });
});
