import { expect, test } from "vitest";
import { readApi } from "../../src/model/read-api.js";
import { SchemaSet } from "../../src/schema/schema-set.js";
import { type ContractCase, Judge } from "../../src/testing/index.js";
import { shop } from "../fixtures/mock/shop.js";

test.each([
  { name: "Content-Type", expected: [] },
  { name: "content-type", expected: [] },
  { name: "Content-Length", expected: ["content-type"] },
])("the judge reads the header $name of a response in any case", ({ name, expected }) => {
  const api = readApi("acme/shop", shop);
  const judge = new Judge(api, new SchemaSet(api.schemas, { strict: false, logger: false }), { mock: false });
  const operation = api.operations.find(({ id }) => id === "createItem");
  if (!operation) throw new Error("no operation");
  const valid: ContractCase = {
    ...{
      operation: "createItem",
      kind: "example",
      name: "",
      input: {},
      rejection: undefined,
      tampering: {},
      branches: [],
    },
  };
  const body = new TextEncoder().encode('{"id":3,"name":"Jug"}');
  const response = { status: 201, headers: { [name]: "application/json" }, body, time: 1 };
  expect(judge.judge(operation, valid, response).map(({ check }) => check)).toEqual(expected);
});
