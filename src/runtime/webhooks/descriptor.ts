import type { Validator } from "../validation/validation.js";
import type { Verification } from "./verification.js";

/** Where a delivery holds the event name. With `schema`, it holds none, and the schemas identify the event. */
export type EventSelection = { in: "body"; pointer: string } | { in: "header"; header: string } | { in: "schema" };

export interface EventDescriptor {
  selection: EventSelection;
  /** Other names that senders use for the event. */
  aliases?: readonly string[];
  /** Loads the compiled validator of the body. */
  validator: () => Promise<Validator>;
}

/** The generated description of an API's webhooks. `Events` maps each event name to the type of its body. */
export interface WebhookApi<Events extends object = Record<string, unknown>> {
  id: string;
  verification: Verification;
  events: { [Name in keyof Events]: EventDescriptor };
}

/** The event names of an API. */
export type EventName<Api> = Api extends WebhookApi<infer Events> ? Extract<keyof Events, string> : never;

/** The body type of an event. */
export type EventBody<Api, Name extends EventName<Api>> =
  Api extends WebhookApi<infer Events> ? Events[Name & keyof Events] : never;
