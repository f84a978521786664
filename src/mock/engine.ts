import type { DecodedRequest } from "../http/decoded-request.js";
import type { Api, Operation } from "../model/api.js";
import type { Json } from "../schema/json.js";
import type { Preference } from "./preference.js";

export interface EngineContext {
  /** Which of the documented responses the caller asks for. */
  preference: Preference;
}

export interface EngineResponse {
  status: number;
  /** Names in lower case, without content-length. */
  headers: Record<string, string>;
  mediaType: string | undefined;
  /** A string is sent as it is, unless the media type is JSON. */
  body: Json | undefined;
  /** The body as it is sent, where an engine keeps it ready; made of `body` otherwise. */
  encoded?: Uint8Array | undefined;
  /** This very object is never changed, and may be given again: what is made of it is kept. */
  fixed?: true;
}

/** Answers the requests of one API. It throws `Rejected` for a request that breaks the contract; anything else thrown is a fault of its own. */
export interface Engine {
  handle(operation: Operation, request: DecodedRequest, context: EngineContext): Promise<EngineResponse>;
}

export type EngineFactory = (api: Api) => Promise<Engine>;
