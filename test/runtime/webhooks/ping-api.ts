import { gosquaredWebhooks } from "chatwire/apis/gosquared/webhooks";
import { livechatWebhooks } from "chatwire/apis/livechat/webhooks";
import { readApi } from "../../../src/model/read-api.js";
import type { Receiver, WebhookApi } from "../../../src/runtime/webhooks/index.js";
import { generatedDocument } from "../../support/registry.js";

export { gosquaredWebhooks, livechatWebhooks };

/** The secret in the vendor's examples. */
export const SECRET = "not-a-real-secret";

/** The first example of a LiveChat event. */
export function livechatBody(event = "incoming_chat"): Record<string, unknown> {
  return exampleOf("livechat/webhooks", event);
}

export function exampleOf(id: string, event: string): Record<string, unknown> {
  const webhook = readApi(id, generatedDocument(id, "openapi")).events.find(({ name }) => name === event);
  const value = webhook?.media.flatMap(({ examples }) => examples)[0]?.value;
  return structuredClone(value) as unknown as Record<string, unknown>;
}

/** Creates a delivery. Sends text, bytes and streams unchanged, and other objects as JSON. */
export function delivery(body: BodyInit | object, headers: Record<string, string> = {}): Request {
  const isRaw = typeof body === "string" || body instanceof Uint8Array || body instanceof ReadableStream;
  return new Request("http://localhost/hooks", {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: isRaw ? (body as BodyInit) : JSON.stringify(body),
    duplex: "half",
  } as RequestInit);
}

export async function send<Events extends object>(
  receiver: Receiver<Events>,
  body: BodyInit | object,
  headers: Record<string, string> = {},
): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await receiver.handle(delivery(body, headers));
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

/** An API of two events, `ping` and `pong` (alias `pang`), whose bodies require a number `n`. */
export function pingApi(verification: WebhookApi["verification"], named = true): WebhookApi<PingEvents> {
  const validator = async () =>
    Object.assign(
      (data: unknown): boolean =>
        typeof data === "object" && data !== null && typeof Reflect.get(data, "n") === "number",
      { errors: [{ instancePath: "/n", keyword: "type", message: "must be number", params: {} }] },
    );
  const selection = named ? ({ in: "body", pointer: "/type" } as const) : ({ in: "schema" } as const);
  return {
    id: "acme/ping",
    verification,
    events: { ping: { selection, validator }, pong: { selection, aliases: ["pang"], validator } },
  };
}

export interface PingEvents {
  ping: { type: "ping"; n: number };
  pong: { type: "pong"; n: number };
}
