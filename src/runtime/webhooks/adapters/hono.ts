import type { HandleContext } from "../receiver.js";

/** What is read of a context of Hono. */
export interface HonoContextLike {
  req: { raw: Request; arrayBuffer: () => Promise<ArrayBuffer> };
}

/** A handler for `app.post`. A body that a middleware has read is taken from where Hono keeps it. */
export function toHonoHandler(receiver: {
  handle: (request: Request, context?: HandleContext) => Promise<Response>;
}): (context: HonoContextLike) => Promise<Response> {
  return async ({ req }) =>
    req.raw.bodyUsed
      ? receiver.handle(req.raw, { body: new Uint8Array(await req.arrayBuffer()) })
      : receiver.handle(req.raw);
}
