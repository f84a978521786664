import type { WebhookApi } from "../../descriptor.js";
import { type PreparedDelivery, prepareDelivery, type Signing } from "../prepare.js";

/**
 * The response of a correct receiver: 2xx if `accepted`, 4xx if `rejected`, 2xx or 4xx if `either`. A 5xx, a redirect or a
 * missing response is never correct.
 */
export type Expectation = "accepted" | "rejected" | "either";

/** The input from which a fault is planned. */
export interface FaultInput {
  api: WebhookApi;
  event: string;
  /** A valid body of the event. */
  body: unknown;
  secret?: string | undefined;
  /** Bodies that break the schema by a missing property and by a wrong type. Absent if the schema has no such constraint. */
  invalidBodies: { required?: unknown; type?: unknown };
  /** A delivery of another event of the same API, for faults about order. */
  other?: { event: string; body: unknown } | undefined;
  /** Returns the current time in ms since 1970. */
  now: () => number;
  /** Returns a new message ID. */
  newId: () => string;
  /** The delay between the chunks of a slow body, in ms. */
  chunkDelay: number;
  /** The size of a huge body in bytes. */
  hugeBytes: number;
}

/** The deliveries to send for a fault, in order, and the response expected to each. */
export interface DeliveryPlan {
  deliveries: readonly (() => Promise<PreparedDelivery>)[];
  expect: Expectation;
  /** The delay between the chunks of the body, in ms. */
  chunkDelay?: number;
  /** Retries the delivery after a 5xx or a missing response. */
  retry?: true;
  /** Lets the receiver close the connection before the whole body has arrived. */
  mayClose?: true;
}

/** The reason why a fault does not apply to an event. */
export interface NotApplicable {
  reason: string;
}

export interface Fault {
  name: string;
  summary: string;
  /** `api` if the fault is the same for every event, so that testing it once is enough. */
  scope: "api" | "event";
  plan: (input: FaultInput) => DeliveryPlan | NotApplicable | Promise<DeliveryPlan | NotApplicable>;
}

export function prepare(input: FaultInput): Promise<PreparedDelivery> {
  return prepareDelivery(input.api, input.event, input.body, signing(input));
}

export function signing({ secret, now, newId }: Pick<FaultInput, "secret" | "now" | "newId">): Signing {
  return { secret, now: now(), id: newId() };
}
