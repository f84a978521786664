import { expect, test } from "vitest";
import { testServer } from "../../src/testing/server/test-server.js";
import { importDocument } from "./document.js";

async function run(name: string) {
  const { api, baseUrl, fetch } = await importDocument(name);
  return testServer(api, { baseUrl, fetch, mock: true });
}

test.each(["multipart-json-part", "multiple-of", "discriminator-in-allof", "made-answers", "objects-in-query-lists"])(
  "the mock passes the tests of %s",
  async (name) => {
    const { results, complete, passed } = await run(name);
    expect(results.filter(({ outcome }) => outcome === "failed")).toEqual([]);
    expect([complete, passed > 0]).toEqual([true, true]);
  },
);

test("a part of a multipart body with broken JSON is sent, and the mock rejects it", async () => {
  const { results } = await run("multipart-json-part");
  expect(results.filter(({ name }) => name === "encoding broken JSON in goods")).toMatchObject([
    { outcome: "passed", status: 400 },
  ]);
});
