/** A credential, or a function that gets one when a call needs it. */
export type Credential = string | (() => string | Promise<string>);

/** What every client takes. */
export interface ClientOptions {
  /** Where the API is served; the vendor's server when absent. A mock, a proxy or a region's host. */
  baseUrl?: string;
  /** Stands in for the global `fetch`. */
  fetch?: (request: Request) => Promise<Response>;
  /** Headers of every call. */
  headers?: Record<string, string>;
  /** Milliseconds until a call is given up, its body included; 30,000 when absent, 0 for never. */
  timeout?: number;
  /** Aborts all calls of this client. */
  signal?: AbortSignal;
  /** Checks requests before they are sent, and answers when they arrive; false when absent. */
  validate?: boolean;
}

/** What a single call may say differently. */
export interface CallOptions {
  headers?: Record<string, string>;
  timeout?: number;
  signal?: AbortSignal;
  validate?: boolean;
}
