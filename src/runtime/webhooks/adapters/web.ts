import type { ReceiverRequest } from "../request.js";
import type { ReceiverResponse } from "../response.js";

/** Converts a web-standard request. `body` is the body if the host has already read it. */
export function fromRequest(request: Request, body?: ReceiverRequest["body"]): ReceiverRequest {
  return {
    method: request.method,
    header: (name) => request.headers.get(name),
    headerNames: () => request.headers.keys(),
    body: body ?? (request.body && chunksOf(request.body)),
  };
}

/**
 * Iterates over a stream with its reader, because not every runtime supports async iteration of streams. `return` cancels
 * the stream even during a read, which a generator could not.
 */
function chunksOf(stream: ReadableStream<Uint8Array>): AsyncIterable<Uint8Array> {
  return {
    [Symbol.asyncIterator]: () => {
      const reader = stream.getReader();
      return {
        next: async () => {
          const { done, value } = await reader.read();
          return done ? { done, value: undefined } : { done, value };
        },
        return: async () => {
          await reader.cancel();
          return { done: true, value: undefined };
        },
      };
    },
  };
}

export function toResponse({ status, headers, body }: ReceiverResponse): Response {
  return new Response(body, { status, headers });
}
