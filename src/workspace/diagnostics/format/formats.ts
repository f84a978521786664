export const FORMATS = ["text", "json", "sarif", "github"] as const;
/** How faults are printed: for people, for programs, for code scanning, for GitHub's workflows. */
export type Format = (typeof FORMATS)[number];
