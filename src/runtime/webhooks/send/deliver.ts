import { Deadline } from "../../client/timeout.js";
import { redact, safeError } from "../../redact.js";
import type { WebhookApi } from "../descriptor.js";
import { type PreparedDelivery, prepareDelivery, type Signing } from "./prepare.js";

/** The result of a delivery. Redirects are not followed, so their status is the result. */
export type DeliveryResult =
  | {
      ok: true;
      status: number;
      /** The time until the response was complete, in ms. */
      time: number;
      /** The first 2,000 characters of the response body, with the secret redacted. */
      body: string;
    }
  | { ok: false; reason: "network" | "timeout" | "aborted"; time: number; cause: Error };

export interface PostOptions {
  to: string | URL;
  /** Redacted in results. */
  secret?: string | undefined;
  fetch?: typeof globalThis.fetch | undefined;
  /** How long to wait for the response, in ms. Default: 10,000. 0 disables the timeout. */
  timeout?: number | undefined;
  signal?: AbortSignal | undefined;
  /** Returns the current time in ms. */
  clock?: (() => number) | undefined;
}

const DEFAULT_TIMEOUT_MS = 10_000;
const EXCERPT_BYTES = 8_000;
const EXCERPT_CHARACTERS = 2_000;
const CHUNKS = 4;

export interface DeliverOptions extends PostOptions, Signing {}

/**
 * Sends an event as the vendor would, with the secret in the body or a signature. Without a secret, the body is sent
 * unchanged. Rejects with a TypeError if the API does not have the event, or if the secret is empty or the scheme does not
 * allow it. Resolves in all other cases, even if there is no response.
 */
export async function deliver<Events extends object, Name extends Extract<keyof Events, string>>(
  api: WebhookApi<Events>,
  event: Name,
  body: Events[Name],
  options: DeliverOptions,
): Promise<DeliveryResult> {
  return post(await prepareDelivery(api, event, body, options), options);
}

/** Sends a prepared delivery. Never rejects. With `chunkDelay`, sends the body in chunks with that many ms between them. */
export async function post(
  delivery: PreparedDelivery,
  options: PostOptions,
  chunkDelay?: number,
): Promise<DeliveryResult> {
  const { clock = () => performance.now(), timeout = DEFAULT_TIMEOUT_MS, secret } = options;
  const secrets = secret ? [secret] : [];
  const deadline = new Deadline(timeout, [options.signal]);
  const start = clock();
  const outcome = await deadline.watch(exchange(delivery, options, deadline.signal, chunkDelay));
  deadline.stop();
  const time = clock() - start;
  if (outcome.ok)
    return {
      ok: true,
      status: outcome.value.status,
      time,
      body: redact(outcome.value.body, secrets).slice(0, EXCERPT_CHARACTERS),
    };
  return { ok: false, reason: deadline.reason ?? "network", time, cause: safeError(outcome.error, secrets) };
}

async function exchange(
  { method, headers, body }: PreparedDelivery,
  { to, fetch = globalThis.fetch }: PostOptions,
  signal: AbortSignal,
  chunkDelay: number | undefined,
): Promise<{ status: number; body: string }> {
  const init: RequestInit & { duplex?: "half" } = { method, headers, signal, redirect: "manual", body };
  if (chunkDelay !== undefined) Object.assign(init, { body: inChunks(body, chunkDelay, signal), duplex: "half" });
  const response = await fetch(to, init);
  return { status: response.status, body: await excerpt(response) };
}

/** Reads only the beginning of a body, so that an endless response cannot block the sender. */
async function excerpt(response: Response): Promise<string> {
  if (!response.body) return "";
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (let size = 0; size < EXCERPT_BYTES; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    text += decoder.decode(value, { stream: true });
  }
  await reader.cancel().catch(() => {});
  return text;
}

function inChunks(body: string, chunkDelay: number, signal: AbortSignal): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(body);
  const size = Math.max(1, Math.ceil(bytes.length / CHUNKS));
  let sent = 0;
  return new ReadableStream({
    pull: async (controller) => {
      if (sent > 0) await pause(chunkDelay, signal);
      controller.enqueue(bytes.slice(sent, sent + size));
      sent += size;
      if (sent >= bytes.length) controller.close();
    },
  });
}

/** Waits for `ms`, or until the signal aborts. */
export function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal?.addEventListener("abort", end, { once: true });
  });
}
