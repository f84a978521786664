import { describe, expect, test } from "vitest";
import type { Api, WebhookEvent } from "../../src/model/api.js";
import { camelCase } from "../../src/model/names.js";
import { checkEvent, identifyEvent, type WebhookApi } from "../../src/runtime/webhooks/index.js";
import { SchemaSet } from "../../src/schema/schema-set.js";
import { invalidValues } from "../../src/testdata/invalid-values.js";
import { generatedExport } from "../support/generated.js";
import { registeredApis } from "../support/registry.js";

const apis = await registeredApis();

test("the registry has APIs with webhooks", () => {
  expect(apis.flatMap(({ events }) => events).length).toBeGreaterThan(0);
});

describe.each(apis.filter(({ events }) => events.length > 0))("$id", (api) => {
  const schemas = new SchemaSet(api.schemas, { strict: false, logger: false });

  describe.each(api.events)("$name", (event) => {
    test("is identified by its examples, which are valid", async () => {
      const descriptor = await webhookApi(api);
      expect(examplesOf(event).length).toBeGreaterThan(0);
      for (const { name, value } of examplesOf(event)) {
        expect(await checkEvent(descriptor, event.name, value), name).toEqual([]);
        const headers = event.selection.in === "header" ? { [event.selection.header.toLowerCase()]: event.name } : {};
        expect(await identifyEvent(descriptor, { headers, body: value }), name).toContain(event.name);
      }
    });

    test("rejects bodies that break a constraint", async () => {
      const descriptor = await webhookApi(api);
      const invalid = invalidBodies(api, schemas, event);
      expect(invalid.length).toBeGreaterThan(0);
      for (const { keyword, pointer, value } of invalid) {
        expect(await checkEvent(descriptor, event.name, value), `${keyword} ${pointer}`).not.toEqual([]);
      }
    });
  });
});

function invalidBodies(api: Api, schemas: SchemaSet, event: WebhookEvent) {
  const [media] = event.media;
  if (!media?.schema) return [];
  const { schema } = media;
  const fits = schemas.compile(schema);
  return examplesOf(event)
    .flatMap(({ value }) => invalidValues(api.document, schema, value ?? null))
    .filter(({ value }) => !fits(value));
}

function examplesOf(event: WebhookEvent) {
  return event.media.flatMap(({ examples }) => examples);
}

function webhookApi(api: Api): Promise<WebhookApi> {
  return generatedExport(api.id, camelCase(api.id));
}
