import type { Issue } from "../validation/validation.js";

/** The names of the events of an API. */
export type NameOf<Events extends object> = Extract<keyof Events, string>;

/** What is known of an event besides its body. */
export interface EventInfo<Name, Candidate extends string = string> {
  /** The webhook's own name, whatever alias the sender used; null where the body alone cannot tell. */
  name: Name;
  /** The name on the wire; undefined where none travels. */
  sentAs: string | undefined;
  /** The events whose schema the body fits, where no name travels and several fit. */
  candidates: readonly Candidate[];
  /** In which ways the body breaks its schema: with `onInvalid: "warn"`, else none. */
  issues: readonly Issue[];
  /** When the delivery arrived, in ms since 1970. */
  receivedAt: number;
}

/** An event of any name, for `switch (received.name)`; `name` null is an unknown event, or one of several `candidates`. */
export type Received<Events extends object> =
  | { [Name in NameOf<Events>]: EventInfo<Name> & { event: Events[Name] } }[NameOf<Events>]
  | (EventInfo<null, NameOf<Events>> & { event: unknown });

/** What is known before the name has a type: the form in which events are queued. */
export type AnyReceived = EventInfo<string | null> & { event: unknown };

/** Takes an event. A rejection is a failure: the sender is asked to send again. */
export type Handler<Body, Name> = (event: Body, info: EventInfo<Name>) => unknown;
