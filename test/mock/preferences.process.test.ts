import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../src/schema/json.js";
import { shop } from "../fixtures/mock/shop.js";
import { serving } from "./serving.js";

const ITEMS = "/acme/shop/v1/items?api_key=k&site=s";

describe("selects the documented response by Prefer", () => {
  const cases: {
    name: string;
    request: [string, Record<string, string>?];
    expected: [status: number, body: unknown];
  }[] = [
    { name: "example", request: [ITEMS, { prefer: "example=none" }], expected: [200, { items: [] }] },
    {
      name: "example in quotes",
      request: [ITEMS, { prefer: 'respond-async, example="none"; x=1' }],
      expected: [200, { items: [] }],
    },
    { name: "example of an error", request: [ITEMS, { prefer: "example=gone" }], expected: [404, { error: "gone" }] },
    { name: "code", request: [ITEMS, { prefer: "code=404" }], expected: [404, { error: "gone" }] },
    {
      name: "code by the default response",
      request: [ITEMS, { prefer: "code=503" }],
      expected: [503, { error: "other" }],
    },
    {
      name: "the unnamed example",
      request: [ITEMS, { prefer: "code=503, example=example" }],
      expected: [503, { error: "other" }],
    },
    { name: "query", request: [`${ITEMS}&__code=200&__example=none`], expected: [200, { items: [] }] },
    {
      name: "header before query",
      request: [`${ITEMS}&__code=404`, { prefer: "code=200" }],
      expected: [200, expect.anything()],
    },
    { name: "another preference", request: [ITEMS, { prefer: "return=minimal" }], expected: [200, expect.anything()] },
    {
      name: "unknown code",
      request: ["/acme/shop/v1/open", { prefer: "code=404" }],
      expected: [400, problem("open documents no response 404: choose 200", { codes: ["200"] })],
    },
    {
      name: "not a code",
      request: [ITEMS, { prefer: "code=ok" }],
      expected: [400, problem('the preferred code "ok" is not the status of a response: use 200 to 599')],
    },
    {
      name: "not a final code",
      request: [ITEMS, { prefer: "code=100" }],
      expected: [400, problem('the preferred code "100" is not the status of a response: use 200 to 599')],
    },
    {
      name: "not a boolean",
      request: [ITEMS, { prefer: "dynamic=1" }],
      expected: [400, problem('the preference dynamic="1" must be true or false')],
    },
    {
      name: "unknown example",
      request: [ITEMS, { prefer: "example=nono" }],
      expected: [
        400,
        problem('there is no example "nono"; did you mean "none"? (documented: two, none, sheet, gone, example)', {
          examples: ["two", "none", "sheet", "gone", "example"],
        }),
      ],
    },
    {
      name: "example of another code",
      request: [ITEMS, { prefer: "code=404, example=none" }],
      expected: [
        400,
        problem('there is no example "none"; did you mean "gone"? (documented: gone)', { examples: ["gone"] }),
      ],
    },
    {
      name: "example of another media type",
      request: [ITEMS, { prefer: "example=sheet" }],
      expected: [200, undefined],
    },
    {
      name: "example of a media type that is not accepted",
      request: [ITEMS, { prefer: "example=sheet", accept: "application/json" }],
      expected: [406, expect.objectContaining({ code: 8 })],
    },
    {
      name: "a documented response without content",
      request: [`${ITEMS}&__code=400`],
      expected: [400, expect.anything()],
    },
  ];
  test.each(cases)("$name", async ({ request: [path, headers = {}], expected }) => {
    const { call } = await serving({ "acme/shop": shop });
    const response = await call(path, { headers });
    expect([response.status, response.body]).toEqual(expected);
  });

  function problem(detail: string, more: object = {}) {
    return { type: "about:blank", title: "Bad Request", status: 400, detail, ...more };
  }

  test("rejects an invalid request in spite of a preference", async () => {
    const { call } = await serving({ "acme/shop": shop });
    expect((await call(`${ITEMS}&limit=0`, { headers: { prefer: "code=200" } })).status).toBe(400);
  });
});

describe.each(["compiled", "prism"] as const)("bodies that the engine %s generates from schemas", (engine) => {
  test("match the schema without additional properties", async () => {
    const { call } = await serving({ "acme/shop": shop }, { engine });
    for (let round = 0; round < 10; round++) {
      const { body } = await call(ITEMS, { headers: { prefer: "dynamic=true" } });
      expect(Object.keys(body as object)).toEqual(["items"]);
      for (const item of (body as { items: JsonObject[] }).items) {
        expect(Number.isInteger(item.id)).toBe(true);
        expect(Object.keys(item).filter((key) => key !== "id" && key !== "name")).toEqual([]);
      }
    }
  });

  test("are the same for the same seed, which does not affect later requests", async () => {
    const { call } = await serving({ "acme/shop": shop }, { engine });
    const ask = async (prefer: string) => (await call(ITEMS, { headers: { prefer } })).text;
    const [first, second] = [await ask("dynamic=true, seed=a"), await ask("dynamic=true, seed=a")];
    expect(first).toBe(second);
    expect(await ask("dynamic=true")).not.toBe(await ask("dynamic=true"));
  });

  test("support recursive schemas without an example", async () => {
    const { call } = await serving({ "acme/shop": shop }, { engine });
    for (const prefer of ["", "dynamic=true"]) {
      const response = await call("/acme/shop/v1/tree", { headers: { prefer } });
      expect(response).toMatchObject({ status: 200, body: { name: expect.any(String) } });
    }
  });
});

describe("selects the media type by Accept", () => {
  const cases: { name: string; request: string | undefined; expected: string | number }[] = [
    { name: "no header", request: undefined, expected: "application/json" },
    { name: "all", request: "*/*", expected: "application/json" },
    { name: "one", request: "text/csv", expected: "text/csv; charset=utf-8" },
    { name: "a range", request: "text/*", expected: "text/csv; charset=utf-8" },
    { name: "by quality", request: "application/json;q=0.5, text/csv;q=0.9", expected: "text/csv; charset=utf-8" },
    {
      name: "a more specific range takes precedence",
      request: "*/*, application/json;q=0",
      expected: "text/csv; charset=utf-8",
    },
    { name: "with parameters", request: "application/json; charset=utf-8", expected: "application/json" },
    { name: "malformed", request: "json", expected: "application/json" },
    { name: "an undocumented type", request: "image/png", expected: 406 },
    { name: "every type excluded", request: "*/*;q=0", expected: 406 },
  ];
  test.each(cases)("$name", async ({ request, expected }) => {
    const { call } = await serving({ "acme/shop": shop });
    const response = await call(ITEMS, request === undefined ? {} : { headers: { accept: request } });
    if (typeof expected === "number") expect(response.status).toBe(expected);
    else expect([response.status, response.headers.get("content-type")]).toEqual([200, expected]);
  });

  test("sends the documented headers", async () => {
    const { call } = await serving({ "acme/shop": shop });
    const { headers, text } = await call(ITEMS);
    expect([headers.get("content-length"), headers.get("access-control-allow-origin")]).toEqual([
      String(text.length),
      "*",
    ]);
    expect([headers.get("x-total"), headers.get("vary"), headers.get("x-powered-by")]).toEqual([
      "2",
      "Accept, Prefer",
      null,
    ]);
  });
});
