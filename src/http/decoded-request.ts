import type { Media } from "../model/api.js";
import type { Json, JsonObject } from "../schema/json.js";
import type { Headers } from "./headers.js";

/** A request after routing, authorization and decoding. */
export interface DecodedRequest {
  /** Parameters by their place; values follow their schemas where they can. */
  parameters: { path: JsonObject; query: JsonObject; header: JsonObject; cookie: JsonObject };
  /** Undefined where no body was sent. */
  body: Json | undefined;
  /** The media type of the contract that the body was decoded by. */
  media: Media | undefined;
  /** Headers as sent, names in lower case. */
  headers: Headers;
}
