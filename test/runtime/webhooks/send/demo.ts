import type { IncomingMessage } from "node:http";
import { onTestFinished } from "vitest";
import type { Verification, WebhookApi } from "../../../../src/runtime/webhooks/index.js";
import { startServer } from "../../../support/http-server.js";

export interface SeenRequest {
  method: string | undefined;
  headers: IncomingMessage["headers"];
  body: string;
}

export interface TestResponse {
  status: number;
  body?: string;
  headers?: Record<string, string>;
  /** Closes the connection without a response. */
  hangUp?: boolean;
  /** The delay of the response in ms. */
  after?: number;
}

/** Starts a server on a free port and records its requests. Closes it after the test. */
export async function startReceiver(
  respond: (request: SeenRequest, count: number) => TestResponse,
): Promise<{ url: string; seen: SeenRequest[] }> {
  const seen: SeenRequest[] = [];
  const server = await startServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method, headers } = request;
    const seenRequest = { method, headers, body: Buffer.concat(chunks).toString() };
    seen.push(seenRequest);
    const { status, body = "", headers: responseHeaders = {}, hangUp, after = 0 } = respond(seenRequest, seen.length);
    if (hangUp) return void request.socket.destroy();
    setTimeout(() => response.writeHead(status, responseHeaders).end(body), after);
  });
  onTestFinished(server.close);
  return { url: `${server.url}/hooks`, seen };
}

export interface DemoEvents {
  ping: { type: "ping"; n: number; key?: string };
  pong: { type: "pong"; n: number; key?: string };
}

const SELECTIONS = {
  body: { in: "body", pointer: "/type" },
  header: { in: "header", header: "X-Event" },
  schema: { in: "schema" },
} as const;

/** An API of two events whose bodies require a number `n`. */
export function demoApi(
  verification: Verification,
  selectedBy: keyof typeof SELECTIONS = "body",
): WebhookApi<DemoEvents> {
  const selection = SELECTIONS[selectedBy];
  const validate = (data: unknown) => typeof (data as { n?: unknown } | null)?.n === "number";
  const errors = [{ instancePath: "/n", keyword: "type", message: "must be number", params: {} }];
  const validator = async () => Object.assign(validate, { errors });
  return { id: "acme/demo", verification, events: { ping: { selection, validator }, pong: { selection, validator } } };
}

export const BODY_SECRET: Verification = { scheme: "body-secret", pointer: "/key" };
export const HMAC: Verification = {
  scheme: "hmac",
  header: "X-Signature",
  algorithm: "sha256",
  encoding: "hex",
  prefix: "sha256=",
};
export const STANDARD: Verification = { scheme: "standard-webhooks" };
export const NONE: Verification = { scheme: "none" };
