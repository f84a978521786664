import { describe, expect, test } from "vitest";
import { shop } from "../fixtures/mock/shop.js";
import { serving } from "./serving.js";

describe("multipart bodies", () => {
  const cases: [string, { given: (form: FormData) => void; want: [status: number, message: unknown] }][] = [
    [
      "JSON in a file of its media type",
      {
        given: (f) => {
          f.set("file", new Blob(["x"]), "x.txt");
          f.set("meta", new Blob(['{"a":1}'], { type: "application/json" }));
        },
        want: [200, undefined],
      },
    ],
    [
      "JSON in a file that breaks the contract",
      {
        given: (f) => {
          f.set("file", new Blob(["x"]), "x.txt");
          f.set("meta", new Blob(['{"a":"é"}'], { type: "application/json" }));
        },
        want: [400, '"meta.a" must be integer'],
      },
    ],
    [
      "a file and fields",
      {
        given: (f) => {
          f.set("file", new Blob(["x"]), "x.txt");
          f.set("count", "2");
          f.set("meta", '{"a":1}');
        },
        want: [200, undefined],
      },
    ],
    [
      "files of the documented types",
      {
        given: (f) => {
          f.set("file", new Blob(["x"], { type: "x/y" }), "x.txt");
          f.append("photo", new Blob(["x"], { type: "image/png" }), "x.png");
          f.append("photo", new Blob(["x"], { type: "text/csv;charset=utf-8" }), "x.csv");
        },
        want: [200, undefined],
      },
    ],
    [
      "a file of an undocumented type",
      {
        given: (f) => {
          f.set("file", new Blob(["x"]), "x.txt");
          f.append("photo", new Blob(["x"], { type: "image/png" }), "x.png");
          f.append("photo", new Blob(["x"], { type: "text/html" }), "x.html");
        },
        want: [415, 'the file in "photo" has the content type "text/html": send image/* or text/csv'],
      },
    ],
    [
      "JSON in a file of another type",
      {
        given: (f) => {
          f.set("file", new Blob(["x"]), "x.txt");
          f.set("meta", new Blob(['{"a":1}'], { type: "text/plain" }));
        },
        want: [415, 'the file in "meta" has the content type "text/plain": send application/json'],
      },
    ],
    ["file missing", { given: (f) => f.set("count", "2"), want: [400, 'Missing: "file" is missing'] }],
    [
      "field of a wrong type",
      {
        given: (f) => {
          f.set("file", "x");
          f.set("count", "two");
        },
        want: [400, '"count" must be integer'],
      },
    ],
    [
      "JSON part breaks its schema",
      {
        given: (f) => {
          f.set("file", "x");
          f.set("meta", "{}");
        },
        want: [400, 'Missing: "meta.a" is missing'],
      },
    ],
  ];
  test.each(cases)("%s", async (_, { given, want }) => {
    const { call } = await serving({ "acme/shop": shop });
    const body = new FormData();
    given(body);
    const answer = await call("/acme/shop/v1/uploads", { method: "POST", body });
    expect([answer.status, messageOf(answer.body)]).toEqual(want);
  });

  test("rejects a body that does not match its boundary", async () => {
    const { call } = await serving({ "acme/shop": shop });
    const answer = await call("/acme/shop/v1/uploads", {
      method: "POST",
      body: "--a\r\n\r\n",
      headers: { "content-type": "multipart/form-data; boundary=b" },
    });
    expect([answer.status, messageOf(answer.body)]).toEqual([
      400,
      "the multipart body is malformed: its parts do not match its boundary",
    ]);
  });

  function messageOf(body: unknown): string | undefined {
    const { message, errors } = body as { message?: string; errors?: { message: string }[] };
    return message ?? errors?.[0]?.message;
  }
});
