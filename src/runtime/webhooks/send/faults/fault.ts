import type { WebhookApi } from "../../descriptor.js";
import type { PreparedDelivery } from "../prepare.js";

/**
 * What a good receiver answers: `accepted` is 2xx, `rejected` 4xx, `answered` one of both. 5xx, a redirect and silence are
 * never good.
 */
export type Expectation = "accepted" | "rejected" | "answered";

/** What a fault is made of. */
export interface FaultInput {
  api: WebhookApi;
  event: string;
  /** A body that fits the event. */
  body: unknown;
  secret?: string | undefined;
  /** Bodies that break the event's schema; absent where it has nothing to break. */
  broken: { required?: unknown; type?: unknown };
  /** Another delivery of the same API, for what is about order. */
  other?: { event: string; body: unknown } | undefined;
  /** ms since 1970. */
  now: () => number;
  /** The id of a message. */
  newId: () => string;
  /** Milliseconds between the pieces of a slow body. */
  pace: number;
  /** Bytes of a huge body. */
  hugeBytes: number;
}

/** What is sent for a fault, one after the other, and what to expect of each answer. */
export interface FaultPlan {
  deliveries: readonly (() => Promise<PreparedDelivery>)[];
  expect: Expectation;
  /** Milliseconds between the pieces of the body. */
  pace?: number;
  /** Sent again while it is answered with 5xx or not at all. */
  retry?: true;
  /** Receivers may end the connection before all has come. */
  mayClose?: true;
}

/** Why a fault cannot be made. */
export interface NotApplicable {
  reason: string;
}

export interface Fault {
  name: string;
  summary: string;
  /** `api`: the event makes no difference, once for all is enough. */
  scope: "api" | "event";
  plan: (input: FaultInput) => FaultPlan | NotApplicable | Promise<FaultPlan | NotApplicable>;
}
