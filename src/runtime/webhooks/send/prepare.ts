import type { WebhookApi } from "../descriptor.js";
import { secretBytes, signatureHeaders } from "../verification.js";
import { withValueAt } from "./edit-body.js";

/** A delivery that is ready to send. */
export interface PreparedDelivery {
  method: "POST";
  /** Header names are in lower case. */
  headers: Record<string, string>;
  body: string;
}

export interface Signing {
  /** Without a secret, the body is sent unchanged and unsigned. */
  secret?: string | undefined;
  /** The message ID, for schemes that send one. Default: a new ID. */
  id?: string | undefined;
  /** The time of sending, in ms since 1970. Default: now. */
  now?: number | undefined;
}

/**
 * Builds a delivery as the vendor would: JSON sent with POST, the secret in the body or a signature in the headers, and the
 * event name in its header if the API uses one. Throws a TypeError if the API does not have the event, or if the secret is
 * empty or the scheme does not allow it.
 */
export async function prepareDelivery<Events extends object>(
  api: WebhookApi<Events>,
  event: Extract<keyof Events, string>,
  body: unknown,
  signing: Signing = {},
): Promise<PreparedDelivery> {
  return prepareText(api, event, JSON.stringify(withSecret(api, body, signing.secret)), signing);
}

/** Builds a delivery from a text, which need not be valid JSON. Does not insert a secret into the body. */
export async function prepareText<Events extends object>(
  api: WebhookApi<Events>,
  event: Extract<keyof Events, string>,
  body: string,
  { secret, id = `msg_${crypto.randomUUID()}`, now = Date.now() }: Signing,
): Promise<PreparedDelivery> {
  if (!Object.hasOwn(api.events, event)) throw new TypeError(`${api.id} has no event "${event}"`);
  const { selection } = api.events[event];
  if (secret !== undefined) secretBytes(api.verification.scheme, secret);
  const signature =
    secret === undefined
      ? {}
      : await signatureHeaders(api.verification, secret, new TextEncoder().encode(body), { id, now });
  return {
    method: "POST",
    headers: lowerCase({
      "content-type": "application/json",
      ...(selection.in === "header" ? { [selection.header]: event } : {}),
      ...signature,
    }),
    body,
  };
}

/** Inserts the secret into a body if the API sends it there. */
export function withSecret(api: WebhookApi<object>, body: unknown, secret: string | undefined): unknown {
  const { verification } = api;
  if (secret === undefined || verification.scheme !== "body-secret") return body;
  return withValueAt(body, verification.pointer, secret);
}

function lowerCase(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
