/** The limits for one request. */
export interface Limits {
  /** Maximum bytes of a body. A larger one gets 413. */
  bodyBytes: number;
  /** Maximum characters of the request target. A longer one gets 414. */
  urlLength: number;
  /** Maximum levels of nesting in JSON and in the brackets of form fields. More get 400. */
  depth: number;
  /** Maximum fields of a form or a query. More get 400. */
  fields: number;
  /** Milliseconds to wait for all headers, then 408. */
  headersTimeout: number;
  /** Milliseconds to wait for the whole request, then 408. */
  requestTimeout: number;
}

/**
 * How long servers keep idle connections. Clients reuse a connection until shortly before this time. A client that is busy
 * then, such as a test runner that loads modules, would send its next request into a closed connection.
 */
export const KEEP_ALIVE_TIMEOUT_MS = 72_000;

export const DEFAULT_LIMITS: Limits = {
  bodyBytes: 1024 * 1024,
  urlLength: 8192,
  depth: 64,
  fields: 1000,
  headersTimeout: 10_000,
  requestTimeout: 30_000,
};
