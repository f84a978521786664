import { prepareDelivery } from "../prepare.js";
import type { Fault } from "./fault.js";

/** The age of the late delivery in ms, within the default tolerance of Standard Webhooks. */
const LATE_MS = 60_000;

export const duplicate: Fault = {
  name: "duplicate",
  summary: "the same delivery arrives twice",
  scope: "event",
  plan: ({ api, event, body, secret, now, newId }) => {
    const delivery = prepareDelivery(api, event, body, { secret, now: now(), id: newId() });
    return { deliveries: [() => delivery, () => delivery], expect: "accepted" };
  },
};

export const outOfOrder: Fault = {
  name: "out-of-order",
  summary: "a later delivery arrives before an earlier one",
  scope: "event",
  plan: ({ api, event, body, secret, now, newId, other }) => {
    if (!other) return { reason: "the API has no other event to send first" };
    const time = now();
    return {
      deliveries: [
        () => prepareDelivery(api, other.event, other.body, { secret, now: time, id: newId() }),
        () => prepareDelivery(api, event, body, { secret, now: time - LATE_MS, id: newId() }),
      ],
      expect: "accepted",
    };
  },
};

export const retry: Fault = {
  name: "retry",
  summary: "the delivery is retried with the same ID after a 5xx or a missing response",
  scope: "event",
  plan: ({ api, event, body, secret, now, newId }) => {
    const id = newId();
    return {
      deliveries: [() => prepareDelivery(api, event, body, { secret, now: now(), id })],
      expect: "accepted",
      retry: true,
    };
  },
};
