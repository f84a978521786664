import { accessSync, constants, mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { missingPrograms } from "../support/programs.js";
import { ROOT } from "../support/registry.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { isInstalled, isOwnNode, NODE, Project } from "./project.js";

/*
 * A machine that has Node, npm, git, sh and coreutils alone: a folder with links to these is the whole PATH. `npm run test:outside`
 * installs the packages and runs the suites that need other programs.
 */

const IS_WHOLE = process.env.CHATWIRE_OUTSIDE === "whole" && isOwnNode();
const TIMEOUT_MS = 1_200_000;
const PROGRAMS = ["git", "sh"];
const COREUTILS = (
  "basename cat chmod chown cp cut date dd dirname echo env expr false head id ln ls mkdir mktemp mv nproc od printf pwd readlink " +
  "realpath rm rmdir sleep sort stat tail tee test touch tr true uname uniq wc whoami yes"
).split(" ");
/** The suites that need programs, and those of what such a machine runs. */
const SUITES = "test/docs test/integrations test/runtime test/support";

function find(name: string): string | undefined {
  const files = (process.env.PATH ?? "").split(path.delimiter).map((folder) => path.join(folder, name));
  return files.find((file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

describe("on a machine with Node, npm, git and sh alone", { timeout: TIMEOUT_MS }, () => {
  let bin: string;
  let env: Record<string, string>;
  beforeAll(() => {
    bin = mkdtempSync(path.join(temporaryFolder(), "bin-"));
    for (const name of [...PROGRAMS, ...COREUTILS]) {
      const file = find(name);
      if (file !== undefined) symlinkSync(file, path.join(bin, name));
      else if (PROGRAMS.includes(name)) throw new Error(`${name} is not installed`);
    }
    // npm and npx find their own files from where they really are.
    for (const name of ["node", "npm", "npx"]) symlinkSync(realpathSync(path.join(NODE, name)), path.join(bin, name));
    env = { PATH: bin, CHROME_PATH: "", CHATWIRE_REQUIRE_PROGRAMS: "" };
  });
  afterAll(() => rmSync(bin, { recursive: true, force: true }));

  test("other programs are missing", () => {
    expect([...missingPrograms({ PATH: bin }).keys()]).toEqual(
      expect.arrayContaining(["browser", "redis", "curl", "openssl"]),
    );
  });

  test("the verbs run", async () => {
    const project = await Project.create();
    try {
      const cli = `node --import "${ROOT}/node_modules/tsx/dist/esm/index.mjs" -C chatwire-source "${ROOT}/scripts/chatwire.ts"`;
      const { code, stderr } = await project.run(`${cli} init acme/shop && ${cli} generate && git init -q .`, env);
      expect(code, stderr).toBe(0);
    } finally {
      await project.remove();
    }
  });

  if (!IS_WHOLE) return;

  test("npm ci and npm test pass, and say what to install for the tests that were skipped", async () => {
    const project = await Project.copyRepository();
    try {
      if (!isInstalled(await project.run("npm ci", env, TIMEOUT_MS))) return;
      const { code, stdout, stderr } = await project.run(`npm test -- ${SUITES}`, env, TIMEOUT_MS);
      expect(code, stdout + stderr).toBe(0);
      for (const name of ["browser", "redis", "curl", "openssl"])
        expect(stdout).toMatch(new RegExp(`^skipped [1-9]\\d* tests of the ${name} suite: install `, "m"));
      expect(stdout.trimEnd().split("\n").at(-1)).toMatch(/^[1-9]\d* passed, 0 failed, [1-9]\d* skipped$/);
    } finally {
      await project.remove();
    }
  });
});
