import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningMock, startMock } from "../../src/mock/index.js";
import type { JsonObject } from "../../src/schema/json.js";
import { findWorkflows } from "../../src/spec/workflow-file.js";
import { inputNames, readInputs } from "../../src/testing/workflows/prepare.js";
import { runWorkflows } from "../../src/testing/workflows/run-workflows.js";
import { readRegistry } from "../../src/workspace/registry.js";

const ROOT = path.resolve(import.meta.dirname, "../..");
const apis = readRegistry(ROOT).filter((api) => findWorkflows(api).length > 0);

function bundle(id: string): JsonObject {
  return JSON.parse(readFileSync(path.join(ROOT, "generated", id, "openapi.json"), "utf8")) as JsonObject;
}

let mock: RunningMock;
beforeAll(async () => {
  mock = await startMock({ apis: apis.map(({ id }) => ({ id, load: async () => bundle(id) })), port: 0 });
});
afterAll(() => mock.close());

/** The mock stands in for scheme and host; the path of the first server follows. */
function targetOf(id: string): URL {
  const [server] = bundle(id).servers as { url: string }[];
  return new URL(`${mock.url}/${id}${new URL(server?.url ?? "").pathname}`);
}

test("finds workflows", () => {
  expect(apis.length).toBeGreaterThan(2);
});

describe.each(apis)("$id", (api) => {
  test.concurrent.each(findWorkflows(api))("$name passes on a stateless mock", async (file) => {
    const options = { target: targetOf(api.id), stateful: false, inputs: new Map() };
    const results = await runWorkflows(file, bundle(api.id), options);
    expect(results.filter(({ failures }) => failures.length > 0)).toEqual([]);
    expect(results.every(({ checks }) => checks >= 3)).toBe(true);
  });

  test.concurrent.each(findWorkflows(api))(
    "$name fails without state only where it declares statefulness",
    async (file) => {
      const options = { target: targetOf(api.id), stateful: true, inputs: new Map() };
      const results = await runWorkflows(file, bundle(api.id), options);
      const [first] = results.filter(({ failures }) => failures.length > 0);
      expect(first).toMatchObject({ stateful: true });
    },
  );
});

test("readInputs accepts NAME=VALUE with the name of an input", () => {
  const known = inputNames(apis.flatMap(findWorkflows));
  expect(readInputs(["token=a=b"], known)).toEqual(new Map([["token", "a=b"]]));
  expect(() => readInputs(["tokn=a"], known)).toThrow('the workflows have no input "tokn"; their inputs are ');
  expect(() => readInputs(["token"], known)).toThrow("--input must be NAME=VALUE");
});
