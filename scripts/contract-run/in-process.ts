import { createHandler, type HandlerOptions } from "../../src/mock/index.js";
import type { Api } from "../../src/model/api.js";
import type { Fetch } from "../../src/testing/server/send.js";

const ORIGIN = "http://mock.localhost";

/** The mock of an API without a socket, and the base URL that its requests begin with. */
export function mockOf(api: Api, options: Pick<HandlerOptions, "engine"> = {}): { baseUrl: string; fetch: Fetch } {
  const handler = createHandler({ apis: [{ id: api.id, load: async () => api.document }], ...options });
  const server = (api.servers[0]?.url ?? "").replaceAll(/\{[^}]+\}/g, "x");
  const path = new URL(server, ORIGIN).pathname.replace(/\/$/, "");
  return {
    baseUrl: `${ORIGIN}/${api.id}${path}`,
    fetch: async (url, { method = "GET", headers, body }) => {
      const { pathname, search } = new URL(url);
      const sent = body === undefined || body === null ? {} : { body: bytesOf(body) };
      const answer = await handler({
        method,
        url: pathname + search,
        headers: headers as Record<string, string>,
        ...sent,
      });
      const { status } = answer;
      const given = status === 204 || answer.body === undefined ? null : new Uint8Array(answer.body);
      return new Response(given, { status, headers: answer.headers });
    },
  };
}

function bytesOf(body: BodyInit): Uint8Array {
  return typeof body === "string" ? new TextEncoder().encode(body) : (body as Uint8Array);
}
