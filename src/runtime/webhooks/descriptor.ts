import type { Validator } from "../validation/validation.js";
import type { Verification } from "./verification.js";

/** Where the name of an event stands in a delivery. */
export type EventSelection = { in: "body"; pointer: string } | { in: "header"; header: string } | { in: "schema" };

export interface EventDescriptor {
  selection: EventSelection;
  /** Names that senders also use for the event. */
  aliases?: readonly string[];
  /** Loads the compiled validator of the body. */
  validator: () => Promise<Validator>;
}

/** The webhooks of an API as generated: `Events` has the type of each body by the event's name. */
export interface WebhookApi<Events extends object = Record<string, unknown>> {
  id: string;
  verification: Verification;
  events: { [Name in keyof Events]: EventDescriptor };
}

/** The name of any event of an API. */
export type EventName<Api> = Api extends WebhookApi<infer Events> ? Extract<keyof Events, string> : never;

/** The body of an event of an API. */
export type EventBody<Api, Name extends EventName<Api>> =
  Api extends WebhookApi<infer Events> ? Events[Name & keyof Events] : never;
