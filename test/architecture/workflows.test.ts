import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Job {
  permissions?: Record<string, string>;
  steps: Step[];
}

interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}

const FOLDER = new URL("../../.github/workflows/", import.meta.url);
const workflows = readdirSync(FOLDER).map((file) => ({
  file,
  workflow: parse(readFileSync(new URL(file, FOLDER), "utf8")) as Workflow,
}));
const jobs = workflows.flatMap(({ file, workflow }) =>
  Object.entries(workflow.jobs).map(([name, job]) => ({
    name: `${file} ${name}`,
    permissions: job.permissions ?? workflow.permissions,
    steps: job.steps,
  })),
);

describe.each(jobs)("the job $name", ({ permissions, steps }) => {
  const writes = Object.values(permissions).includes("write");

  test("pins actions by commit", () => {
    const actions = steps.flatMap(({ uses }) => uses ?? []);
    expect(actions.filter((action) => !/@[0-9a-f]{40}$/.test(action))).toEqual([]);
  });

  test("runs no code of dependencies beside a write permission", () => {
    const installs = steps.flatMap(({ run }) => (run && /npm (ci|install|publish)/.test(run) ? run : []));
    expect(writes ? installs.filter((run) => !run.includes("--ignore-scripts")) : []).toEqual([]);
  });

  test("keeps no credentials unless an action pushes with them", () => {
    const pushes = steps.some(({ uses }) => uses?.startsWith("changesets/action@"));
    const kept = steps.filter(
      (step) => step.uses?.startsWith("actions/checkout@") && step.with?.["persist-credentials"] !== false,
    );
    expect(pushes ? [] : kept).toEqual([]);
  });
});

test("no workflow has a token of the registry", () => {
  for (const { file } of workflows) expect(readFileSync(new URL(file, FOLDER), "utf8")).not.toContain("NPM_TOKEN");
});
