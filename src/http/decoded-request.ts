import type { Media } from "../model/api.js";
import type { Json, JsonObject } from "../schema/json.js";
import type { Headers } from "./headers.js";

/** A request after routing, authorization and decoding. */
export interface DecodedRequest {
  /** Parameters by location. Each text is converted to the type in its schema if possible. */
  parameters: { path: JsonObject; query: JsonObject; header: JsonObject; cookie: JsonObject };
  /** Undefined if no body was sent. */
  body: Json | undefined;
  /** The documented media type that decoded the body. */
  media: Media | undefined;
  /** The headers as sent, with lower-case names. */
  headers: Headers;
}
