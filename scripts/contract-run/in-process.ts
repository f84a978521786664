import { createHandler, type HandlerOptions } from "../../src/mock/index.js";
import type { Api } from "../../src/model/api.js";
import type { Fetch } from "../../src/testing/server/send.js";

const ORIGIN = "http://mock.localhost";

/** Returns the mock of an API as a `fetch` without a socket, with the base URL of its requests. */
export function mockOf(api: Api, options: Pick<HandlerOptions, "engine"> = {}): { baseUrl: string; fetch: Fetch } {
  const handler = createHandler({ apis: [{ id: api.id, load: async () => api.document }], ...options });
  const server = (api.servers[0]?.url ?? "").replaceAll(/\{[^}]+\}/g, "x");
  const path = new URL(server, ORIGIN).pathname.replace(/\/$/, "");
  return {
    baseUrl: `${ORIGIN}/${api.id}${path}`,
    fetch: async (url, { method = "GET", headers, body }) => {
      const { pathname, search } = new URL(url);
      const requestBody = body === undefined || body === null ? {} : { body: bytesOf(body) };
      const response = await handler({
        method,
        url: pathname + search,
        headers: headers as Record<string, string>,
        ...requestBody,
      });
      const { status, headers: responseHeaders } = response;
      const responseBody = status === 204 || response.body === undefined ? null : new Uint8Array(response.body);
      return new Response(responseBody, { status, headers: responseHeaders });
    },
  };
}

function bytesOf(body: BodyInit): Uint8Array {
  return typeof body === "string" ? new TextEncoder().encode(body) : (body as Uint8Array);
}
