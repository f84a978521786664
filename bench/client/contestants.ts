import createFetchClient from "openapi-fetch";
import type * as Generated from "../../generated/gosquared/webhooks/index.js";
import type { paths } from "../../generated/gosquared/webhooks/paths.js";
import { compiled } from "../lib/places.js";

/** Makes one call and gives what the server answered. */
export type Call = () => Promise<unknown>;

export interface Client {
  name: string;
  make: (baseUrl: string) => Call | Promise<Call>;
}

const QUERY = { api_key: "demo", site_token: "GSN-106863-S" };
const TIMEOUT_MS = 30_000;

export const CLIENTS: readonly Client[] = [
  { name: "fetch", make: (baseUrl) => byFetch(baseUrl, () => ({})) },
  {
    name: "fetch with a timeout",
    make: (baseUrl) => byFetch(baseUrl, () => ({ signal: AbortSignal.timeout(TIMEOUT_MS) })),
  },
  { name: "openapi-fetch", make: byOpenapiFetch },
  { name: "chatwire", make: byChatwire },
];

function byFetch(baseUrl: string, more: () => RequestInit): Call {
  const url = `${baseUrl}/account/v1/webhooks?${new URLSearchParams(QUERY)}`;
  return async () => {
    const response = await fetch(url, { headers: { accept: "application/json" }, ...more() });
    if (!response.ok) throw new Error(`it answered ${response.status}`);
    return response.json();
  };
}

function byOpenapiFetch(baseUrl: string): Call {
  const client = createFetchClient<paths>({ baseUrl });
  return async () => (await client.GET("/account/v1/webhooks", { params: { query: QUERY } as never })).data;
}

async function byChatwire(baseUrl: string): Promise<Call> {
  const { createGosquaredWebhooksClient } = await compiled<typeof Generated>("generated/gosquared/webhooks/index.js");
  const client = createGosquaredWebhooksClient({ apiKey: QUERY.api_key, siteToken: QUERY.site_token, baseUrl });
  return async () => {
    const result = await client.listWebhooks();
    return result.ok ? result.data : undefined;
  };
}
