import { describe, expect, test } from "vitest";
import { formatMutation } from "../../../scripts/mutation/format.js";
import { mutate } from "../../../scripts/mutation/mutate.js";
import { mutateApi } from "../../../scripts/mutation/mutate-api.js";
import type { MutationReport } from "../../../scripts/mutation/report.js";
import { readApi } from "../../../src/model/read-api.js";
import type { JsonObject } from "../../../src/schema/json.js";
import type { ContractCase } from "../../../src/testdata/cases/case.js";
import { registeredApis } from "../../support/registry.js";

/* Mutates a small contract whose mutants are known, with all its cases and without some of them. */

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

const without = (pattern: RegExp) => (testCase: ContractCase) =>
  !pattern.test(`${testCase.operation} ${testCase.name}`);

describe("mutateApi", () => {
  test("kills every mutant that a value can detect, and gives the reason why the others are equivalent", async () => {
    const report = await mutateApi(api);
    expect(changes(report, "survived")).toEqual([]);
    expect(report).toMatchObject({ api: "acme/orders", operations: 1, events: 1, survived: 0, percent: 0 });
    expect(report.killed + report.equivalent).toBe(report.mutants);
    expect(report.alive.map(({ place, change, reason }) => `${place}: ${change}: ${reason}`)).toEqual([
      "/path/id: type dropped: any text is a string",
      "/path/id: type null added: a text has no null",
      "/path/id: minLength 1 dropped: an empty text leads to another path",
      "/path/id: minLength 1 made 0: an empty text leads to another path",
      "/query/limit: type null added: a text has no null",
      "/body/kind: type dropped: const allows no other values",
      "/body/kind: type null added: const allows no other values",
      "/body/size: type dropped: enum allows no other values",
      "/body/size: type null added: enum allows no other values",
      "/body/target: oneOf made anyOf: no value fits two variants",
      "/body/target (Home)/kind: type dropped: const allows no other values",
      "/body/target (Home)/kind: type null added: const allows no other values",
      "/body/target (Shop)/kind: type dropped: const allows no other values",
      "/body/target (Shop)/kind: type null added: const allows no other values",
    ]);
  });

  test.each([
    {
      name: "a bound",
      removed: /invalid maxLength/,
      expected: ["createOrder /body/item: maxLength 5 dropped", "createOrder /body/item: maxLength 5 made 6"],
    },
    {
      name: "a value at its bound",
      removed: /item maxLength$/,
      expected: ["createOrder /body/item: maxLength 5 made 4"],
    },
    { name: "an anchor", removed: /text after/, expected: ["createOrder /body/code: pattern without its $"] },
    {
      name: "unknown properties",
      removed: /additionalProperties \/body\/chat/,
      expected: ["createOrder /body: additionalProperties dropped"],
    },
    {
      name: "unknown properties of one variant",
      removed: /additionalProperties .*Shop/,
      expected: ["createOrder /body/target (Shop): additionalProperties dropped"],
    },
    { name: "duplicate items", removed: /uniqueItems/, expected: ["createOrder /body/tags: uniqueItems dropped"] },
    { name: "null", removed: /\(null\) \/body\/code/, expected: ["createOrder /body/code: type null added"] },
    {
      name: "fractions",
      removed: /\(fraction\) \/query/,
      expected: ["createOrder /query/limit: type integer made number"],
    },
    { name: "credentials", removed: /credentials (none|wrong)/, expected: ["createOrder /: security dropped"] },
    {
      name: "content types",
      removed: /wrong content type/,
      expected: ["createOrder /body: content type ignored"],
    },
    {
      name: "invalid deliveries",
      removed: /onPaid invalid format/,
      expected: ["onPaid /body/at: format dropped"],
    },
    {
      name: "deliveries with unknown properties",
      removed: /with unknown properties/,
      expected: ["onPaid /body: additionalProperties forbidden"],
    },
  ])("reports survivors without the cases for $name", async ({ removed, expected }) => {
    const report = await mutateApi(api, { filter: without(removed) });
    expect(changes(report, "survived")).toEqual(expected);
    expect(report.percent).toBeGreaterThan(0);
    for (const survivor of expected) expect(formatMutation(report)).toContain(`  ${survivor}`);
  });

  test("reports 100 % survivors without cases", async () => {
    const report = await mutateApi(api, { filter: () => false });
    expect(report).toMatchObject({ killed: 0, cases: 0, percent: 100 });
  });
});

describe("mutate", () => {
  const run = async (...args: string[]) => {
    const output: string[] = [];
    const log: string[] = [];
    const code = await mutate(args, [api], { output: (text) => output.push(text), log: (text) => log.push(text) });
    return { code, output: output.join("\n"), log: log.join("\n") };
  };

  test("prints a table and exits with 0 if few mutants survive", async () => {
    const { code, output, log } = await run("acme/orders");
    expect(code).toBe(0);
    expect(log).toBe("acme/orders done");
    expect(output).toMatch(/^acme\/orders: \d+ mutants of 1 operations and 1 events, judged by \d+ cases\n/);
    expect(output).toMatch(/\nrequired +\d+ +\d+ +0 +0 +0 %\n/);
  });

  test("prints JSON with --json", async () => {
    expect(JSON.parse((await run("--json")).output)).toMatchObject([{ api: "acme/orders", survived: 0 }]);
  });

  test("exits with 1 if more mutants survive than allowed", async () => {
    // No case is longer than 200,000 characters, so no case detects that the bound is gone.
    const title: JsonObject = { type: "string", maxLength: 200_000 };
    const document = structuredClone(api.document);
    (document.components as { schemas: { Home: JsonObject } }).schemas.Home = {
      ...{ type: "object", required: ["kind", "title"], properties: { kind: { const: "home" }, title } },
    };
    const log: string[] = [];
    const io = { output: () => {}, log: (text: string) => log.push(text) };
    const code = await mutate(["--max-survivors", "0"], [readApi("acme/orders", document)], io);
    expect(code).toBe(1);
    expect(log.at(-1)).toMatch(/^error: acme\/orders: [\d.]+ % survive, more than 0 %$/);
  });

  test.each([
    {
      name: "an unknown API",
      args: ["acme/order"],
      expected: 'error: unknown API "acme/order"; did you mean "acme/orders"?',
    },
    {
      name: "a percentage over 100",
      args: ["--max-survivors", "101"],
      expected: 'error: --max-survivors takes a number from 0 to 100, not "101"',
    },
    { name: "an unknown option", args: ["--fast"], expected: "error: Unknown option '--fast'" },
  ])("exits with 2 and explains $name", async ({ args, expected }) => {
    const { code, log } = await run(...args);
    expect(code).toBe(2);
    expect(log).toContain(expected);
  });
});

describe("the smallest API of the registry", async () => {
  const [smallest] = (await registeredApis())
    .map((api) => ({ ...api, events: api.events.slice(0, 1) }))
    .filter(({ operations }) => operations.length > 0)
    .sort((a, b) => a.operations.length - b.operations.length);

  test("has cases that fewer than 5 % of the mutants survive", async () => {
    if (!smallest) throw new Error("no API has operations");
    const report = await mutateApi(smallest);
    expect(report.killed).toBeGreaterThan(smallest.operations.length * 10);
    expect(report.percent, formatMutation(report)).toBeLessThan(5);
  });
});
