import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningMock, startMock } from "../../src/mock/index.js";
import { readApi } from "../../src/model/read-api.js";
import type { Json, JsonObject } from "../../src/schema/json.js";
import { findWorkflows } from "../../src/spec/workflow-file.js";
import { StepChecker } from "../../src/testing/workflows/check-step.js";
import { inputNames, readInputs } from "../../src/testing/workflows/prepare.js";
import { runWorkflows } from "../../src/testing/workflows/run-workflows.js";
import { readRegistry } from "../../src/workspace/registry.js";
import { listen, serving } from "../fixtures/shelf/http.js";

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
    const results = await runWorkflows(file, readApi(api.id, bundle(api.id)), options);
    expect(results.filter(({ failures }) => failures.length > 0)).toEqual([]);
    expect(results.every(({ checks }) => checks >= 3)).toBe(true);
  });

  test.concurrent.each(findWorkflows(api))(
    "$name fails without state only where it declares statefulness",
    async (file) => {
      const options = { target: targetOf(api.id), stateful: true, inputs: new Map() };
      const results = await runWorkflows(file, readApi(api.id, bundle(api.id)), options);
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

describe("the response of a step", () => {
  const items = { type: "object", required: ["id"], properties: { id: { type: "integer" } } };
  const api = readApi("acme/shop", {
    openapi: "3.1.0",
    info: { title: "Shop", version: "1" },
    paths: {
      "/items": {
        get: {
          operationId: "getItems",
          responses: { "200": { description: "Items.", content: { "application/json": { schema: items } } } },
        },
      },
    },
  });
  const checker = new StepChecker(api);

  interface Row {
    name: string;
    statusCode?: number;
    type?: string;
    body: Json;
    checks?: JsonObject[];
    expected: string[];
  }

  test.each<Row>([
    { name: "may have more properties than the contract names", body: { id: 1, message: "new" }, expected: [] },
    { name: "must fit its schema", body: { id: "1" }, expected: ["body /id must be integer"] },
    {
      name: "must have a documented status",
      ...{ statusCode: 418, body: { id: 1 } },
      expected: ["status 418 is not documented; the operation documents 200"],
    },
    {
      name: "must have the documented content type",
      ...{ type: "text/html", body: "<p>👋</p>" },
      expected: ["content-type is text/html; 200 documents application/json"],
    },
    { name: "must be JSON", body: "no", expected: ["body is not valid JSON"] },
    {
      name: "is not judged by the checks of the tool",
      body: { id: 1, message: "new" },
      checks: [{ name: "schema check", passed: false, message: "\n\n> 1 | {\n    | ^ 👈🏽  UNEVALUATEDPROPERTIES" }],
      expected: [],
    },
    {
      name: "must meet the criteria",
      body: { id: 1 },
      checks: [{ name: "success criteria check", passed: false, condition: "$response.body#/id == 2" }],
      expected: ["$response.body#/id == 2 does not hold (status 200)"],
    },
    {
      name: "causes messages of one line without code frames and symbols",
      body: { id: 1 },
      checks: [
        { name: "unexpected error", passed: false, message: "Bad 👈🏽 value:\n> 1 | {\n    | ^\n  12 | }\nfix it" },
      ],
      expected: ["unexpected error (status 200): Bad value: fix it"],
    },
  ])("$name", ({ statusCode = 200, type = "application/json", body, checks = [], expected }) => {
    const response = { statusCode, headers: { "Content-Type": type }, body };
    expect(checker.check({ operationId: "getItems" }, { response, checks }).failures).toEqual(expected);
  });

  test("with a property that the contract does not name does not stop the workflow", async () => {
    const step = { stepId: "first", operationId: "getItems", successCriteria: [{ condition: "$statusCode == 200" }] };
    const workflow = { workflowId: "twice", steps: [step, { ...step, stepId: "second" }] };
    const file = {
      ...{ name: "twice", file: "twice.arazzo.yaml" },
      document: {
        ...{ arazzo: "1.0.1", info: { title: "Twice", version: "1" } },
        sourceDescriptions: [{ name: "api", type: "openapi", url: "../openapi.yaml" }],
        workflows: [workflow],
      },
    };
    const body = JSON.stringify({ id: 1, message: "deleted" });
    const target = new URL(await listen(serving(() => ({ status: 200, contentType: "application/json", text: body }))));
    const results = await runWorkflows(file, api, { target, stateful: true, inputs: new Map() });
    expect(results.map(({ step: name, failures }) => [name, failures])).toEqual([
      ["first", []],
      ["second", []],
    ]);
  });
});
