import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import type { Change } from "../../src/diff/change.js";
import { edit, run, workspace, write } from "../cli/workspace.js";

function git(root: string, ...args: string[]): void {
  const who = ["-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "commit.gpgsign=false"];
  execFileSync("git", [...who, ...args], { cwd: root, stdio: "ignore" });
}

function repository(): string {
  const root = workspace("small");
  git(root, "init", "--quiet");
  git(root, "add", "-A");
  git(root, "commit", "--quiet", "-m", "One");
  return root;
}

const ITEM = "openapi/acme/shop/schemas/Item.yaml";

describe("the working tree against a revision", () => {
  test("reports no changes", async () => {
    const root = repository();
    expect(await run(root, ["diff"])).toMatchObject({ code: 0, stdout: "" });
  });

  test("reports breaking changes in both documents, also since a named revision", async () => {
    const root = repository();
    const events = "openapi/acme/shop/schemas/ItemCreatedWebhook.yaml";
    edit(root, events, "required: [", "required: [");
    write(root, events, "type: object\nproperties: {}\n");
    const { code, stdout } = await run(root, ["diff", "HEAD"]);
    expect(code, stdout).toBe(1);
    expect(stdout).toContain("acme/shop\n  ✗ breaking");
    expect(stdout).toContain("acme/shop (AsyncAPI)\n  ✗ breaking");
    git(root, "commit", "--quiet", "-am", "Two");
    expect(await run(root, ["diff"])).toMatchObject({ code: 0 });
    expect(await run(root, ["diff", "HEAD~1", "--api", "acme/shop"])).toMatchObject({ code: 1 });
    expect(await run(root, ["diff", "HEAD~1", "openapi/acme/shop/asyncapi.yaml"])).toMatchObject({ code: 1 });
  });

  test("reports a new API as an addition and a removed API as breaking", async () => {
    const root = repository();
    const more = await run(root, ["init", "acme/more"]);
    expect(more.code).toBe(0);
    expect(await run(root, ["diff"])).toMatchObject({ code: 0, stdout: expect.stringContaining("The API was added.") });
    git(root, "add", "-A");
    git(root, "commit", "--quiet", "-m", "More");
    git(root, "checkout", "--quiet", "HEAD~1", "--", "redocly.yaml");
    expect(await run(root, ["diff"])).toMatchObject({
      code: 1,
      stdout: expect.stringContaining("The API was removed."),
    });
  });
});

describe("names the source of", () => {
  const SHOP = "openapi/acme/shop";
  test.each([
    {
      name: "an added property",
      change: (root: string) =>
        edit(root, ITEM, "properties:\n", "properties:\n  note: {type: string, description: A note.}\n"),
      expected: [`${ITEM}:5`],
    },
    {
      name: "a changed property",
      change: (root: string) => edit(root, ITEM, "id: {type: integer", "id: {type: string"),
      expected: [`${ITEM}:5`],
    },
    {
      name: "a removed property",
      change: (root: string) => edit(root, ITEM, "  name: {type: string, description: What people call it.}\n", ""),
      expected: [`HEAD:${ITEM}:6`],
    },
    {
      name: "a removed operation",
      change: (root: string) => edit(root, `${SHOP}/openapi.yaml`, "  /v1/items: {$ref: paths/items.yaml}\n", "  {}\n"),
      expected: [`HEAD:${SHOP}/openapi.yaml:19`],
    },
  ])("$name", async ({ change, expected }) => {
    const root = repository();
    change(root);
    const { stdout } = await run(root, ["diff", "--json"]);
    const { documents } = JSON.parse(stdout) as { documents: { document: string; changes: Change[] }[] };
    const changes = documents.flatMap(({ document, changes }) => (document === "openapi" ? changes : []));
    const places = changes.map(({ location }) => `${location?.file}:${location?.line}`);
    expect([places, changes]).toEqual([expect.arrayContaining(expected), expect.anything()]);
  });
});

describe("rejects what it cannot compare", () => {
  const cases: { name: string; args: string[]; change: (root: string) => void; code: number; says: RegExp }[] = [
    {
      name: "an unknown revision",
      args: ["diff", "nope"],
      change: () => {},
      code: 2,
      says: /"nope" is neither a file nor a revision of/,
    },
    {
      name: "an option as revision",
      args: ["diff", "--", "--output=x"],
      change: () => {},
      code: 2,
      says: /"--output=x" is neither a file/,
    },
    {
      name: "an unknown API",
      args: ["diff", "--api", "acme/shpo"],
      change: () => {},
      code: 2,
      says: /did you mean "acme\/shop"\?/,
    },
    {
      name: "a broken source",
      args: ["diff"],
      change: (root) => write(root, ITEM, "a: ["),
      code: 1,
      says: /Item\.yaml:1:\d+ {2}error/,
    },
    {
      name: "a source that was broken",
      args: ["diff", "HEAD"],
      change: (root) => {
        write(root, ITEM, "a: [");
        git(root, "commit", "--quiet", "-am", "Broken");
        git(root, "checkout", "--quiet", "HEAD~1", "--", ITEM);
      },
      code: 1,
      says: /HEAD:openapi\/acme\/shop\/schemas\/Item\.yaml:1/,
    },
  ];

  test.each(cases)("$name", async ({ args, change, code, says }) => {
    const root = repository();
    change(root);
    const ran = await run(root, args);
    expect(ran.stdout + ran.stderr).toMatch(says);
    expect(ran.code).toBe(code);
  });
});
