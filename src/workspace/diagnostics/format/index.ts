import { type Diagnostic, isError } from "../diagnostic.js";
import type { Format, FormatContext } from "./format.js";
import { toGithub } from "./github.js";
import { toSarif } from "./sarif.js";
import { toText } from "./text.js";

/** Formats diagnostics. Without diagnostics, `text` and `github` return an empty string. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], format: Format, context: FormatContext): string {
  switch (format) {
    case "text":
      return toText(diagnostics, context.root);
    case "json":
      return JSON.stringify(diagnostics, null, 2);
    case "sarif":
      return toSarif(diagnostics, context);
    case "github":
      return toGithub(diagnostics);
  }
}

/** Counts diagnostics by severity. `summary` is a phrase such as `2 errors and 1 warning`. */
export function countDiagnostics(diagnostics: readonly Diagnostic[]): {
  errors: number;
  warnings: number;
  summary: string;
} {
  const errors = diagnostics.filter(isError).length;
  const warnings = diagnostics.length - errors;
  return { errors, warnings, summary: `${plural(errors, "error")} and ${plural(warnings, "warning")}` };
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
