/** A problem in a file of the workspace. Diagnostics are collected as values and printed together. */
export interface Diagnostic {
  /** The rule that reports it, such as `chatwire/operation-summary`. */
  code: string;
  /** One or two sentences: the problem, the expected content, and the fix. */
  message: string;
  severity: Severity;
  location: Location;
  /** A page that explains the rule. */
  url?: string;
}

export type Severity = "error" | "warning";

export interface Location {
  /** Relative to the workspace, with forward slashes. */
  file: string;
  /** Starts at 1. */
  line: number;
  /** Starts at 1. */
  column: number;
}

/** The reason why a text cannot be used, with its position. */
export type TextDiagnostic = Pick<Diagnostic, "message"> & Omit<Location, "file">;

/** Returns the location of a problem that concerns a whole file. */
export function startOf(file: string): Location {
  return { file, line: 1, column: 1 };
}

export function isError({ severity }: Pick<Diagnostic, "severity">): boolean {
  return severity === "error";
}

/** Sorts by location and removes duplicates, which occur because several documents may share a file. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Map(
    diagnostics.map((diagnostic) => [
      `${formatLocation(diagnostic.location)}:${diagnostic.code}:${diagnostic.message}`,
      diagnostic,
    ]),
  );
  return [...seen.values()].sort(
    ({ location: a, code: codeA }, { location: b, code: codeB }) =>
      compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(codeA, codeB),
  );
}

/** Formats a location as `file:line:column`. */
export function formatLocation({ file, line, column }: Location): string {
  return `${file}:${line}:${column}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
