import type { WebhookApi } from "../descriptor.js";
import { signatureHeaders } from "../verification.js";
import { withValueAt } from "./edit-body.js";

/** A delivery, ready to travel. */
export interface PreparedDelivery {
  method: "POST";
  /** Names in lower case. */
  headers: Record<string, string>;
  body: string;
}

export interface Signing {
  /** Absent: the body travels as it is, unsigned. */
  secret?: string | undefined;
  /** The id of the message, for schemes that send one; a new one when absent. */
  id?: string | undefined;
  /** When it is sent, in ms since 1970; now when absent. */
  now?: number | undefined;
}

/**
 * Builds a delivery as the vendor would: JSON by POST, the secret at its place in the body or in the signature, the
 * event's name in its header where it travels in one. An event that the API does not have is a TypeError.
 */
export async function prepareDelivery<Events extends object>(
  api: WebhookApi<Events>,
  event: Extract<keyof Events, string>,
  body: unknown,
  signing: Signing = {},
): Promise<PreparedDelivery> {
  return prepareText(api, event, JSON.stringify(withSecret(api, body, signing.secret)), signing);
}

/** The same for a body that is a text already, well-formed or not; the secret in a body is not put into it. */
export async function prepareText<Events extends object>(
  api: WebhookApi<Events>,
  event: Extract<keyof Events, string>,
  body: string,
  { secret, id = `msg_${crypto.randomUUID()}`, now = Date.now() }: Signing,
): Promise<PreparedDelivery> {
  if (!Object.hasOwn(api.events, event)) throw new TypeError(`${api.id} has no event "${event}"`);
  const { selection } = api.events[event];
  const proof =
    secret === undefined
      ? {}
      : await signatureHeaders(api.verification, secret, new TextEncoder().encode(body), { id, now });
  return {
    method: "POST",
    headers: lowerCase({
      "content-type": "application/json",
      ...(selection.in === "header" ? { [selection.header]: event } : {}),
      ...proof,
    }),
    body,
  };
}

/** The body with the secret at its place, where the API has one there. */
export function withSecret(api: WebhookApi<object>, body: unknown, secret: string | undefined): unknown {
  const { verification } = api;
  if (secret === undefined || verification.scheme !== "body-secret") return body;
  return withValueAt(body, verification.pointer, secret);
}

function lowerCase(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
