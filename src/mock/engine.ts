import type { DecodedRequest } from "../http/decoded-request.js";
import type { Api, Operation } from "../model/api.js";
import type { Json } from "../schema/json.js";
import type { Preference } from "./preference.js";

export interface EngineContext {
  /** The documented response that the client asks for. */
  preference: Preference;
}

export interface EngineResponse {
  status: number;
  /** Names in lower case, without `content-length`. */
  headers: Record<string, string>;
  mediaType: string | undefined;
  /** A string is sent unchanged, unless the media type is JSON. */
  body: Json | undefined;
  /** The encoded body, if the engine caches it. Otherwise `body` is encoded. */
  encoded?: Uint8Array | undefined;
  /** Promises that the object never changes and may be returned again, so that everything derived from it is cached. */
  fixed?: true;
  /** A remark for the log. */
  note?: string;
}

/**
 * Handles the requests of one API. Throws `RejectedRequest` for a request that breaks the contract. Any other error counts as a
 * failure of the engine.
 */
export interface Engine {
  handle(operation: Operation, request: DecodedRequest, context: EngineContext): Promise<EngineResponse>;
}

export type EngineFactory = (api: Api) => Promise<Engine>;
