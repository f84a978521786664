import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { plural } from "../../platform/plural.js";
import { type Diagnostic, formatLocation, isError } from "./diagnostic.js";

/** Formats of diagnostics: for people, for programs, for code scanning, and for GitHub workflows. */
export const FORMATS = ["text", "json", "sarif", "github"] as const;
type Format = (typeof FORMATS)[number];

/** The context that formats need besides the diagnostics. */
interface FormatContext {
  /** The absolute path of the workspace. */
  root: string;
  /** The version of chatwire. */
  version: string;
  /** Summaries of rules, by rule id. */
  rules: ReadonlyMap<string, string>;
}

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

/** Formats diagnostics as GitHub workflow commands. GitHub shows them beside the lines of a pull request. */
function toGithub(diagnostics: readonly Diagnostic[]): string {
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

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

/** Formats diagnostics as SARIF 2.1.0, with file paths relative to the workspace. */
function toSarif(diagnostics: readonly Diagnostic[], { version, rules: summaries }: FormatContext): string {
  const rules = [...new Set([...summaries.keys(), ...diagnostics.map(({ code }) => code)])].sort();
  const urls = new Map(diagnostics.map(({ code, url }) => [code, url]));
  const driver = {
    name: "chatwire",
    version,
    rules: rules.map((id) => {
      const [summary, url] = [summaries.get(id), urls.get(id)];
      return { id, ...(summary ? { shortDescription: { text: summary } } : {}), ...(url ? { helpUri: url } : {}) };
    }),
  };
  const results = diagnostics.map((diagnostic) => result(diagnostic, rules.indexOf(diagnostic.code)));
  const runs = [{ tool: { driver }, columnKind: "utf16CodeUnits", results }];
  return JSON.stringify({ $schema: SCHEMA, version: "2.1.0", runs }, null, 2);
}

function result({ code, message, severity, location: { file, line, column } }: Diagnostic, ruleIndex: number) {
  return {
    ruleId: code,
    ruleIndex,
    level: severity,
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: file.split("/").map(encodeURIComponent).join("/"), uriBaseId: "%SRCROOT%" },
          region: { startLine: line, startColumn: column },
        },
      },
    ],
  };
}

const MAX_FILE_BYTES = 4_000_000;
const CONTEXT_LINES = 2;
const MAX_WIDTH = 160;

/** Formats diagnostics for people: location, rule, message, the lines around the location, and the rule's page. */
function toText(diagnostics: readonly Diagnostic[], root: string): string {
  const texts = new Map<string, string>();
  const textOf = (file: string) => {
    const cached = texts.get(file);
    if (cached !== undefined) return cached;
    const text = read(path.join(root, file));
    texts.set(file, text);
    return text;
  };
  return diagnostics.map((diagnostic) => block(diagnostic, textOf(diagnostic.location.file))).join("\n\n");
}

/** Returns the lines around a location, with a caret below it. Shortens long lines to the part around the location. */
export function codeFrame(text: string, line: number, column: number): string {
  const lines = text.split(/\r?\n/);
  const first = Math.max(1, line - CONTEXT_LINES);
  const last = Math.min(lines.length, line + CONTEXT_LINES);
  const margin = String(last).length;
  const start = column > MAX_WIDTH ? column - Math.floor(MAX_WIDTH / 2) : 0;
  const frame: string[] = [];
  for (let number = first; number <= last; number++) {
    // Prints a tab as one column, so that the caret lines up.
    const content = (lines[number - 1] ?? "").slice(start, start + MAX_WIDTH).replaceAll("\t", " ");
    frame.push(`${number === line ? ">" : " "} ${String(number).padStart(margin)} | ${content}`.trimEnd());
    if (number === line) frame.push(`  ${" ".repeat(margin)} | ${" ".repeat(column - 1 - start)}^`);
  }
  return frame.join("\n");
}

function block({ code, message, severity, location, url }: Diagnostic, text: string): string {
  const frame = text === "" ? [] : [codeFrame(text, location.line, location.column)];
  return [`${formatLocation(location)}  ${severity}  ${code}`, message, ...frame, ...(url ? [url] : [])].join("\n");
}

/** Returns an empty text if the file is too large or cannot be read. */
function read(file: string): string {
  try {
    return statSync(file).size > MAX_FILE_BYTES ? "" : readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
