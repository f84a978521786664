import { existsSync } from "node:fs";
import path from "node:path";
import { createConfig, lint } from "@redocly/openapi-core";
import spectralCore, { type RulesetDefinition } from "@stoplight/spectral-core";
import rulesets from "@stoplight/spectral-rulesets";
import { expect, test } from "vitest";
import { itemOperations } from "../../src/model/api.js";
import { arrayOf, type JsonObject, objectOf } from "../../src/schema/json.js";
import { generatedDocument, ROOT, registeredApis } from "../support/registry.js";

/*
 * The stock rulesets `spectral:oas` and Redocly's `recommended` over the bundles, without the settings of this repository. `npm run lint`
 * holds the stock rules that it does not switch off, so Spectral runs only the others here.
 */

const ids = (await registeredApis()).map(({ id }) => id);
const SWITCHED_OFF = [
  "oas3-operation-security-defined",
  "oas3-valid-media-example",
  "oas3-examples-value-or-externalValue",
  "oas3-api-servers",
];

/** Returns what stays, because every remedy would remove or invent a fact. */
function unavoidable(document: JsonObject): { spectral: Record<string, number>; redocly: Record<string, number> } {
  const schemes = objectOf(objectOf(document.components).securitySchemes);
  const items = Object.values(objectOf(document.paths)).flatMap((item) => itemOperations(objectOf(item)));
  // Tokens without OAuth 2 have scopes too, which OpenAPI 3.1 allows for every scheme. Spectral knows only those of OAuth 2.
  const roles = items
    .flatMap(({ operation }) => arrayOf(operation.security).flatMap((each) => Object.entries(objectOf(each))))
    .flatMap(([name, scopes]) => (objectOf(schemes[name]).type === "oauth2" ? [] : arrayOf(scopes)));
  // The servers of an API that has only webhooks belong to the receivers.
  const withoutServers = document.openapi !== undefined && arrayOf(document.servers).length === 0 ? 1 : 0;
  // AsyncAPI has no security scheme for a key in the body or a signature. One warning for each operation.
  const unsigned = document.asyncapi === undefined ? 0 : Object.keys(objectOf(document.operations)).length;
  return {
    spectral: present({ "oas3-operation-security-defined": roles.length, "oas3-api-servers": withoutServers }),
    redocly: present({ "no-empty-servers": withoutServers, "security-defined": unsigned }),
  };
}

test("the counts of this repository are known", () => {
  const counts = ids.map((id) => [id, unavoidable(generatedDocument(id, "openapi")).spectral]);
  expect(Object.fromEntries(counts)).toMatchObject({
    "gosquared/webhooks": {},
    "livechat/configuration": { "oas3-operation-security-defined": 54 },
    "livechat/webhooks": { "oas3-api-servers": 1 },
    "support-board/web": {},
  });
});

test.each(ids)(
  "Spectral's stock rules report nothing avoidable in %s",
  async (id) => {
    const spectral = new spectralCore.Spectral();
    const rules = Object.fromEntries(SWITCHED_OFF.map((rule) => [rule, true]));
    spectral.setRuleset({ extends: [[rulesets.oas, "off"]], rules } as unknown as RulesetDefinition);
    const document = generatedDocument(id, "openapi");
    const { spectral: expected } = unavoidable(document);
    const results = await spectral.run(document);
    expect(counted(results.map(({ code }) => String(code)))).toEqual(expected);
  },
  120_000,
);

const documents = ids.flatMap((id) =>
  (["openapi", "asyncapi"] as const)
    .map((kind) => ({ id, kind, file: path.join(ROOT, "generated", id, `${kind}.json`) }))
    .filter(({ file }) => existsSync(file)),
);

test.each(documents)(
  "Redocly's recommended rules report nothing avoidable in the $kind document of $id",
  async ({ id, kind, file }) => {
    const config = await createConfig({ extends: ["recommended"] });
    const { redocly } = unavoidable(generatedDocument(id, kind));
    const problems = await lint({ ref: file, config });
    expect(counted(problems.map(({ ruleId }) => ruleId))).toEqual(redocly);
  },
);

function present(counts: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}

function counted(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
