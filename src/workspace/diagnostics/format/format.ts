/** Formats of diagnostics: for people, for programs, for code scanning, and for GitHub workflows. */
export const FORMATS = ["text", "json", "sarif", "github"] as const;
export type Format = (typeof FORMATS)[number];

/** The context that formats need besides the diagnostics. */
export interface FormatContext {
  /** The absolute path of the workspace. */
  root: string;
  /** The version of chatwire. */
  version: string;
  /** Summaries of rules, by rule id. */
  rules: ReadonlyMap<string, string>;
}
