import { type Issue, issuesOf } from "../validation/validation.js";
import { valueAt } from "../value-at.js";
import type { EventDescriptor, EventSelection, WebhookApi } from "./descriptor.js";

/** Validates a body against the schema of an event. Throws a TypeError if the API does not have the event. */
export async function checkEvent<Events extends object>(
  api: WebhookApi<Events>,
  name: Extract<keyof Events, string>,
  body: unknown,
): Promise<Issue[]> {
  if (!Object.hasOwn(api.events, name)) throw new TypeError(`${api.id} has no event "${name}"`);
  return issuesOf(await api.events[name].validator(), body);
}

/** A parsed delivery. Header names are in any case. */
export interface Delivery {
  headers?: Record<string, string | undefined>;
  body: unknown;
}

/**
 * Returns the names of the events that a delivery can be. Identifies an event by its name if deliveries hold one, and by
 * its schema otherwise. Does not validate a body whose event is identified by name: use `checkEvent`.
 */
export async function identifyEvent<Events extends object>(
  api: WebhookApi<Events>,
  delivery: Delivery,
): Promise<Extract<keyof Events, string>[]> {
  const names: string[] = [];
  for (const [name, event] of Object.entries<EventDescriptor>(api.events)) {
    const { selection, aliases = [] } = event;
    if (selection.in === "schema") {
      if (issuesOf(await event.validator(), delivery.body).length === 0) names.push(name);
      continue;
    }
    const sentAs = nameIn(delivery, selection);
    if (sentAs !== undefined && (sentAs === name || aliases.includes(sentAs))) names.push(name);
  }
  return names as Extract<keyof Events, string>[];
}

/** Returns the event name in a delivery, or undefined if it is missing or not a string. */
export function nameIn(delivery: Delivery, selection: EventSelection): string | undefined {
  if (selection.in === "schema") return undefined;
  const name =
    selection.in === "header"
      ? headerOf(delivery, selection.header.toLowerCase())
      : valueAt(delivery.body, selection.pointer);
  return typeof name === "string" ? name : undefined;
}

function headerOf({ headers = {} }: Delivery, lowerCaseName: string): string | undefined {
  return Object.entries(headers).find(([name]) => name.toLowerCase() === lowerCaseName)?.[1];
}
