/** A credential, or a function that returns one when a call needs it. */
export type Credential = string | (() => string | Promise<string>);

/** The options of every client. */
export interface ClientOptions {
  /** The URL of the API, for example of a mock, a proxy or a region. The vendor's server by default. */
  baseUrl?: string;
  /** Replaces the global `fetch`. */
  fetch?: (request: Request) => Promise<Response>;
  /** Headers of every request. */
  headers?: Record<string, string>;
  /** Milliseconds after which a call is aborted, including the response body. 30,000 by default; 0 means never. */
  timeout?: number;
  /** The largest response body, in bytes. A larger one fails with the reason `network`. 64 MiB by default. */
  maxBytes?: number;
  /** Aborts all calls of the client. */
  signal?: AbortSignal;
  /** Validates requests before they are sent and responses when they arrive. False by default. */
  validate?: boolean;
}

/** The options of one call. They win over those of the client. */
export interface CallOptions {
  headers?: Record<string, string>;
  timeout?: number;
  maxBytes?: number;
  signal?: AbortSignal;
  validate?: boolean;
}
