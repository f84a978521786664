import { serverUrl } from "../../generate/describe.js";
import type { Api } from "../../model/api.js";
import { DEFAULT_SERVER } from "../tool-data.js";

/** Code that is generated from a contract and runs unchanged. */
export interface Sample {
  /** Unique in the page: `curl`, `client`, `fetch`. */
  id: string;
  label: string;
  /** The name of the language in code fences. No line of the code can end a fence. */
  language: "sh" | "ts" | "js";
  code: string;
}

export interface SampleContext {
  /** The base URL of operations, without a trailing slash. */
  baseUrl: string;
  /** The URL of the webhook receiver. */
  receiverUrl: string;
  /** The package that samples import and run. */
  packageName: string;
  /** What samples import to use the generated code of the API. */
  importPath: string;
  /** The name of the documented example; default: the first one. */
  example?: string | undefined;
}

/** Returns the context for the mock server of `chatwire start`, and for a receiver as in the guides. */
export function mockContext(
  api: Api,
  { mock = DEFAULT_SERVER, importPath = `chatwire/apis/${api.id}` }: { mock?: string; importPath?: string } = {},
): SampleContext {
  const server = serverUrl(api.servers[0]);
  const path = URL.canParse(server, mock) ? new URL(server, mock).pathname.replace(/\/+$/, "") : "";
  const [baseUrl, receiverUrl] = [`${mock}/${api.id}${path}`, "http://127.0.0.1:3000"];
  return { baseUrl, receiverUrl, packageName: "chatwire", importPath };
}

/** Returns the vendor's server, or undefined if the contract has none or the samples already call it. */
export function vendorUrl(api: Api, { baseUrl }: SampleContext): string | undefined {
  const server = serverUrl(api.servers[0]);
  if (!/^https?:/.test(server) || !URL.canParse(server)) return undefined;
  const url = new URL(server).href.replace(/\/+$/, "");
  return url === baseUrl ? undefined : url;
}
