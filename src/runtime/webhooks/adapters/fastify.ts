import type { ReceiverRequest } from "../request.js";
import type { ReceiverResponse } from "../response.js";
import { fromNode, type NodeRequest } from "./node.js";

/** The part of a Fastify request that the adapter uses. */
export interface FastifyRequestLike {
  raw: NodeRequest;
  body?: unknown;
  /** The raw body that `fastify-raw-body` stores. */
  rawBody?: unknown;
}

/** The part of a Fastify reply that the adapter uses. */
export interface FastifyReplyLike {
  code: (status: number) => unknown;
  headers: (headers: Record<string, string>) => unknown;
  send: (body: string) => unknown;
}

/** Creates a handler for `fastify.post`. */
export function toFastifyHandler(receiver: {
  receive: (request: ReceiverRequest) => Promise<ReceiverResponse>;
}): (request: FastifyRequestLike, reply: FastifyReplyLike) => Promise<unknown> {
  return async ({ raw, body, rawBody }, reply) => {
    const request = fromNode(raw);
    const available = rawBody ?? body;
    if (typeof available === "string" || (typeof available === "object" && available !== null))
      request.body = available;
    const response = await receiver.receive(request);
    reply.code(response.status);
    reply.headers(response.headers);
    return reply.send(response.body);
  };
}
