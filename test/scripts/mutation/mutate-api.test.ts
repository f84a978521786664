import { describe, expect, it } from "vitest";
import { formatMutation } from "../../../scripts/mutation/format.js";
import { mutateApi } from "../../../scripts/mutation/mutate-api.js";
import type { MutationReport } from "../../../scripts/mutation/report.js";
import { readApi } from "../../../src/model/read-api.js";
import type { JsonObject } from "../../../src/schema/json.js";
import type { ContractCase } from "../../../src/testdata/cases/case.js";
import { registeredApis } from "../../support/registry.js";

/* A small contract whose mutants are known by hand, with all its cases and with some of them taken away. */

const order: JsonObject = {
  type: "object",
  required: ["item", "kind"],
  additionalProperties: false,
  properties: {
    item: { type: "string", minLength: 2, maxLength: 5 },
    kind: { type: "string", const: "order" },
    size: { type: "string", enum: ["small", "large"] },
    count: { type: "integer", minimum: 1, maximum: 9 },
    code: { type: "string", pattern: "^[A-Z]{2}$" },
    tags: { type: "array", uniqueItems: true, maxItems: 3, items: { type: "string" } },
    target: { oneOf: [{ $ref: "#/components/schemas/Home" }, { $ref: "#/components/schemas/Shop" }] },
  },
};
const tagged = (kind: string, name: string): JsonObject => ({
  ...{ type: "object", required: ["kind", name], additionalProperties: false },
  properties: { kind: { type: "string", const: kind }, [name]: { type: "integer" } },
});

const api = readApi("acme/orders", {
  openapi: "3.1.0",
  info: { title: "Orders", version: "1" },
  paths: {
    "/orders/{id}": {
      post: {
        operationId: "createOrder",
        security: [{ key: [] }],
        parameters: [
          { in: "path", name: "id", required: true, schema: { type: "string", minLength: 1 } },
          { in: "query", name: "limit", schema: { type: "integer", maximum: 100 } },
        ],
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/Order" } } },
        },
        responses: { "204": { description: "Done" }, "400": { description: "Rejected" } },
      },
    },
  },
  webhooks: {
    paid: {
      post: {
        operationId: "onPaid",
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: { type: "object", required: ["at"], properties: { at: { type: "string", format: "date-time" } } },
            },
          },
        },
      },
    },
  },
  components: {
    schemas: { Order: order, Home: tagged("home", "street"), Shop: tagged("shop", "number") },
    securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key" } },
  },
});

const changes = ({ alive }: MutationReport, outcome: string) =>
  alive
    .filter((one) => one.outcome === outcome)
    .map(({ operation, place, change }) => `${operation} ${place}: ${change}`);

const without = (left: RegExp) => (given: ContractCase) => !left.test(`${given.operation} ${given.name}`);

describe("mutateApi", () => {
  it("kills every mutant that a value can tell, and says why the others are none", async () => {
    const report = await mutateApi(api);
    expect(changes(report, "survived")).toEqual([]);
    expect(report).toMatchObject({ api: "acme/orders", operations: 1, events: 1, survived: 0, percent: 0 });
    expect(report.killed + report.equivalent).toBe(report.mutants);
    expect(report.alive.map(({ place, change, reason }) => `${place}: ${change}: ${reason}`)).toEqual([
      "/path/id: type dropped: any text is a string",
      "/path/id: type null added: a text has no null",
      "/path/id: minLength 1 dropped: without a text it is another path",
      "/path/id: minLength 1 made 0: without a text it is another path",
      "/query/limit: type null added: a text has no null",
      "/body/kind: type dropped: const allows no other values",
      "/body/kind: type null added: const allows no other values",
      "/body/size: type dropped: enum allows no other values",
      "/body/size: type null added: enum allows no other values",
      "/body/target: oneOf made anyOf: no value fits two of its arms",
      "/body/target (Home)/kind: type dropped: const allows no other values",
      "/body/target (Home)/kind: type null added: const allows no other values",
      "/body/target (Shop)/kind: type dropped: const allows no other values",
      "/body/target (Shop)/kind: type null added: const allows no other values",
    ]);
  });

  it.each<[string, RegExp, string[]]>([
    [
      "a bound",
      /invalid maxLength/,
      ["createOrder /body/item: maxLength 5 dropped", "createOrder /body/item: maxLength 5 made 6"],
    ],
    ["a value at its bound", /item maxLength$/, ["createOrder /body/item: maxLength 5 made 4"]],
    ["an anchor", /text after/, ["createOrder /body/code: pattern without its $"]],
    ["unknown fields", /additionalProperties \/body\/chat/, ["createOrder /body: additionalProperties dropped"]],
    [
      "fields unknown to one alternative",
      /additionalProperties .*Shop/,
      ["createOrder /body/target (Shop): additionalProperties dropped"],
    ],
    ["lists with equal items", /uniqueItems/, ["createOrder /body/tags: uniqueItems dropped"]],
    ["null", /\(null\) \/body\/code/, ["createOrder /body/code: type null added"]],
    ["fractions", /\(fraction\) \/query/, ["createOrder /query/limit: type integer made number"]],
    ["credentials", /credentials (none|wrong)/, ["createOrder /: security dropped"]],
    ["content types", /wrong content type/, ["createOrder /body: content type ignored"]],
    ["the deliveries of an event that are wrong", /onPaid invalid format/, ["onPaid /body/at: format dropped"]],
    ["deliveries with more than is known", /with unknown properties/, ["onPaid /body: additionalProperties forbidden"]],
  ])("cases without %s let mutants live", async (_, left, survivors) => {
    const report = await mutateApi(api, { keep: without(left) });
    expect(changes(report, "survived")).toEqual(survivors);
    expect(report.percent).toBeGreaterThan(0);
    for (const survivor of survivors) expect(formatMutation(report)).toContain(`  ${survivor}`);
  });

  it("finds nothing sharp where there are no cases", async () => {
    const report = await mutateApi(api, { keep: () => false });
    expect(report).toMatchObject({ killed: 0, cases: 0, percent: 100 });
  });
});

describe("the smallest API of the registry", async () => {
  const [smallest] = (await registeredApis())
    .map((one) => ({ ...one, events: one.events.slice(0, 1) }))
    .filter(({ operations }) => operations.length > 0)
    .sort((a, b) => a.operations.length - b.operations.length);

  it("has cases that let fewer than 5 of 100 mutants live, requests and one event", async () => {
    if (!smallest) throw new Error("no API has operations");
    const report = await mutateApi(smallest);
    expect(report.killed).toBeGreaterThan(smallest.operations.length * 10);
    expect(report.percent, formatMutation(report)).toBeLessThan(5);
  });
});
