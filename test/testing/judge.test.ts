import { expect, test } from "vitest";
import { readApi } from "../../src/model/read-api.js";
import { lenientSchemas } from "../../src/schema/schema-set.js";
import type { ContractCase } from "../../src/testdata/cases/case.js";
import { Judge } from "../../src/testing/judge/judge.js";
import { shelf } from "../fixtures/shelf/contract.js";

const api = readApi("acme/shelf", shelf);
const judge = new Judge(api, lenientSchemas(api), { mock: false });

const VALID: ContractCase = {
  ...{ operation: "getBox", kind: "example", name: "", input: {} },
  ...{ rejection: undefined, tampering: {}, branches: [] },
};
const invalid = (broken: string): ContractCase => ({ ...VALID, kind: "invalid", rejection: "invalid", broken });
const unauthorized: ContractCase = { ...VALID, kind: "protocol", rejection: "unauthorized" };

test.each([
  { name: "a success of a valid request", contractCase: VALID, status: 200, isJudged: true },
  { name: "a 404 for a valid request", contractCase: VALID, status: 404, isJudged: false },
  { name: "a 409 for a valid request", contractCase: VALID, status: 409, isJudged: false },
  { name: "a 400 for an invalid body", contractCase: invalid("/body/label"), status: 400, isJudged: true },
  { name: "a 404 for an invalid body", contractCase: invalid("/body/label"), status: 404, isJudged: false },
  { name: "a 409 for an invalid body", contractCase: invalid("/body/label"), status: 409, isJudged: false },
  { name: "a 429 for an invalid body", contractCase: invalid("/body/label"), status: 429, isJudged: false },
  { name: "a 404 for an invalid path", contractCase: invalid("/path/boxId"), status: 404, isJudged: true },
  {
    name: "a 404 for an undocumented method",
    contractCase: { ...invalid(""), tampering: { method: "PUT" } },
    status: 404,
    isJudged: true,
  },
  { name: "a 401 without credentials", contractCase: unauthorized, status: 401, isJudged: true },
  { name: "a 403 without credentials", contractCase: unauthorized, status: 403, isJudged: true },
  { name: "a 404 without credentials", contractCase: unauthorized, status: 404, isJudged: false },
])("$name shows something: $isJudged", ({ contractCase, status, isJudged }) => {
  const [operation] = api.operations.filter(({ id }) => id === "getBox");
  if (!operation) throw new Error("no operation");
  const response = { status, headers: {}, body: new Uint8Array(), time: 1 };
  expect(judge.undecidedReason(operation, contractCase, response) === undefined).toBe(isJudged);
});
