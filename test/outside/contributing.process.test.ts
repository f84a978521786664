import { symlink } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROOT } from "../support/registry.js";
import { isOwnNode, Project } from "./project.js";
import { readReadme } from "./readme.js";

/*
 * "Add an API" of CONTRIBUTING.md, typed in a copy of this repository. `npm run test:outside` runs all of its steps, and then the
 * gates and tests that depend on the registered APIs, under the Node of this process only: they take minutes.
 */

const IS_WHOLE = process.env.CHATWIRE_OUTSIDE === "whole" && isOwnNode();
const VITEST = "node node_modules/vitest/vitest.mjs run --config test/vitest.config.ts";
const steps = (await readReadme("CONTRIBUTING.md")).steps("Add an API");

const TIMEOUT_MS = 1_200_000;

describe("Add an API", { timeout: TIMEOUT_MS }, () => {
  let project: Project;
  beforeAll(async () => {
    project = await Project.copyRepository();
    await symlink(path.join(ROOT, "node_modules"), path.join(project.folder, "node_modules"));
  }, 60_000);
  afterAll(() => project.remove());

  test("names the commands", () => {
    expect(steps).toEqual([
      "npm run init -- acme/orders",
      "npm run lint -- acme/orders",
      "npm run generate",
      "npm run coverage:readme",
    ]);
  });

  test.each(IS_WHOLE ? steps : steps.slice(0, 1))("%s succeeds", async (command) => {
    const { code, stdout, stderr } = await project.run(command, {}, TIMEOUT_MS);
    expect(code, stdout + stderr).toBe(0);
  });

  test.each(
    IS_WHOLE
      ? [
          "npm run lint",
          "npm run generate -- --check",
          `${VITEST} test/architecture test/contract test/package/links`,
          `${VITEST} test/docs/samples test/generate test/mock/prism-cli test/runtime/webhooks/events test/testing/server/apis test/testing/server/command`,
        ]
      : [`${VITEST} test/architecture/architecture`],
  )("then %s passes", async (command) => {
    const { code, stdout, stderr } = await project.run(command, {}, TIMEOUT_MS);
    expect(code, stdout + stderr).toBe(0);
  });
});
