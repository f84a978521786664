import { describe, expect, test } from "vitest";
import type { Operation } from "../../../src/model/api.js";
import { readApi } from "../../../src/model/read-api.js";
import type { Json, JsonObject } from "../../../src/schema/json.js";
import { lenientSchemas } from "../../../src/schema/schema-set.js";
import { readGivenValues } from "../../../src/testing/server/given-values.js";
import { KnownValues } from "../../../src/testing/server/known-values.js";

const text = (name: string): JsonObject => ({ name, in: "path", required: true, schema: { type: "string" } });
const shopId = { name: "shopId", in: "path", required: true, example: 1, schema: { type: "integer" } };
const itemId = text("itemId");

function operation(operationId: string, effect: string, more: JsonObject = {}): JsonObject {
  return { operationId, "x-effect": effect, responses: { "200": { description: "Done." } }, ...more };
}

const links = {
  receipt: { operationId: "getReceipt", parameters: { number: "$response.body#/receipt/no" } },
  other: { operationId: "getReceipt", parameters: { number: "$request.body#/no" } },
};
const api = readApi("acme/shops", {
  openapi: "3.1.0",
  info: { title: "Shops", version: "1" },
  paths: {
    "/shops": {
      get: operation("listShops", "read"),
      post: operation("createShop", "write"),
    },
    "/shops/{shopId}": {
      parameters: [shopId],
      get: operation("getShop", "read"),
      delete: operation("deleteShop", "destructive"),
    },
    "/shops/{shop_id}/items": {
      parameters: [{ ...shopId, name: "shop_id" }],
      get: operation("listItems", "read"),
      post: operation("createItem", "write", { responses: { "200": { description: "Done.", links } } }),
    },
    "/shops/{shopId}/items/{itemId}": { parameters: [shopId, itemId], get: operation("getItem", "read") },
    "/prices/{itemId}": {
      parameters: [itemId],
      get: operation("getPrice", "read"),
      delete: operation("deletePrice", "destructive"),
    },
    "/receipts/{number}": { parameters: [text("number")], get: operation("getReceipt", "read") },
  },
});

function operationOf(id: string): Operation {
  const found = api.operations.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no operation ${id}`);
  return found;
}

type Step = [operation: string, path: JsonObject, body: Json];

function pathAfter(steps: readonly Step[], id: string, params: Record<string, Json> = {}) {
  const schemas = lenientSchemas(api);
  const known = new KnownValues(api, schemas, readGivenValues(api, schemas, params));
  for (const [name, path, body] of steps)
    known.learn({ operation: operationOf(name), input: { path }, status: 200, body });
  const { fixed, plausiblePath } = known.valuesFor(operationOf(id));
  return { known: fixed.path, plausible: plausiblePath };
}

interface Row {
  name: string;
  steps?: Step[];
  operation: string;
  params?: Record<string, Json>;
  expected: JsonObject;
}

describe("a value of a path parameter comes from", () => {
  test.each<Row>([
    { name: "the example", operation: "getShop", expected: { shopId: 1 } },
    {
      name: "a created resource",
      steps: [["createShop", {}, { id: 7 }]],
      operation: "getShop",
      expected: { shopId: 7 },
    },
    {
      name: "the last created resource",
      steps: [
        ["createShop", {}, { id: 7 }],
        ["createShop", {}, { id: 8 }],
      ],
      operation: "getShop",
      expected: { shopId: 8 },
    },
    {
      name: "a field with the whole name rather than its end",
      steps: [["createShop", {}, { id: 7, shop_id: 9 }]],
      operation: "getShop",
      expected: { shopId: 9 },
    },
    {
      name: "a list",
      steps: [["listShops", {}, { data: [{ id: 5 }, { id: 6 }] }]],
      operation: "getShop",
      expected: { shopId: 5 },
    },
    {
      name: "a created resource rather than a list",
      steps: [
        ["createShop", {}, { id: 7 }],
        ["listShops", {}, [{ id: 5 }]],
      ],
      operation: "getShop",
      expected: { shopId: 7 },
    },
    {
      name: "the example if the response has a value of another type",
      steps: [["createShop", {}, { id: "x" }]],
      operation: "getShop",
      expected: { shopId: 1 },
    },
    {
      name: "a resource inside another one, with both IDs",
      steps: [
        ["createShop", {}, { id: 7 }],
        ["createItem", { shop_id: 7 }, { id: "a" }],
        ["createShop", {}, { id: 8 }],
      ],
      operation: "getItem",
      expected: { shopId: 7, itemId: "a" },
    },
    {
      name: "a field with the name of the parameter",
      steps: [["getShop", { shopId: 1 }, { best: { item_id: "b" } }]],
      operation: "getPrice",
      expected: { itemId: "b" },
    },
    {
      name: "a link",
      steps: [["createItem", { shop_id: 1 }, { receipt: { no: "R1" } }]],
      operation: "getReceipt",
      expected: { number: "R1" },
    },
    {
      name: "--param",
      steps: [["createShop", {}, { id: 7 }]],
      operation: "getShop",
      params: { shopId: "3" },
      expected: { shopId: 3 },
    },
    {
      name: "--param of one operation",
      operation: "getShop",
      params: { "getShop.shopId": 4, shopId: 3 },
      expected: { shopId: 4 },
    },
    {
      name: "a resource in the one that --param names",
      steps: [
        ["createItem", { shop_id: 7 }, { id: "a" }],
        ["createItem", { shop_id: 8 }, { id: "b" }],
      ],
      operation: "getItem",
      params: { shopId: 7 },
      expected: { shopId: 7, itemId: "a" },
    },
    {
      name: "an older resource after the deletion of a newer one",
      steps: [
        ["createShop", {}, { id: 7 }],
        ["createShop", {}, { id: 8 }],
        ["deleteShop", { shopId: 8 }, null],
      ],
      operation: "getShop",
      expected: { shopId: 7 },
    },
    {
      name: "the example after the deletion of what contained the resource",
      steps: [
        ["createShop", {}, { id: 7 }],
        ["createItem", { shop_id: 7 }, { id: "a" }],
        ["deleteShop", { shopId: 7 }, null],
      ],
      operation: "getItem",
      expected: { shopId: 1 },
    },
  ])("$name", ({ steps = [], operation: id, params, expected }) => {
    expect(pathAfter(steps, id, params).known).toEqual(expected);
  });

  test("nowhere: a plausible value stands in", () => {
    expect(pathAfter([], "getPrice")).toEqual({ known: {}, plausible: { itemId: "example" } });
  });
});

describe("a destructive operation gets", () => {
  test.each<Row>([
    {
      name: "a created resource",
      steps: [["createShop", {}, { id: 7 }]],
      operation: "deleteShop",
      expected: { shopId: 7 },
    },
    {
      name: "no resource of a list",
      steps: [["listShops", {}, [{ id: 5 }]]],
      operation: "deleteShop",
      expected: { shopId: 1 },
    },
    {
      name: "no field of another response",
      steps: [["createItem", { shop_id: 1 }, { itemId: "b" }]],
      operation: "deletePrice",
      expected: {},
    },
  ])("$name", ({ steps = [], operation: id, expected }) => {
    expect(pathAfter(steps, id).known).toEqual(expected);
  });
});
