import type { HandleContext } from "../receiver.js";

/** The part of a Hono context that the adapter uses. */
export interface HonoContextLike {
  req: { raw: Request; arrayBuffer: () => Promise<ArrayBuffer> };
}

/** Creates a handler for `app.post`. Uses Hono's cached body if a middleware has already read it. */
export function toHonoHandler(receiver: {
  handle: (request: Request, context?: HandleContext) => Promise<Response>;
}): (context: HonoContextLike) => Promise<Response> {
  return async ({ req }) =>
    req.raw.bodyUsed
      ? receiver.handle(req.raw, { body: new Uint8Array(await req.arrayBuffer()) })
      : receiver.handle(req.raw);
}
