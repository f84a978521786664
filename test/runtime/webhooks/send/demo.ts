import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import type { Verification, WebhookApi } from "../../../../src/runtime/webhooks/index.js";

export interface Seen {
  method: string | undefined;
  headers: IncomingMessage["headers"];
  body: string;
}

export interface Answered {
  status: number;
  body?: string;
  headers?: Record<string, string>;
  /** No answer at all: the connection ends. */
  hangUp?: boolean;
  /** Milliseconds. */
  after?: number;
}

/** A server on a free port that answers as told and keeps what it saw; it is closed after the test. */
export async function answering(
  answer: (seen: Seen, count: number) => Answered,
): Promise<{ url: string; seen: Seen[] }> {
  const seen: Seen[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const one = { method: request.method, headers: request.headers, body: Buffer.concat(chunks).toString() };
    seen.push(one);
    const { status, body = "", headers = {}, hangUp, after = 0 } = answer(one, seen.length);
    if (hangUp) return void request.socket.destroy();
    setTimeout(() => response.writeHead(status, headers).end(body), after);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`, seen };
}

export interface DemoEvents {
  ping: { type: "ping"; n: number; key?: string };
  pong: { type: "pong"; n: number; key?: string };
}

/** Two events whose bodies need `n`, a number; their name is in `type`, in the header `X-Event`, or nowhere. */
export function demoApi(
  verification: Verification,
  named: "body" | "header" | "schema" = "body",
): WebhookApi<DemoEvents> {
  const selection =
    named === "body"
      ? ({ in: "body", pointer: "/type" } as const)
      : named === "header"
        ? ({ in: "header", header: "X-Event" } as const)
        : ({ in: "schema" } as const);
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
