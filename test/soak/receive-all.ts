import type { Api } from "../../src/model/api.js";
import { createReceiver, prepareDelivery, type WebhookApi } from "../../src/runtime/webhooks/index.js";
import { SchemaSet } from "../../src/schema/schema-set.js";
import { loadGenerator } from "../../src/testdata/payloads/generator.js";

export interface Deliveries {
  events: number;
  /** Bodies that the document gives as examples, and those made from its schemas. */
  examples: number;
  generated: number;
  /** Handled under the name of the event. */
  handled: number;
  /** Fits several events with the same name on the wire, so none of them was called. */
  unsure: string[];
  /** Handled under the name of another. */
  mistaken: string[];
  rejected: string[];
  /** No body was found by chance, or not in the time for all of them. */
  notMade: string[];
  /** Took longer than `SLOW` to make. */
  slow: string[];
  /** Milliseconds for making all bodies, and for receiving them; the longest of each, and the median of the latter. */
  making: { all: number; most: number };
  receiving: { all: number; most: number; median: number };
}

const SLOW = 2000;
const TIMEOUT_MS = 90_000;
const SECRET = "soak-soak-soak-soak";

/** Delivers a signed body of each event to a receiver, under the name that its sender uses. */
export async function receiveAll(api: Api, descriptor: WebhookApi): Promise<Deliveries> {
  const deliveries: Deliveries = {
    ...{ events: api.events.length, examples: 0, generated: 0, handled: 0 },
    ...{ unsure: [], mistaken: [], rejected: [], notMade: [], slow: [] },
    ...{ making: { all: 0, most: 0 }, receiving: { all: 0, most: 0, median: 0 } },
  };
  const generator = await loadGenerator(api, new SchemaSet(api.schemas, { strict: false, logger: false }));
  const taken: { name: string | null; candidates: readonly string[] }[] = [];
  const receiver = createReceiver(descriptor, { secret: SECRET, bodyLimit: 16 * 1024 * 1024 })
    .onAny((received) => {
      taken.push(received);
    })
    .onError(() => {});
  const times: number[] = [];
  for (const { name, media, aliases } of api.events) {
    const bodies = media.flatMap(({ examples }) => examples.map(({ value }) => value));
    deliveries.examples += bodies.length;
    const schema = media[0]?.schema ?? true;
    if (bodies.length === 0) {
      if (deliveries.making.all > TIMEOUT_MS) {
        deliveries.notMade.push(`${name}: no time was left`);
        continue;
      }
      const began = performance.now();
      try {
        bodies.push(...generator.sample(schema, { seed: 1, count: 1 }));
        deliveries.generated++;
      } catch (error) {
        deliveries.notMade.push(`${name}: ${String(error)}`);
      }
      const time = performance.now() - began;
      if (time > SLOW) deliveries.slow.push(`${name}: ${Math.round(time)} ms`);
      deliveries.making.all += time;
      deliveries.making.most = Math.max(deliveries.making.most, time);
    }
    for (const body of bodies) {
      const { headers, body: text } = await prepareDelivery(descriptor, name, body, { secret: SECRET });
      const selection = descriptor.events[name]?.selection;
      if (selection?.in === "header") headers[selection.header.toLowerCase()] = aliases[0] ?? name;
      taken.length = 0;
      const began = performance.now();
      const response = await receiver.handle(new Request("http://localhost/", { method: "POST", headers, body: text }));
      times.push(performance.now() - began);
      const last = taken.at(-1);
      if (response.status !== 200) deliveries.rejected.push(`${name}: ${response.status} ${await response.text()}`);
      else if (last?.name === name) deliveries.handled++;
      else if (last?.name === null) deliveries.unsure.push(`${name}: ${last.candidates.join(", ")}`);
      else deliveries.mistaken.push(`${name}: ${last?.name}`);
    }
  }
  times.sort((a, b) => a - b);
  deliveries.receiving = {
    all: times.reduce((sum, time) => sum + time, 0),
    most: times.at(-1) ?? 0,
    median: times[times.length >> 1] ?? 0,
  };
  return deliveries;
}
