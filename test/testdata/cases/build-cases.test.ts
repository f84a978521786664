import { describe, expect, test } from "vitest";
import type { Operation } from "../../../src/model/api.js";
import { fittingInput } from "../../../src/model/example-inputs.js";
import { readApi } from "../../../src/model/read-api.js";
import type { JsonObject } from "../../../src/schema/json.js";
import { lenientSchemas } from "../../../src/schema/schema-set.js";
import { type CaseOptions, loadCaseMaker } from "../../../src/testdata/cases/build-cases.js";

const user: JsonObject = {
  type: "object",
  required: ["id", "name", "password"],
  properties: {
    id: { type: "integer", readOnly: true },
    name: { type: "string", minLength: 1 },
    password: { type: "string", writeOnly: true },
  },
};
const contact: JsonObject = {
  oneOf: [{ $ref: "#/components/schemas/User" }, { title: "Mail", type: "string", format: "email" }, { const: "self" }],
};
const api = readApi("acme/users", {
  openapi: "3.1.0",
  info: { title: "Users", version: "1" },
  paths: {
    "/users": {
      post: {
        operationId: "createUser",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/User" } } },
        },
        responses: { "204": { description: "Created." } },
      },
      put: {
        operationId: "replaceContact",
        requestBody: { required: true, content: { "application/json": { schema: contact } } },
        responses: { "204": { description: "Replaced." } },
      },
    },
  },
  components: { schemas: { User: user } },
});

async function casesOf(id: string, direction: CaseOptions["direction"] = "request") {
  const maker = await loadCaseMaker(api, lenientSchemas(api), { seed: 1, direction });
  const operation = api.operations.find((candidate) => candidate.id === id);
  if (!operation) throw new Error(`no operation ${id}`);
  return maker.casesOf(operation).cases;
}

describe("values that servers ignore", () => {
  const properties = { limit: { type: "integer" }, name: { type: "string" } };
  const rows = [
    { name: "null is invalid", type: "application/json", lenient: {}, expected: ["limit", "name"] },
    { name: "null is absent", type: "application/json", lenient: { nullIsAbsent: true }, expected: ["name"] },
  ];
  test.each(rows)("$name", async ({ type, lenient, expected }) => {
    const schema = { type: "object", required: ["name"], properties };
    const post = { operationId: "send", requestBody: { content: { [type]: { schema } } }, responses: {} };
    const document = {
      openapi: "3.1.0",
      info: { title: "T", version: "1" },
      "x-lenient": lenient,
      paths: { "/": { post } },
    };
    const edited = readApi("acme/lenient", document as unknown as JsonObject);
    const maker = await loadCaseMaker(edited, lenientSchemas(edited), { seed: 1 });
    const { cases } = maker.casesOf(edited.operations[0] as Operation);
    const nulls = cases.filter(({ name }) => name.includes("(null)")).map(({ name }) => name.split("/").at(-1));
    expect(nulls.filter((name) => name !== "body").sort()).toEqual(expected);
  });
});

describe("casesOf", () => {
  test.each([
    { name: "requests leave readOnly properties out", direction: "request", present: "password", absent: "id" },
    { name: "deliveries leave writeOnly properties out", direction: "delivery", present: "id", absent: "password" },
  ] as const)("$name", async ({ direction, present, absent }) => {
    const cases = await casesOf("createUser", direction);
    const valid = cases.filter(({ rejection }) => rejection === undefined);
    expect(valid.length).toBeGreaterThan(0);
    for (const { input } of valid) {
      expect(input.body).toHaveProperty(present);
      expect(input.body).not.toHaveProperty(absent);
    }
    const names = cases.map(({ name }) => name);
    expect(names).toContain(`invalid required /body/${present}`);
    expect(names.filter((name) => name.includes(`/body/${absent}`))).toEqual([]);
  });

  test("names a variant of a union alike in branches and in invalid values", async () => {
    const cases = await casesOf("replaceContact");
    expect(cases.flatMap(({ branches }) => branches)).toEqual(
      expect.arrayContaining(["/body (User)", "/body (Mail)", '/body ("self")']),
    );
    expect(cases.map(({ name }) => name)).toContain("invalid required /body (User)/name");
  });
});

test("fittingInput leaves readOnly properties out", () => {
  const [operation] = api.operations.filter(({ id }) => id === "createUser");
  expect(operation && fittingInput(api, operation).body).toEqual({ name: "example", password: "example" });
});
