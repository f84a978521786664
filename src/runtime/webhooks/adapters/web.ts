import type { ReceiverRequest } from "../request.js";
import type { ReceiverResponse } from "../response.js";

/** Converts a web-standard request. `body` is the body if the host has already read it. */
export function fromRequest(request: Request, body?: ReceiverRequest["body"]): ReceiverRequest {
  return {
    method: request.method,
    header: (name) => request.headers.get(name),
    body: body ?? (request.body && chunksOf(request.body)),
  };
}

/** Iterates over a stream with its reader, because not every runtime supports async iteration of streams. */
async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel().catch(() => {});
  }
}

export function toResponse({ status, headers, body }: ReceiverResponse): Response {
  return new Response(body, { status, headers });
}
