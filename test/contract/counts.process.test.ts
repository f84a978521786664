import { expect, test } from "vitest";
import { openRun } from "../../src/workspace/run.js";
import { countStages } from "../support/counts/stages.js";
import { ROOT, registeredApis } from "../support/registry.js";

test.each(await registeredApis())("$id has the same operations and webhooks in every stage", async ({ id }) => {
  const run = await openRun(ROOT, () => {});
  const api = run.workspace.apis.find((candidate) => candidate.id === id);
  if (!api) throw new Error(`${id} is not registered`);
  const { sources, ...stages } = await countStages(run, api);
  expect(Object.keys(stages)).toEqual(["bundle", "code", "docs", "mock"]);
  expect((sources?.operations ?? 0) + (sources?.webhooks ?? 0)).toBeGreaterThan(0);
  for (const [stage, counts] of Object.entries(stages)) expect({ stage, ...counts }).toEqual({ stage, ...sources });
});
