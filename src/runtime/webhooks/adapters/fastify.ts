import type { Answer, Incoming } from "../request.js";
import { fromNode, type NodeRequest } from "./node.js";

/** What is read of a request of Fastify. */
export interface FastifyRequestLike {
  raw: NodeRequest;
  body?: unknown;
  /** As `fastify-raw-body` keeps it. */
  rawBody?: unknown;
}

/** What is done to a reply of Fastify. */
export interface FastifyReplyLike {
  code: (status: number) => unknown;
  headers: (headers: Record<string, string>) => unknown;
  send: (body: string) => unknown;
}

/** A handler for `fastify.post`. */
export function toFastifyHandler(receiver: {
  receive: (incoming: Incoming) => Promise<Answer>;
}): (request: FastifyRequestLike, reply: FastifyReplyLike) => Promise<unknown> {
  return async ({ raw, body, rawBody }, reply) => {
    const incoming = fromNode(raw);
    const given = rawBody ?? body;
    if (typeof given === "string" || (typeof given === "object" && given !== null)) incoming.body = given;
    const answer = await receiver.receive(incoming);
    reply.code(answer.status);
    reply.headers(answer.headers);
    return reply.send(answer.body);
  };
}
