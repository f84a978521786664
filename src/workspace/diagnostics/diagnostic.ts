/** Something wrong in a file of the workspace. Faults are values: collected, printed all at once. */
export interface Diagnostic {
  /** Relative to the workspace, with forward slashes. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
  /** What is wrong, what was found, what is expected, what to do: one or two sentences. */
  message: string;
  rule: string;
  severity: "error" | "warning";
  /** Where the rule is explained. */
  url?: string;
}

/** Whether a fault stands in the way; a warning does not. */
export function isError({ severity }: Pick<Diagnostic, "severity">): boolean {
  return severity === "error";
}

/** Sorted by place, without repetitions (one file may serve several documents). */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Map(
    diagnostics.map((diagnostic) => [
      `${diagnostic.file}:${diagnostic.line}:${diagnostic.column}:${diagnostic.rule}:${diagnostic.message}`,
      diagnostic,
    ]),
  );
  return [...seen.values()].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
