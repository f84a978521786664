import type { Answer, Incoming } from "../request.js";

/** A web-standard request as a receiver reads it. `given` is the body where a host has read it. */
export function fromRequest(request: Request, given?: Incoming["body"]): Incoming {
  return {
    method: request.method,
    header: (name) => request.headers.get(name),
    body: given ?? (request.body && chunksOf(request.body)),
  };
}

/** Not every runtime lets a stream be iterated over. */
async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel().catch(() => {});
  }
}

export function toResponse({ status, headers, body }: Answer): Response {
  return new Response(body, { status, headers });
}
