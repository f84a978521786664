import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
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
  test("nothing changed", async () => {
    const root = repository();
    expect(await run(root, ["diff"])).toMatchObject({ code: 0, stdout: "" });
  });

  test("what breaks, in both documents, and since a named revision", async () => {
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

  test("an API that came is an addition, one that went breaks", async () => {
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

describe("what cannot be compared", () => {
  const cases: [name: string, args: string[], change: (root: string) => void, want: { code: number; says: RegExp }][] =
    [
      [
        "an unknown revision",
        ["diff", "nope"],
        () => {},
        { code: 2, says: /"nope" is neither a file nor a revision of/ },
      ],
      [
        "an option as revision",
        ["diff", "--", "--output=x"],
        () => {},
        { code: 2, says: /"--output=x" is neither a file/ },
      ],
      ["an unknown API", ["diff", "--api", "acme/shpo"], () => {}, { code: 2, says: /did you mean "acme\/shop"\?/ }],
      [
        "a broken source",
        ["diff"],
        (root) => write(root, ITEM, "a: ["),
        { code: 1, says: /Item\.yaml:1:\d+ {2}error/ },
      ],
      [
        "a source that was broken",
        ["diff", "HEAD"],
        (root) => {
          write(root, ITEM, "a: [");
          git(root, "commit", "--quiet", "-am", "Broken");
          git(root, "checkout", "--quiet", "HEAD~1", "--", ITEM);
        },
        { code: 1, says: /HEAD:openapi\/acme\/shop\/schemas\/Item\.yaml:1/ },
      ],
    ];

  test.each(cases)("%s", async (_, args, change, { code, says }) => {
    const root = repository();
    change(root);
    const ran = await run(root, args);
    expect(ran.stdout + ran.stderr).toMatch(says);
    expect(ran.code).toBe(code);
  });
});
