import type { Issue } from "../validation/validation.js";

/** The event names of an API. */
export type NameOf<Events extends object> = Extract<keyof Events, string>;

/** The facts about an event besides its body. */
export interface EventInfo<Name, Candidate extends string = string> {
  /** The event name in the contract, even if the sender used an alias. Null if the event is unknown or ambiguous. */
  name: Name;
  /** The event name in the delivery. Undefined if the delivery holds none. */
  sentAs: string | undefined;
  /** The events that the body fits, if there are several and the delivery holds no name. */
  candidates: readonly Candidate[];
  /** The schema constraints that the body breaks. Empty unless `onInvalid` is `"warn"`. */
  issues: readonly Issue[];
  /** When the delivery arrived, in ms since 1970. */
  receivedAt: number;
  /** The `webhook-id` of Standard Webhooks, whose signature covers it. Undefined for other schemes: use `header`. */
  deliveryId: string | undefined;
  /**
   * Returns a header of the delivery. The name is in any case. Returns undefined for a header that may hold a credential or
   * a signature, such as `authorization` or `x-shop-signature`.
   */
  header: (name: string) => string | undefined;
}

/** Any event of an API, for `switch (received.name)`. If `name` is null, the event is unknown or one of `candidates`. */
export type Received<Events extends object> =
  | { [Name in NameOf<Events>]: EventInfo<Name> & { event: Events[Name] } }[NameOf<Events>]
  | (EventInfo<null, NameOf<Events>> & { event: unknown });

/** An event whose name has no literal type. */
export type AnyReceived = EventInfo<string | null> & { event: unknown };

/** Handles an event. If it throws or rejects, the response is 500 and the sender retries. */
export type Handler<Body, Name> = (event: Body, info: EventInfo<Name>) => unknown;
