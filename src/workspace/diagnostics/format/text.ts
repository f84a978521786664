import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { type Diagnostic, formatLocation } from "../diagnostic.js";

const MAX_FILE_BYTES = 4_000_000;
const CONTEXT_LINES = 2;
const MAX_WIDTH = 160;

/** Formats diagnostics for people: location, rule, message, the lines around the location, and the rule's page. */
export function toText(diagnostics: readonly Diagnostic[], root: string): string {
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
