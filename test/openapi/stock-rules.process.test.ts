import path from "node:path";
import { createConfig, lint } from "@redocly/openapi-core";
import spectralCore, { type RulesetDefinition } from "@stoplight/spectral-core";
import rulesets from "@stoplight/spectral-rulesets";
import { expect, test } from "vitest";
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

/** What stays, because every remedy would remove or invent a fact. */
const SPECTRAL: Record<string, Record<string, number>> = {
  // Personal access tokens have scopes, which OpenAPI 3.1 allows for every scheme. The rule knows only those of OAuth 2.
  "livechat/configuration": { "oas3-operation-security-defined": 54 },
  // The servers belong to the receivers.
  "livechat/webhooks": { "oas3-api-servers": 1 },
};
const REDOCLY: Record<string, Record<string, number>> = {
  "livechat/webhooks openapi": { "no-empty-servers": 1 },
  // AsyncAPI has no security scheme for a key in the body. One warning for each operation.
  "gosquared/webhooks asyncapi": { "security-defined": 5 },
  "livechat/configuration asyncapi": { "security-defined": 21 },
  "livechat/webhooks asyncapi": { "security-defined": 37 },
  "support-board/web asyncapi": { "security-defined": 1 },
};

test.each(ids)(
  "Spectral's stock rules report nothing avoidable in %s",
  async (id) => {
    const spectral = new spectralCore.Spectral();
    const rules = Object.fromEntries(SWITCHED_OFF.map((rule) => [rule, true]));
    spectral.setRuleset({ extends: [[rulesets.oas, "off"]], rules } as unknown as RulesetDefinition);
    const results = await spectral.run(generatedDocument(id, "openapi"));
    expect(counted(results.map(({ code }) => String(code)))).toEqual(SPECTRAL[id] ?? {});
  },
  120_000,
);

test.each(ids.flatMap((id) => (["openapi", "asyncapi"] as const).map((kind) => ({ id, kind }))))(
  "Redocly's recommended rules report nothing avoidable in the $kind document of $id",
  async ({ id, kind }) => {
    const config = await createConfig({ extends: ["recommended"] });
    const problems = await lint({ ref: path.join(ROOT, "generated", id, `${kind}.json`), config });
    expect(counted(problems.map(({ ruleId }) => ruleId))).toEqual(REDOCLY[`${id} ${kind}`] ?? {});
  },
);

function counted(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
