import { prepareDelivery } from "../prepare.js";
import type { Fault } from "./fault.js";

/** How much older the late one of two deliveries says that it is; within the tolerance of Standard Webhooks. */
const LATE = 60_000;

export const duplicate: Fault = {
  name: "duplicate",
  summary: "the same delivery comes twice",
  scope: "event",
  plan: ({ api, event, body, secret, now, newId }) => {
    const once = prepareDelivery(api, event, body, { secret, now: now(), id: newId() });
    return { deliveries: [() => once, () => once], expect: "accepted" };
  },
};

export const outOfOrder: Fault = {
  name: "out-of-order",
  summary: "a later delivery comes before an earlier one",
  scope: "event",
  plan: ({ api, event, body, secret, now, newId, other }) => {
    if (!other) return { reason: "the API has no other event to come first" };
    const time = now();
    return {
      deliveries: [
        () => prepareDelivery(api, other.event, other.body, { secret, now: time, id: newId() }),
        () => prepareDelivery(api, event, body, { secret, now: time - LATE, id: newId() }),
      ],
      expect: "accepted",
    };
  },
};

export const retry: Fault = {
  name: "retry",
  summary: "the delivery is sent again, with the same id, while it is answered with 5xx or not at all",
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
