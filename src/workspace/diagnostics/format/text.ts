import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { codeFrame } from "../code-frame.js";
import { type Diagnostic, formatLocation } from "../diagnostic.js";

/** Bytes of a file of which lines are shown. */
const MAX_SHOWN_BYTES = 4_000_000;

/** For people: place and rule, what is wrong, the lines around it, and where the rule is explained. */
export function toText(diagnostics: readonly Diagnostic[], root: string): string {
  const texts = new Map<string, string>();
  const textOf = (file: string) => {
    const known = texts.get(file);
    if (known !== undefined) return known;
    const text = read(path.join(root, file));
    texts.set(file, text);
    return text;
  };
  return diagnostics.map((diagnostic) => block(diagnostic, textOf(diagnostic.location.file))).join("\n\n");
}

function block({ code, message, severity, location, url }: Diagnostic, text: string): string {
  const frame = text === "" ? [] : [codeFrame(text, location.line, location.column)];
  return [`${formatLocation(location)}  ${severity}  ${code}`, message, ...frame, ...(url ? [url] : [])].join("\n");
}

function read(file: string): string {
  try {
    return statSync(file).size > MAX_SHOWN_BYTES ? "" : readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
