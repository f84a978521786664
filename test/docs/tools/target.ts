import type { IncomingHttpHeaders } from "node:http";
import { startServer } from "../../support/http-server.js";

interface ReceivedRequest {
  method: string | undefined;
  url: string | undefined;
  headers: IncomingHttpHeaders;
  body: string;
}

interface PresetResponse {
  status: number;
  headers?: Record<string, string>;
  body?: object;
}

/** A server that accepts requests from any page, sends a preset response, and records the requests. */
export interface Target {
  url: string;
  requests: ReceivedRequest[];
  respondWith: (response: PresetResponse) => void;
  close: () => Promise<void>;
}

const CORS = { "access-control-allow-origin": "*", "access-control-allow-headers": "*, authorization" };

export async function startTarget(): Promise<Target> {
  const requests: ReceivedRequest[] = [];
  let next: PresetResponse = { status: 500 };
  const server = await startServer(async ({ method, url, headers }, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of response.req) chunks.push(chunk as Buffer);
    if (method === "OPTIONS") {
      response.writeHead(204, CORS).end();
      return;
    }
    requests.push({ method, url, headers, body: Buffer.concat(chunks).toString() });
    response.writeHead(next.status, { ...CORS, "content-type": "application/json", ...next.headers });
    response.end(next.body && JSON.stringify(next.body));
  });
  return {
    url: server.url,
    requests,
    respondWith: (preset) => {
      next = preset;
    },
    close: server.close,
  };
}
