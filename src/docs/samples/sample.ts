import { serverUrl } from "../../generate/describe.js";
import type { Api } from "../../model/api.js";
import { DEFAULT_SERVER } from "../default-server.js";

/** A piece of code made from a contract, that runs as it stands. */
export interface Sample {
  /** Unique among the samples of an operation or event: `curl`, `client`, `fetch`. */
  id: string;
  label: string;
  /** As code fences and highlighters name it. No line of the code can end a fence. */
  language: "sh" | "ts" | "js";
  code: string;
}

/** What samples hold besides what the contract says. */
export interface SampleContext {
  /** What stands before the paths of operations, no slash at its end. */
  baseUrl: string;
  /** Where a receiver of webhooks listens. */
  receiverUrl: string;
  /** The package that samples import and run. */
  packageName: string;
  /** The name of the documented example; the first when absent. */
  example?: string | undefined;
}

/** Samples that go to the mock, mounted as `chatwire start` does it, and to a receiver as the guides start it. */
export function mockContext(api: Api, mock = DEFAULT_SERVER): SampleContext {
  const server = serverUrl(api.servers[0]);
  const path = URL.canParse(server, mock) ? new URL(server, mock).pathname.replace(/\/+$/, "") : "";
  return { baseUrl: `${mock}/${api.id}${path}`, receiverUrl: "http://127.0.0.1:3000", packageName: "chatwire" };
}

/** The vendor's own server; undefined where the contract names none, or the samples go there already. */
export function vendorUrl(api: Api, { baseUrl }: SampleContext): string | undefined {
  const server = serverUrl(api.servers[0]);
  if (!/^https?:/.test(server) || !URL.canParse(server)) return undefined;
  const { href } = new URL(server);
  const plain = href.replace(/\/+$/, "");
  return plain === baseUrl ? undefined : plain;
}
