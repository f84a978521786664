import { createHandler } from "../../src/mock/index.js";
import type { JsonObject } from "../../src/schema/json.js";

/** Returns a fetch that calls the mock of a document without a socket. */
export function mockFetch(id: string, document: JsonObject): typeof fetch {
  const handle = createHandler({ apis: [{ id, load: async () => document }], engine: "compiled" });
  return async (input, init) => {
    const request = new Request(input, init);
    const { pathname, search } = new URL(request.url);
    const body = new Uint8Array(await request.arrayBuffer());
    const response = await handle({
      method: request.method,
      url: pathname + search,
      headers: Object.fromEntries(request.headers),
      body: body.length > 0 ? body : undefined,
    });
    return new Response(response.body?.length ? new Uint8Array(response.body) : null, response);
  };
}
