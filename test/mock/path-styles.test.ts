import { describe, expect, test } from "vitest";
import { createHandler, type Engine } from "../../src/mock/index.js";
import type { JsonObject } from "../../src/schema/json.js";

const list: JsonObject = { type: "array", items: { type: "integer" } };
const object: JsonObject = { type: "object", properties: { r: { type: "integer" }, g: { type: "string" } } };

/** Returns the value of the path parameter `v` that the engine receives, or the rejection. */
async function read(style: JsonObject, schema: JsonObject, segment: string): Promise<unknown> {
  const parameter: JsonObject = { name: "v", in: "path", required: true, schema, ...style };
  const operation = { operationId: "get", parameters: [parameter], responses: { "200": { description: "Done." } } };
  const document: JsonObject = { openapi: "3.1.0", paths: { "/x/{v}": { get: operation } } };
  const engine: Engine = {
    handle: async (_, { parameters }) => ({
      ...{ status: 200, headers: {}, mediaType: "application/json" },
      body: parameters.path.v ?? null,
    }),
  };
  const handler = createHandler({ apis: [{ id: "a/b", load: async () => document }], engine: async () => engine });
  const { body } = await handler({ method: "GET", url: `/a/b/x/${segment}`, headers: {} });
  const value = JSON.parse(Buffer.from(body ?? []).toString());
  return value?.detail ?? value;
}

describe("path parameters", () => {
  const [label, matrix] = [{ style: "label" }, { style: "matrix" }];
  const explode = { explode: true };
  test.each<[JsonObject, JsonObject, string, unknown]>([
    [{}, { type: "integer" }, "5", 5],
    [{}, list, "3,4", [3, 4]],
    [label, { type: "number" }, ".5.2", 5.2],
    [label, list, ".3,4", [3, 4]],
    [{ ...label, ...explode }, list, ".3.4", [3, 4]],
    [label, object, ".r,1,g,x", { r: 1, g: "x" }],
    [{ ...label, ...explode }, object, ".r=1.g=x", { r: 1, g: "x" }],
    [matrix, { type: "string" }, ";v=blue", "blue"],
    [matrix, { type: "string" }, ";v", ""],
    [matrix, list, ";v=3,4", [3, 4]],
    [{ ...matrix, ...explode }, list, ";v=3;v=4", [3, 4]],
    [matrix, object, ";v=r,1,g,x", { r: 1, g: "x" }],
    [{ ...matrix, ...explode }, object, ";r=1;g=x", { r: 1, g: "x" }],
    [label, { type: "string" }, "5", 'the path parameter "v" must be written ".…"'],
    [matrix, { type: "string" }, ";w=5", 'the path parameter "v" must be written ";v=…"'],
  ])("%j of %j: %s", async (style, schema, segment, expected) => {
    expect(await read(style, schema, segment)).toEqual(expected);
  });
});
