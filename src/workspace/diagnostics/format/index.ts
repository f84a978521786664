import { type Diagnostic, isError } from "../diagnostic.js";
import type { About } from "./about.js";
import type { Format } from "./formats.js";
import { toGithub } from "./github.js";
import { toSarif } from "./sarif.js";
import { toText } from "./text.js";

/** Faults in the wanted form; without faults, `text` and `github` are empty. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], format: Format, about: About): string {
  switch (format) {
    case "text":
      return toText(diagnostics, about.root);
    case "json":
      return JSON.stringify(diagnostics, null, 2);
    case "sarif":
      return toSarif(diagnostics, about);
    case "github":
      return toGithub(diagnostics);
  }
}

/** How many of each: `2 errors and 1 warning`. */
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
