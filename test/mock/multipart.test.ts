import { describe, expect, test } from "vitest";
import { shop } from "../fixtures/mock/shop.js";
import { serving } from "./serving.js";

describe("multipart bodies", () => {
  const cases: { name: string; input: (form: FormData) => void; expected: [status: number, message: unknown] }[] = [
    {
      name: "JSON in a file of its media type",
      input: (f) => {
        f.set("file", new Blob(["x"]), "x.txt");
        f.set("meta", new Blob(['{"a":1}'], { type: "application/json" }));
      },
      expected: [200, undefined],
    },
    {
      name: "JSON in a file that breaks the contract",
      input: (f) => {
        f.set("file", new Blob(["x"]), "x.txt");
        f.set("meta", new Blob(['{"a":"é"}'], { type: "application/json" }));
      },
      expected: [400, '"meta.a" must be integer'],
    },
    {
      name: "a file and fields",
      input: (f) => {
        f.set("file", new Blob(["x"]), "x.txt");
        f.set("count", "2");
        f.set("meta", '{"a":1}');
      },
      expected: [200, undefined],
    },
    {
      name: "files of the documented types",
      input: (f) => {
        f.set("file", new Blob(["x"], { type: "x/y" }), "x.txt");
        f.append("photo", new Blob(["x"], { type: "image/png" }), "x.png");
        f.append("photo", new Blob(["x"], { type: "text/csv;charset=utf-8" }), "x.csv");
      },
      expected: [200, undefined],
    },
    {
      name: "a file of an undocumented type",
      input: (f) => {
        f.set("file", new Blob(["x"]), "x.txt");
        f.append("photo", new Blob(["x"], { type: "image/png" }), "x.png");
        f.append("photo", new Blob(["x"], { type: "text/html" }), "x.html");
      },
      expected: [415, 'the file in "photo" has the content type "text/html": send image/* or text/csv'],
    },
    {
      name: "JSON in a file of another type",
      input: (f) => {
        f.set("file", new Blob(["x"]), "x.txt");
        f.set("meta", new Blob(['{"a":1}'], { type: "text/plain" }));
      },
      expected: [415, 'the file in "meta" has the content type "text/plain": send application/json'],
    },
    { name: "file missing", input: (f) => f.set("count", "2"), expected: [400, 'Missing: "file" is missing'] },
    {
      name: "field of a wrong type",
      input: (f) => {
        f.set("file", "x");
        f.set("count", "two");
      },
      expected: [400, '"count" must be integer'],
    },
    {
      name: "JSON part breaks its schema",
      input: (f) => {
        f.set("file", "x");
        f.set("meta", "{}");
      },
      expected: [400, 'Missing: "meta.a" is missing'],
    },
  ];
  test.each(cases)("$name", async ({ input, expected }) => {
    const { call } = await serving({ "acme/shop": shop });
    const body = new FormData();
    input(body);
    const response = await call("/acme/shop/v1/uploads", { method: "POST", body });
    expect([response.status, messageOf(response.body)]).toEqual(expected);
  });

  test("rejects a body that does not match its boundary", async () => {
    const { call } = await serving({ "acme/shop": shop });
    const response = await call("/acme/shop/v1/uploads", {
      method: "POST",
      body: "--a\r\n\r\n",
      headers: { "content-type": "multipart/form-data; boundary=b" },
    });
    expect([response.status, messageOf(response.body)]).toEqual([
      400,
      "the multipart body is malformed: its parts do not match its boundary",
    ]);
  });

  function messageOf(body: unknown): string | undefined {
    const { message, errors } = body as { message?: string; errors?: { message: string }[] };
    return message ?? errors?.[0]?.message;
  }
});
