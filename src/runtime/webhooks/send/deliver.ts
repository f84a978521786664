import { Deadline } from "../../client/timeout.js";
import { redact, safeError } from "../../redact.js";
import type { WebhookApi } from "../descriptor.js";
import { type PreparedDelivery, prepareDelivery, type Signing } from "./prepare.js";

/** What came of a delivery. Redirects are not followed: their status is the answer. */
export type DeliveryResult =
  | {
      ok: true;
      status: number;
      /** Milliseconds until the whole answer was there. */
      time: number;
      /** The beginning of the answer's body, at most 2,000 characters, without the secret. */
      body: string;
    }
  | { ok: false; reason: "network" | "timeout" | "aborted"; time: number; cause: Error };

export interface PostOptions {
  to: string | URL;
  /** Kept out of what is told. */
  secret?: string | undefined;
  fetch?: typeof globalThis.fetch | undefined;
  /** Milliseconds; 10,000 when absent, 0 for ever. */
  timeout?: number | undefined;
  signal?: AbortSignal | undefined;
  /** The clock, in ms. */
  clock?: (() => number) | undefined;
}

const DEFAULT_TIMEOUT = 10_000;
const EXCERPT_BYTES = 8_000;
const EXCERPT = 2_000;
const PIECES = 4;

export interface DeliverOptions extends PostOptions, Signing {}

/**
 * Sends one event as the vendor would. The secret goes where the vendor puts it; without one the body travels as given.
 * Resolves with what came of it; rejects with a TypeError only for an event that the API does not have.
 */
export async function deliver<Events extends object, Name extends Extract<keyof Events, string>>(
  api: WebhookApi<Events>,
  event: Name,
  body: Events[Name],
  options: DeliverOptions,
): Promise<DeliveryResult> {
  return post(await prepareDelivery(api, event, body, options), options);
}

/** Sends a prepared delivery. With `pace`, its body comes in pieces with as many ms between them. Never rejects. */
export async function post(delivery: PreparedDelivery, options: PostOptions, pace?: number): Promise<DeliveryResult> {
  const { clock = () => performance.now(), timeout = DEFAULT_TIMEOUT, secret } = options;
  const secrets = secret ? [secret] : [];
  const deadline = new Deadline(timeout, [options.signal]);
  const start = clock();
  const outcome = await deadline.watch(exchange(delivery, options, deadline.signal, pace));
  deadline.stop();
  const time = clock() - start;
  if (outcome.ok)
    return {
      ok: true,
      status: outcome.value.status,
      time,
      body: redact(outcome.value.body, secrets).slice(0, EXCERPT),
    };
  return { ok: false, reason: deadline.reason ?? "network", time, cause: safeError(outcome.error, secrets) };
}

async function exchange(
  { method, headers, body }: PreparedDelivery,
  { to, fetch = globalThis.fetch }: PostOptions,
  signal: AbortSignal,
  pace: number | undefined,
): Promise<{ status: number; body: string }> {
  const init: RequestInit & { duplex?: "half" } = { method, headers, signal, redirect: "manual", body };
  if (pace !== undefined) Object.assign(init, { body: inPieces(body, pace, signal), duplex: "half" });
  const response = await fetch(to, init);
  return { status: response.status, body: await excerpt(response) };
}

/** Reads the beginning of a body and lets the rest go: an answer without end must not hold the sender. */
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

function inPieces(body: string, pace: number, signal: AbortSignal): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(body);
  const size = Math.max(1, Math.ceil(bytes.length / PIECES));
  let sent = 0;
  return new ReadableStream({
    pull: async (controller) => {
      if (sent > 0) await pause(pace, signal);
      controller.enqueue(bytes.slice(sent, sent + size));
      sent += size;
      if (sent >= bytes.length) controller.close();
    },
  });
}

/** Waits, unless the signal ends it earlier. */
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
