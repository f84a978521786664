import { describe, expect, test } from "vitest";
import type { Api, WebhookEvent } from "../../../src/model/api.js";
import { camelCase } from "../../../src/model/names.js";
import { createReceiver, prepareDelivery, type WebhookApi } from "../../../src/runtime/webhooks/index.js";
import { generatedExport } from "../../support/generated.js";
import { registeredApis } from "../../support/registry.js";

/* Every example of every webhook of the registry, sent as its vendor would, reaches a handler under its own name. */

const SECRET = "a secret of tests";
const apis = (await registeredApis()).filter(({ events }) => events.length > 0);

test("there are events", () => {
  expect(apis.flatMap(({ events }) => events).length).toBeGreaterThan(0);
});

describe.each(apis)("$id", (api) => {
  test.each(api.events)("$name", async (event) => {
    const { descriptor, seen, receiver } = await open(api);
    const examples = event.media.flatMap((media) => media.examples);
    expect(examples.length).toBeGreaterThan(0);
    for (const { name, value } of examples) {
      const delivery = await prepareDelivery(descriptor, event.name, value, proof(descriptor));
      const response = await receiver.handle(new Request("http://localhost/", delivery));
      expect([response.status, await response.text()], name).toEqual([200, '{"status":"handled"}']);
    }
    expect(
      seen.every((names) => names.includes(event.name)),
      `${seen}`,
    ).toBe(true);
    expect(seen.length).toBe(examples.length);
  });

  test("without its proof nothing is taken", async () => {
    const { descriptor, receiver } = await open(api);
    const [event] = api.events;
    if (!event || descriptor.verification.scheme === "none") return;
    const delivery = await prepareDelivery(descriptor, event.name, exampleOf(event), { secret: "wrong" });
    expect((await receiver.handle(new Request("http://localhost/", delivery))).status).toBe(401);
  });
});

/** A receiver whose handlers write down all that an event can be. */
async function open(api: Api) {
  const descriptor = await generatedExport<WebhookApi>(api.id, camelCase(api.id));
  const seen: string[][] = [];
  const { secret } = proof(descriptor);
  const receiver = createReceiver(descriptor, secret === undefined ? { verification: "none" } : { secret }).on(
    Object.keys(descriptor.events),
    (_, { name, candidates }) => seen.push(name === null ? [...candidates] : [name]),
  );
  return { descriptor, seen, receiver };
}

function proof({ verification }: WebhookApi): { secret?: string } {
  return verification.scheme === "none" ? {} : { secret: SECRET };
}

function exampleOf({ media }: WebhookEvent): unknown {
  return media.flatMap(({ examples }) => examples)[0]?.value;
}
