import { type Issue, issuesOf } from "../validation/validation.js";
import { valueAt } from "../value-at.js";
import type { EventDescriptor, EventSelection, WebhookApi } from "./descriptor.js";

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
    const travelling = nameIn(delivery, selection);
    if (travelling !== undefined && (travelling === name || aliases.includes(travelling))) found.push(name);
  }
  return found as Extract<keyof Events, string>[];
}

/** The name that travels with a delivery; undefined when none does, or something else than a text. */
export function nameIn(delivery: Delivery, selection: EventSelection): string | undefined {
  if (selection.in === "schema") return undefined;
  const name =
    selection.in === "header"
      ? delivery.headers?.[selection.header.toLowerCase()]
      : valueAt(delivery.body, selection.pointer);
  return typeof name === "string" ? name : undefined;
}
