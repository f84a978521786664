import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../src/schema/json.js";
import { shop } from "../fixtures/mock/shop.js";
import { serving } from "./serving.js";

const ITEMS = "/acme/shop/v1/items?api_key=k&site=s";

describe("selects the documented response by Prefer", () => {
  const cases: [string, { given: [string, Record<string, string>?]; want: [status: number, body: unknown] }][] = [
    ["example", { given: [ITEMS, { prefer: "example=none" }], want: [200, { items: [] }] }],
    [
      "example in quotes",
      { given: [ITEMS, { prefer: 'respond-async, example="none"; x=1' }], want: [200, { items: [] }] },
    ],
    ["example of an error", { given: [ITEMS, { prefer: "example=gone" }], want: [404, { error: "gone" }] }],
    ["code", { given: [ITEMS, { prefer: "code=404" }], want: [404, { error: "gone" }] }],
    ["code by the default response", { given: [ITEMS, { prefer: "code=503" }], want: [503, { error: "other" }] }],
    [
      "the unnamed example",
      { given: [ITEMS, { prefer: "code=503, example=example" }], want: [503, { error: "other" }] },
    ],
    ["query", { given: [`${ITEMS}&__code=200&__example=none`], want: [200, { items: [] }] }],
    ["header before query", { given: [`${ITEMS}&__code=404`, { prefer: "code=200" }], want: [200, expect.anything()] }],
    ["another preference", { given: [ITEMS, { prefer: "return=minimal" }], want: [200, expect.anything()] }],
    [
      "unknown code",
      {
        given: ["/acme/shop/v1/open", { prefer: "code=404" }],
        want: [400, problem("open documents no response 404: choose 200", { codes: ["200"] })],
      },
    ],
    [
      "not a code",
      {
        given: [ITEMS, { prefer: "code=ok" }],
        want: [400, problem('the preferred code "ok" is not the status of a response: use 200 to 599')],
      },
    ],
    [
      "not a final code",
      {
        given: [ITEMS, { prefer: "code=100" }],
        want: [400, problem('the preferred code "100" is not the status of a response: use 200 to 599')],
      },
    ],
    [
      "not a boolean",
      {
        given: [ITEMS, { prefer: "dynamic=1" }],
        want: [400, problem('the preference dynamic="1" must be true or false')],
      },
    ],
    [
      "unknown example",
      {
        given: [ITEMS, { prefer: "example=nono" }],
        want: [
          400,
          problem('there is no example "nono"; did you mean "none"? (documented: two, none, sheet, gone, example)', {
            examples: ["two", "none", "sheet", "gone", "example"],
          }),
        ],
      },
    ],
    [
      "example of another code",
      {
        given: [ITEMS, { prefer: "code=404, example=none" }],
        want: [
          400,
          problem('there is no example "none"; did you mean "gone"? (documented: gone)', { examples: ["gone"] }),
        ],
      },
    ],
    ["example of another media type", { given: [ITEMS, { prefer: "example=sheet" }], want: [200, undefined] }],
    [
      "example of a media type that is not accepted",
      {
        given: [ITEMS, { prefer: "example=sheet", accept: "application/json" }],
        want: [406, expect.objectContaining({ code: 8 })],
      },
    ],
    ["a documented response without content", { given: [`${ITEMS}&__code=400`], want: [400, expect.anything()] }],
  ];
  test.each(cases)("%s", async (_, { given: [path, headers = {}], want }) => {
    const { call } = await serving({ "acme/shop": shop });
    const answer = await call(path, { headers });
    expect([answer.status, answer.body]).toEqual(want);
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
      const answer = await call("/acme/shop/v1/tree", { headers: { prefer } });
      expect(answer).toMatchObject({ status: 200, body: { name: expect.any(String) } });
    }
  });
});

describe("selects the media type by Accept", () => {
  const cases: [string, { given: string | undefined; want: string | number }][] = [
    ["no header", { given: undefined, want: "application/json" }],
    ["all", { given: "*/*", want: "application/json" }],
    ["one", { given: "text/csv", want: "text/csv; charset=utf-8" }],
    ["a range", { given: "text/*", want: "text/csv; charset=utf-8" }],
    ["by quality", { given: "application/json;q=0.5, text/csv;q=0.9", want: "text/csv; charset=utf-8" }],
    ["a more specific range takes precedence", { given: "*/*, application/json;q=0", want: "text/csv; charset=utf-8" }],
    ["with parameters", { given: "application/json; charset=utf-8", want: "application/json" }],
    ["malformed", { given: "json", want: "application/json" }],
    ["an undocumented type", { given: "image/png", want: 406 }],
    ["every type excluded", { given: "*/*;q=0", want: 406 }],
  ];
  test.each(cases)("%s", async (_, { given, want }) => {
    const { call } = await serving({ "acme/shop": shop });
    const answer = await call(ITEMS, given === undefined ? {} : { headers: { accept: given } });
    if (typeof want === "number") expect(answer.status).toBe(want);
    else expect([answer.status, answer.headers.get("content-type")]).toEqual([200, want]);
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
