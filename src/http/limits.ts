/** What a request may cost at most. */
export interface Limits {
  /** Bytes of a body; above it 413. */
  bodyBytes: number;
  /** Characters of the request target; above it 414. */
  urlLength: number;
  /** Levels of nesting in JSON and in the brackets of form fields; above it 400. */
  depth: number;
  /** Fields of a form or a query; above it 400. */
  fields: number;
  /** Milliseconds until all headers have come; after it 408. */
  headersTimeout: number;
  /** Milliseconds until the whole request has come; after it 408. */
  requestTimeout: number;
}

export const DEFAULT_LIMITS: Limits = {
  bodyBytes: 1024 * 1024,
  urlLength: 8192,
  depth: 64,
  fields: 1000,
  headersTimeout: 10_000,
  requestTimeout: 30_000,
};
