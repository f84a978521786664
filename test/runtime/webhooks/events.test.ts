import { describe, expect, test } from "vitest";
import type { Api, WebhookEvent } from "../../../src/model/api.js";
import { camelCase } from "../../../src/model/names.js";
import { createReceiver, prepareDelivery, type WebhookApi } from "../../../src/runtime/webhooks/index.js";
import { generatedExport } from "../../support/generated.js";
import { registeredApis } from "../../support/registry.js";

const SECRET = "a secret of tests";
const apis = (await registeredApis()).filter(({ events }) => events.length > 0);

test("the registry has events", () => {
  expect(apis.flatMap(({ events }) => events).length).toBeGreaterThan(0);
});

describe.each(apis)("$id", (api) => {
  test.each(api.events)("every example of $name reaches a handler of this event", async (event) => {
    const { descriptor, handled, receiver } = await recordingReceiver(api);
    const examples = event.media.flatMap((media) => media.examples);
    expect(examples.length).toBeGreaterThan(0);
    for (const { name, value } of examples) {
      const delivery = await prepareDelivery(descriptor, event.name, value, signingOf(descriptor));
      const response = await receiver.handle(new Request("http://localhost/", delivery));
      expect([response.status, await response.text()], name).toEqual([200, '{"status":"handled"}']);
    }
    expect(
      handled.every((names) => names.includes(event.name)),
      `${handled}`,
    ).toBe(true);
    expect(handled.length).toBe(examples.length);
  });

  test("rejects a delivery with a wrong secret", async () => {
    const { descriptor, receiver } = await recordingReceiver(api);
    const [event] = api.events;
    if (!event || descriptor.verification.scheme === "none") return;
    const delivery = await prepareDelivery(descriptor, event.name, exampleOf(event), { secret: "wrong" });
    expect((await receiver.handle(new Request("http://localhost/", delivery))).status).toBe(401);
  });
});

/** A receiver that records the possible names of each handled event. */
async function recordingReceiver(api: Api) {
  const descriptor = await generatedExport<WebhookApi>(api.id, camelCase(api.id));
  const handled: string[][] = [];
  const { secret } = signingOf(descriptor);
  const receiver = createReceiver(descriptor, secret === undefined ? { verification: "none" } : { secret }).on(
    Object.keys(descriptor.events),
    (_, { name, candidates }) => handled.push(name === null ? [...candidates] : [name]),
  );
  return { descriptor, handled, receiver };
}

function signingOf({ verification }: WebhookApi): { secret?: string } {
  return verification.scheme === "none" ? {} : { secret: SECRET };
}

function exampleOf({ media }: WebhookEvent): unknown {
  return media.flatMap(({ examples }) => examples)[0]?.value;
}
