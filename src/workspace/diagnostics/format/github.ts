import type { Diagnostic } from "../diagnostic.js";

/** Formats diagnostics as GitHub workflow commands. GitHub shows them beside the lines of a pull request. */
export function toGithub(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map(command).join("\n");
}

function command({ code, message, severity, location: { file, line, column } }: Diagnostic): string {
  const properties = Object.entries({ file, line, col: column, title: code });
  return `::${severity} ${properties.map(([name, value]) => `${name}=${property(value)}`).join(",")}::${data(message)}`;
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(value: string | number): string {
  return data(String(value)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
