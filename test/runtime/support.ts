import type { RequestListener } from "node:http";
import { createClient, type UntypedClient } from "../../src/runtime/client/client.js";
import type { ApiDescriptor, OperationDescriptor } from "../../src/runtime/client/descriptor.js";
import type { Input } from "../../src/runtime/client/input.js";
import type { CallOptions, ClientOptions } from "../../src/runtime/client/options.js";
import type { AnyResult } from "../../src/runtime/client/result.js";
import { startServer } from "../support/http-server.js";

export const BASE_URL = "https://api.example.org";

/** Returns an operation with the changes of a test. */
export function operation(parts: Partial<OperationDescriptor> = {}): OperationDescriptor {
  return {
    method: "get",
    path: "/things",
    responses: { "200": "json" },
    validators: async () => ({ request: {}, responses: {} }),
    ...parts,
  };
}

/** Returns an API whose only operation is `call1`, with the changes of a test. */
export function api(parts: Partial<OperationDescriptor> = {}, rest: Partial<ApiDescriptor> = {}): ApiDescriptor {
  return {
    id: "acme/shop",
    baseUrl: BASE_URL,
    security: {},
    defaultSecurity: [],
    operations: { call1: operation(parts) },
    ...rest,
  };
}

/** Replaces `fetch`: records the requests and returns the response of `respond`. */
export function recorder(respond: (request: Request) => Response | Promise<Response> = () => json({})): {
  fetch: (request: Request) => Promise<Response>;
  requests: Request[];
} {
  const requests: Request[] = [];
  return {
    requests,
    fetch: async (request) => {
      requests.push(request);
      return respond(request);
    },
  };
}

export function json(body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json" } });
}

/** Creates a client with any options, like an untyped program. */
export function untyped(descriptor: ApiDescriptor, options: object): UntypedClient {
  return createClient(descriptor, options as ClientOptions);
}

/** Creates a client and calls `call1`. */
export async function callOnce(
  descriptor: ApiDescriptor,
  options: object = {},
  input?: Input,
  call?: CallOptions,
): Promise<AnyResult> {
  const { call1 } = untyped(descriptor, options);
  if (!call1) throw new Error("the descriptor has no call1");
  return call1(input, call);
}

/** Returns the only request of a call. */
export async function sent(
  descriptor: ApiDescriptor,
  options: object = {},
  input?: Input,
  call?: CallOptions,
): Promise<Request> {
  const { fetch, requests } = recorder();
  const result = await callOnce(descriptor, { fetch, ...options }, input, call);
  const [request] = requests;
  if (!request || requests.length > 1) throw new Error(`${requests.length} requests: ${JSON.stringify(result)}`);
  return request;
}

/** Runs a server on loopback during a test. */
export async function withServer<T>(listener: RequestListener, use: (url: string) => Promise<T>): Promise<T> {
  const server = await startServer(listener);
  try {
    return await use(server.url);
  } finally {
    await server.close();
  }
}
