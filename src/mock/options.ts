import type { IncomingMessage, ServerResponse } from "node:http";
import type { Limits } from "../http/limits.js";
import type { JsonObject } from "../schema/json.js";
import type { EngineFactory } from "./engine.js";
import type { EngineName } from "./engines/index.js";
import type { RequestLog } from "./log.js";

/** An API to serve at its id, such as `acme/orders`. The document is loaded on the first request. */
export interface ApiSource {
  id: string;
  /** Returns the bundled OpenAPI document. Called again after a failure. */
  load: () => Promise<JsonObject>;
  /** Returns a value that changes with the document. The next request after a change calls `load` again. */
  revision?: (() => unknown) | undefined;
}

/** The options of the mock without a socket. */
export interface HandlerOptions {
  apis: readonly ApiSource[];
  /** Called once for each request. The default prints only the failures of the mock itself, to stderr. */
  log?: ((entry: RequestLog) => void) | undefined;
  limits?: Partial<Limits> | undefined;
  /** Rejects query parameters that the contract does not document. By default they are ignored. */
  strict?: boolean | undefined;
  /** Checks requests and creates responses: `"compiled"` (the default), `"prism"` or your own. */
  engine?: EngineName | EngineFactory | undefined;
  /** Allows the mock to send webhooks to other machines. */
  allowRemote?: boolean | undefined;
  /** Lets clients on other machines use `/_chatwire/` with `Authorization: Bearer <token>`. By default only this machine may. */
  adminToken?: string | undefined;
  /** Returns the URL of an API's docs, which the page at the root of its mount links. */
  docs?: ((id: string) => string | undefined) | undefined;
  /** Sends webhooks. The default is the global `fetch`. */
  fetch?: typeof globalThis.fetch | undefined;
  /** Returns the time in milliseconds. */
  now?: (() => number) | undefined;
}

export interface MockOptions extends HandlerOptions {
  /** The default is 4010. 0 selects any free port. */
  port?: number | undefined;
  /** The default is `127.0.0.1`. */
  host?: string | undefined;
  /** Handles requests outside of the mounts and the internal routes. Returns whether it handled the request. */
  portal?: ((request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean>) | undefined;
  /** Closes the mock when the signal aborts. */
  signal?: AbortSignal | undefined;
}
