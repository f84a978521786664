import { describe, expect, it } from "vitest";
import type { Api, WebhookEvent } from "../../src/model/api.js";
import { camelCase } from "../../src/model/names.js";
import { checkEvent, identifyEvent, type WebhookApi } from "../../src/runtime/webhooks/index.js";
import { SchemaSet } from "../../src/schema/schema-set.js";
import { invalidValues } from "../../src/testdata/invalid-values.js";
import { generatedExport } from "../support/generated.js";
import { registeredApis } from "../support/registry.js";

/* Every webhook of every API of the registry: its examples fit the generated validator, and broken ones do not. */

const apis = await registeredApis();

it("finds APIs with webhooks", () => {
  expect(apis.flatMap(({ events }) => events).length).toBeGreaterThan(0);
});

describe.each(apis.filter(({ events }) => events.length > 0))("$id", (api) => {
  const schemas = new SchemaSet(api.schemas, { strict: false, logger: false });

  describe.each(api.events)("$name", (event) => {
    it("fits its examples, and is found by them", async () => {
      const descriptors = await webhookApi(api);
      expect(examplesOf(event).length).toBeGreaterThan(0);
      for (const { name, value } of examplesOf(event)) {
        expect(await checkEvent(descriptors, event.name, value), name).toEqual([]);
        const delivery =
          event.selection.in === "header" ? { headers: { [event.selection.header.toLowerCase()]: event.name } } : {};
        expect(await identifyEvent(descriptors, { ...delivery, body: value }), name).toContain(event.name);
      }
    });

    it("rejects bodies that break a constraint", async () => {
      const descriptors = await webhookApi(api);
      const broken = brokenBodies(api, schemas, event);
      expect(broken.length).toBeGreaterThan(0);
      for (const { keyword, pointer, value } of broken) {
        expect(await checkEvent(descriptors, event.name, value), `${keyword} ${pointer}`).not.toEqual([]);
      }
    });
  });
});

function brokenBodies(api: Api, schemas: SchemaSet, event: WebhookEvent) {
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
