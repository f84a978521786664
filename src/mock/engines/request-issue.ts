/** One way in which a decoded request breaks its schema. */
export interface RequestIssue {
  /** `path`, `query`, `header`, `cookie` or `body`. */
  place: string;
  /** The path to the value within its place. */
  path: string[];
  /** The JSON Schema keyword that rejects the value. */
  keyword: string;
  /** A predicate, such as `must be integer`. */
  message: string;
  /** The missing or undocumented property, if the keyword is about one. */
  property: string | undefined;
}
