import { type Fault, prepare } from "./fault.js";

/** The age of the late delivery in ms, within the default tolerance of Standard Webhooks. */
const LATE_MS = 60_000;

export const duplicate: Fault = {
  name: "duplicate",
  summary: "the same delivery arrives twice",
  scope: "event",
  plan: (input) => {
    const delivery = prepare(input);
    return { deliveries: [() => delivery, () => delivery], expect: "accepted" };
  },
};

export const outOfOrder: Fault = {
  name: "out-of-order",
  summary: "a later delivery arrives before an earlier one",
  scope: "event",
  plan: (input) => {
    const { other } = input;
    if (!other) return { reason: "the API has no other event to send first" };
    const time = input.now();
    return {
      deliveries: [
        () => prepare({ ...input, ...other, now: () => time }),
        () => prepare({ ...input, now: () => time - LATE_MS }),
      ],
      expect: "accepted",
    };
  },
};

export const retry: Fault = {
  name: "retry",
  summary: "the delivery is retried with the same ID after a 5xx or a missing response",
  scope: "event",
  plan: (input) => {
    const id = input.newId();
    return { deliveries: [() => prepare({ ...input, newId: () => id })], expect: "accepted", retry: true };
  },
};
