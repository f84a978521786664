import type { IncomingMessage, ServerResponse } from "node:http";
import type { Limits } from "../http/limits.js";
import type { JsonObject } from "../schema/json.js";
import type { EngineFactory } from "./engine.js";
import type { EngineName } from "./engines/index.js";
import type { RequestLog } from "./log.js";

/** An API to serve: its id, such as `acme/orders`, is its mount, its bundle is loaded on its first request. */
export interface ApiSource {
  id: string;
  /** Gives the bundled OpenAPI document. Called again after it failed. */
  load: () => Promise<JsonObject>;
  /** Another value than before when `load` would give another document: the next request loads it. */
  revision?: (() => unknown) | undefined;
}

/** What the core needs; `startMock` adds the socket. */
export interface HandlerOptions {
  apis: readonly ApiSource[];
  /** Called once for each request that was answered. */
  log?: ((entry: RequestLog) => void) | undefined;
  limits?: Partial<Limits> | undefined;
  /** Rejects query keys that the contract does not name; they are tolerated otherwise. */
  strict?: boolean | undefined;
  /** What checks requests and answers them: `"compiled"`, `"prism"`, or one's own; `"compiled"` when absent. */
  engine?: EngineName | EngineFactory | undefined;
  /** Webhooks may be sent to other machines than this one. */
  allowRemote?: boolean | undefined;
  /** What sends webhooks; the global one when absent. */
  fetch?: typeof globalThis.fetch | undefined;
  /** The clock, in milliseconds. */
  now?: (() => number) | undefined;
}

export interface MockOptions extends HandlerOptions {
  /** 4010 when absent; 0 takes any free port. */
  port?: number | undefined;
  /** `127.0.0.1` when absent. */
  host?: string | undefined;
  /** Answers what is neither a mount nor the mock's own; says whether it did. */
  portal?: ((request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean>) | undefined;
  /** Closes the mock when it aborts. */
  signal?: AbortSignal | undefined;
}
