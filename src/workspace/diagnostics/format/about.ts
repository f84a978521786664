/** What formats say besides the faults. */
export interface About {
  /** The workspace: absolute. */
  root: string;
  /** That of chatwire. */
  version: string;
  /** What holds where a rule is kept, by its id; rules without an entry are named alone. */
  rules: ReadonlyMap<string, string>;
}
