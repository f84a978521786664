import { beforeAll, expect, test } from "vitest";
import type { UntypedClient } from "../../src/runtime/client/client.js";
import type { JsonObject } from "../../src/schema/json.js";
import { type Imported, importDocument, openapi } from "./document.js";

/* Schemas that other generators get wrong: what a program may write, and what validators accept. */

const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const shape = (kind: JsonObject, name: string): JsonObject => ({
  type: "object",
  required: ["kind", name],
  properties: { kind, [name]: { type: "integer" } },
});

const SCHEMAS: Record<string, JsonObject> = {
  // Discriminated by the names of the schemas, without a mapping.
  Cat: shape({ type: "string" }, "lives"),
  Dog: shape({ type: "string" }, "legs"),
  Pet: { oneOf: [ref("Cat"), ref("Dog")], discriminator: { propertyName: "kind" } },
  // Two values of the discriminator for one schema.
  Circle: shape({ type: "string" }, "radius"),
  Square: shape({ type: "string" }, "side"),
  Shape: {
    oneOf: [ref("Circle"), ref("Square")],
    discriminator: {
      propertyName: "kind",
      mapping: { round: "Circle", disc: "Circle", box: ref("Square").$ref ?? null },
    },
  },
  // Schemas that extend one with a discriminator.
  Event: {
    type: "object",
    required: ["type"],
    properties: { type: { type: "string" } },
    discriminator: { propertyName: "type" },
  },
  Opened: { allOf: [ref("Event"), { type: "object", required: ["at"], properties: { at: { type: "string" } } }] },
  // A variant that is null.
  MaybePet: { oneOf: [ref("Pet"), { type: "null" }] },
  MaybeText: { anyOf: [{ type: "string", maxLength: 2 }, { type: "null" }] },
  // Additional properties of one type beside others.
  Labels: {
    type: "object",
    required: ["name"],
    properties: { name: { type: "string" }, size: { type: "integer" } },
    additionalProperties: { type: "boolean" },
  },
  Price: { type: "number", multipleOf: 0.01 },
  Tuple: { type: "array", prefixItems: [{ type: "string" }, { type: "integer" }], items: false, minItems: 2 },
  // Required names that only another part of the schema describes, or that nothing describes.
  Parts: {
    allOf: [
      { type: "object", properties: { a: { type: "string" } } },
      { type: "object", required: ["a", "b"] },
    ],
  },
  Status: { type: "string", enum: ["on", "off", "on"] },
  Tree: { type: "object", properties: { next: ref("Tree"), value: { type: ["string", "integer", "null"] } } },
};

const VALUES: { schema: string; value: unknown; expected: boolean }[] = [
  { schema: "Pet", value: { kind: "Cat", lives: 9 }, expected: true },
  { schema: "Pet", value: { kind: "Dog", legs: 4 }, expected: true },
  { schema: "Pet", value: { kind: "Cat" }, expected: false },
  { schema: "Shape", value: { kind: "disc", radius: 1 }, expected: true },
  { schema: "Shape", value: { kind: "box", side: 1 }, expected: true },
  { schema: "Opened", value: { type: "Opened", at: "now" }, expected: true },
  { schema: "Opened", value: { type: "Opened" }, expected: false },
  { schema: "MaybePet", value: null, expected: true },
  { schema: "MaybePet", value: { kind: "Dog", legs: 4 }, expected: true },
  { schema: "MaybePet", value: 1, expected: false },
  { schema: "MaybeText", value: null, expected: true },
  { schema: "MaybeText", value: "abc", expected: false },
  { schema: "Labels", value: { name: "a", size: 1, extra: true }, expected: true },
  { schema: "Labels", value: { name: "a", extra: "no" }, expected: false },
  { schema: "Price", value: 0.07, expected: true },
  { schema: "Price", value: 1_000_000.01, expected: true },
  { schema: "Price", value: 1e21, expected: true },
  { schema: "Price", value: 0.001, expected: false },
  { schema: "Tuple", value: ["a", 1], expected: true },
  { schema: "Tuple", value: ["a", 1, 2], expected: false },
  { schema: "Parts", value: { a: "x", b: 1 }, expected: true },
  { schema: "Parts", value: { a: "x" }, expected: false },
  { schema: "Status", value: "on", expected: true },
  { schema: "Status", value: "up", expected: false },
  { schema: "Tree", value: { next: { next: {}, value: 1 }, value: null }, expected: true },
  { schema: "Tree", value: { next: { value: 1.5 } }, expected: false },
];

let imported: Imported;
let client: UntypedClient;

beforeAll(async () => {
  const paths = Object.keys(SCHEMAS).map((name): [string, JsonObject] => [
    `/${name}`,
    {
      post: {
        operationId: `send${name}`,
        requestBody: { required: true, content: { "application/json": { schema: ref(name) } } },
        responses: { "200": { description: "Done", content: { "application/json": { schema: ref(name) } } } },
      },
    },
  ]);
  imported = await importDocument(openapi(Object.fromEntries(paths), { components: { schemas: SCHEMAS } }));
  client = await imported.client({ validate: true });
});

test("the document is imported without errors, and its code compiles", () => {
  expect(imported.diagnostics).toEqual([]);
  expect(imported.typeFaults()).toEqual([]);
});

test.each(VALUES)("the client and the mock agree on $schema $value: $expected", async ({ schema, value, expected }) => {
  const result = await client[`send${schema}`]?.({ body: value });
  const reason = result && "reason" in result ? result.reason : "sent";
  expect(reason === "invalid" && String(result && "cause" in result ? result.cause : "").includes("request body")).toBe(
    !expected,
  );
  const response = await imported.mock(`/${schema}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(value),
  });
  expect(response.status).toBe(expected ? 200 : 400);
});

test("programs can write the values, and narrow unions", () => {
  const code = `import type { Labels, MaybePet, Opened, Parts, Pet, Price, Shape, Status, Tree, Tuple } from "./index.js";
export const pet: Pet = { kind: "Cat", lives: 9 };
export const shapes: Shape[] = [{ kind: "disc", radius: 1 }, { kind: "round", radius: 1 }, { kind: "box", side: 1 }];
export const maybe: MaybePet = null;
export const opened: Opened = { type: "Opened", at: "now" };
export const labels: Labels = { name: "a", size: 1, extra: true };
export const price: Price = 19.99;
export const tuple: Tuple = ["a", 1];
export const parts: Parts = { a: "x", b: 1 };
export const status: Status = "on";
export const tree: Tree = { next: { value: null }, value: 1 };
export const lives = (value: Pet): number => (value.kind === "Cat" ? value.lives : value.legs);
export const size = (value: Shape): number => (value.kind === "box" ? value.side : value.radius);
`;
  expect(imported.typeFaults(code)).toEqual([]);
});
