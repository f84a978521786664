import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { ROOT } from "../support/registry.js";

const FOLDER = path.join(ROOT, ".github/workflows");

interface Step {
  run?: string;
  uses?: string;
  with?: Record<string, unknown>;
}
interface Workflow {
  on: Record<string, unknown>;
  permissions?: Record<string, string>;
  jobs: Record<string, Job>;
}
interface Job {
  "timeout-minutes"?: number;
  needs?: string | string[];
  permissions?: Record<string, string>;
  steps: Step[];
  strategy?: { matrix: { node: string[] } };
}

const { scripts, engines } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8"));
const workflows = readdirSync(FOLDER).map((file): [string, Workflow] => [
  file,
  parse(readFileSync(path.join(FOLDER, file), "utf8")),
]);

describe.each(workflows)("the workflow %s", (_file, workflow) => {
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap(({ steps }) => steps);

  test("runs scripts that exist", () => {
    const named = steps.flatMap(({ run = "" }) =>
      [...run.matchAll(/npm run ([\w:-]+)/g)].map(([, script = ""]) => script),
    );
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
    expect(steps.some(({ run }) => run?.startsWith("npm ci"))).toBe(true);
  });

  test("declares permissions and a timeout, and uses only trusted actions", () => {
    expect(workflow.permissions).toBeDefined();
    expect(Object.keys(workflow.on)).not.toContain("pull_request_target");
    expect(jobs.filter((job) => !job["timeout-minutes"])).toEqual([]);
    expect(steps.filter(({ uses }) => uses && !/^(actions|changesets)\//.test(uses))).toEqual([]);
    const mighty = jobs.filter((job) => Object.values(job.permissions ?? workflow.permissions ?? {}).includes("write"));
    // Tests and install scripts run the code of all dependencies.
    const ran = mighty.flatMap(({ steps }) => steps.map(({ run = "" }) => run));
    expect(ran.filter((run) => /^npm (test|run)|^npm ci$/.test(run))).toEqual([]);
    // Text of a pull request in a script is code of its author.
    expect(steps.filter(({ run = "" }) => /\$\{\{\s*github\.(event|head_ref)/.test(run))).toEqual([]);
  });
});

test("CI tests all supported Node versions", () => {
  const ci = workflows.find(([file]) => file === "ci.yml")?.[1];
  expect(ci?.jobs.test?.strategy?.matrix.node).toEqual(["20.19", "22", "24"]);
  expect(engines.node).toBe(">=20.19 <21 || >=22.12");
});

describe.each(
  workflows.flatMap(([file, { permissions, jobs }]) =>
    Object.entries(jobs).map(([name, job]) => ({ name: `${file} ${name}`, permissions, ...job })),
  ),
)("the job $name", ({ permissions, steps }) => {
  test("pins actions by commit", () => {
    const actions = steps.flatMap(({ uses }) => uses ?? []);
    expect(actions.filter((action) => !/@[0-9a-f]{40}$/.test(action))).toEqual([]);
  });

  test("runs no scripts of dependencies beside a write permission", () => {
    const installs = steps.flatMap(({ run }) => (run && /npm (ci|install|publish)/.test(run) ? run : []));
    const writes = Object.values(permissions ?? {}).includes("write");
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

test("a release runs audits and tests, and publishes their tarball with provenance", () => {
  const jobs = workflows.find(([file]) => file === "release.yml")?.[1].jobs ?? {};
  const { test: tests, version, publish } = jobs;
  expect(tests?.steps.map(({ run }) => run)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^npm audit --omit=dev/),
      "npm test",
      expect.stringMatching(/npm pack --ignore-scripts[\s\S]*npm sbom --sbom-format cyclonedx/),
    ]),
  );
  expect(publish?.needs).toEqual(["test", "version"]);
  expect(publish?.permissions).toEqual({ contents: "write", "id-token": "write" });
  expect(version?.permissions).not.toHaveProperty("id-token");
  expect(publish?.steps.map(({ run }) => run)).toContainEqual(
    expect.stringMatching(/^npm publish .*\.tgz --ignore-scripts --provenance/),
  );
  // The registry trusts the workflow itself, so there is no token to steal.
  expect(JSON.stringify(jobs)).not.toMatch(/secrets\.(?!GITHUB_TOKEN)/);
});
