/** One thing that a validator found wrong with a request. */
export interface RequestIssue {
  /** `path`, `query`, `header`, `cookie` or `body`. */
  place: string;
  /** Steps below the place. */
  path: string[];
  /** The keyword of JSON Schema that does not hold. */
  keyword: string;
  /** The sentence without its subject. */
  message: string;
  /** The property that is missing or not documented, where the keyword speaks of one. */
  property: string | undefined;
}
