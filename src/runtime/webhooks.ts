import { type Issue, issuesOf, type Validator } from "./validation.js";
import { valueAt } from "./value-at.js";

export type { Issue } from "./validation.js";

/** Where the name of an event stands in a delivery. */
export type EventSelection = { in: "body"; pointer: string } | { in: "header"; header: string } | { in: "schema" };

/** How a receiver knows the sender. */
export type Verification =
  | { scheme: "none" }
  | { scheme: "body-secret"; pointer: string }
  | {
      scheme: "hmac";
      header: string;
      algorithm: "sha1" | "sha256" | "sha512";
      encoding: "hex" | "base64";
      prefix?: string;
    }
  | { scheme: "standard-webhooks" };

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

/** The ways in which a body breaks the contract of an event; none when it fits. An unknown event is a TypeError. */
export async function checkEvent<Events extends object>(
  api: WebhookApi<Events>,
  name: Extract<keyof Events, string>,
  body: unknown,
): Promise<Issue[]> {
  if (!Object.hasOwn(api.events, name)) throw new TypeError(`${api.id} has no event "${name}"`);
  return issuesOf(await api.events[name].validator(), body);
}

/** A delivery, parsed. Header names are in lower case. */
export interface Delivery {
  headers?: Record<string, string | undefined>;
  body: unknown;
}

/**
 * The events that a delivery can be: one where its name travels, all whose schema fits where none does, none when it is
 * unknown. Only the name is looked at where there is one; whether the body fits is `checkEvent`'s business.
 */
export async function identifyEvent<Events extends object>(
  api: WebhookApi<Events>,
  delivery: Delivery,
): Promise<Extract<keyof Events, string>[]> {
  const found: string[] = [];
  for (const [name, event] of Object.entries<EventDescriptor>(api.events)) {
    const { selection, aliases = [] } = event;
    if (selection.in === "schema") {
      if (issuesOf(await event.validator(), delivery.body).length === 0) found.push(name);
      continue;
    }
    const travelling =
      selection.in === "header"
        ? delivery.headers?.[selection.header.toLowerCase()]
        : valueAt(delivery.body, selection.pointer);
    if (typeof travelling === "string" && (travelling === name || aliases.includes(travelling))) found.push(name);
  }
  return found as Extract<keyof Events, string>[];
}
