import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { CompiledResponder } from "../../src/mock/engines/compiled-responder.js";
import type { Preference } from "../../src/mock/preference.js";
import type { Api } from "../../src/model/api.js";
import { issuesOf } from "../../src/runtime/validation/validation.js";
import { forResponse } from "../../src/schema/direction.js";
import { lenientSchemas } from "../../src/schema/schema-set.js";
import { ROOT, registeredApis } from "../support/registry.js";
import { importDocument } from "./document.js";

const VENDORS = "test/fixtures/vendor-documents";

/** The documents with operations: names of cases, and files. */
const DOCUMENTS = [
  ...readdirSync(path.join(ROOT, "test/documents/cases")).filter((name) => name !== "several-messages"),
  ...readdirSync(path.join(ROOT, VENDORS)).map((name) =>
    path.join(VENDORS, name === "split" ? "split/root.yaml" : name),
  ),
];

const REGISTERED = await registeredApis();

describe("every body without an example fits its schema", () => {
  test.each(DOCUMENTS)("in %s", async (file) => {
    expect(await wrongBodies((await importDocument(file)).api)).toEqual([]);
  });

  test.each(REGISTERED)("in $id", async (api) => {
    expect(await wrongBodies(api)).toEqual([]);
  });
});

test("the client accepts what the mock makes", async () => {
  const { client } = await importDocument("made-answers");
  const { m } = await client({ validate: true });
  expect(await m?.()).toMatchObject({
    ok: true,
    data: {
      ...{ id: "0", sid: "src_aaaaaaaaaaaaaaaaaaaaa", url: "/v1/customers", day: "2019-08-24", b64: "c3RyaW5n" },
      ...{ when: "14:15:22Z", pick: { id: "string", created: 0, type: "cron" }, tuple: ["string", 0], price: 0.5 },
      ...{ code: "stringstringstringstringstringstri", list: ["a", "b"], either: { domain: "string" } },
    },
  });
});

test("a made body has the name of its variant", async () => {
  const { mock } = await importDocument("discriminator-in-allof");
  expect(await (await mock("/gadgets")).json()).toEqual([{ kind: "LAMP", watts: 0, state: "ON" }]);
  const bodies = ["a", "b", "c", "d", "e", "f"].map(async (seed) => {
    const response = await mock("/gadgets", { headers: { prefer: `dynamic=true, seed=${seed}` } });
    return (await response.json()) as { kind: string; watts?: number }[];
  });
  const shown = (await Promise.all(bodies)).flat().map(({ kind, watts }) => `${kind} ${typeof watts}`);
  expect(new Set(shown)).toEqual(new Set(["LAMP number", "FAN undefined"]));
});

const PREFERENCES: Preference[] = [
  { code: undefined, example: undefined, dynamic: false, seed: undefined },
  ...["a", "b"].map((seed) => ({ code: undefined, example: undefined, dynamic: true, seed })),
];

/** Returns the made bodies that break the schema of their response, by name. */
async function wrongBodies(api: Api): Promise<string[]> {
  const responder = new CompiledResponder(api);
  const wrong: string[] = [];
  const all = api.operations.flatMap((operation) =>
    operation.responses.flatMap((response) => response.media.map((media) => ({ operation, response, media }))),
  );
  for (const { operation, response, media } of all) {
    if (media.schema === undefined) continue;
    const validator = lenientSchemas(responder.api).validatorOf(forResponse(media.schema, api.schemas));
    for (const preference of PREFERENCES) {
      if (!preference.dynamic && media.examples.length > 0) continue;
      const { body } = await responder.respond(operation, { status: 200, response, media }, preference);
      const [issue] = issuesOf(validator, body);
      if (issue) wrong.push(`${operation.id} ${response.status} ${preference.seed}: ${issue.path} ${issue.message}`);
    }
  }
  return wrong;
}
