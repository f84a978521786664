import { type Document, type LineCounter, Scalar, visit, type YAMLError } from "yaml";
import type { TextDiagnostic } from "../diagnostics/diagnostic.js";

/** A parsed text with its lines. */
interface Parsed {
  text: string;
  /** The lines of the text. */
  rows: readonly string[];
  document: Document;
  lines: LineCounter;
}

type Explain = (error: YAMLError, parsed: Parsed) => Partial<TextDiagnostic>;

const INDENT = "Indent lines of the same level alike.";

/** What to do about the errors that authors cause most, by the parser's code. */
const EXPLANATIONS: Record<string, Explain> = {
  TAB_AS_INDENT: () => ({ message: "YAML does not allow tabs as indentation. Indent this line with spaces." }),
  MULTIPLE_DOCS: () => ({
    message: "The file holds several documents. Keep one, and move the others to separate files.",
  }),
  BAD_INDENT: badIndent,
  BLOCK_AS_IMPLICIT_KEY: blockInLine,
  MULTILINE_IMPLICIT_KEY: (error, { rows, lines }) => {
    const line = lineAt(rows, lines.linePos(error.pos[0]).line);
    const [, key] = /^\s*(?:- )*([^\s:]+):\S/.exec(line) ?? [];
    if (key !== undefined && !key.includes("/"))
      return { message: `Write a space after the colon of "${key}": YAML reads this line as one text.` };
    return { message: `This line is neither "key: value" nor part of the text above. ${INDENT}` };
  },
  BAD_SCALAR_START: (error, { text }) => ({
    message: `An unquoted value cannot start with ${JSON.stringify(text[error.pos[0]])}. Put the value in quotes.`,
  }),
  BAD_DQ_ESCAPE: (error, { text }) => ({
    message: `${JSON.stringify(text.slice(error.pos[0], error.pos[0] + 2)).replaceAll("\\\\", "\\")} is not an escape sequence. Double the backslash, or use single quotes.`,
  }),
  MISSING_CHAR: missingCharacter,
  UNEXPECTED_TOKEN: ({ message }) => ({
    message: `${message}. Remove what YAML does not expect here, or put the whole value in quotes.`,
  }),
};

/** Says what is wrong with a text that is not YAML, where, and what to do. */
export function explainYamlError(error: YAMLError, text: Omit<Parsed, "rows">): TextDiagnostic {
  const parsed = { ...text, rows: text.text.split("\n") };
  const { line, col } = parsed.lines.linePos(error.pos[0]);
  const usual = { message: `${error.message}. Correct this line, or put the value in quotes.`, line, column: col };
  const { message, ...position } = { ...usual, ...EXPLANATIONS[error.code]?.(error, parsed) };
  return { message: error.code === "MULTIPLE_DOCS" ? message : `This is not valid YAML: ${message}`, ...position };
}

/** Names the two lines above whose indentation this line is between. */
function badIndent(error: YAMLError, { rows, lines }: Parsed): Partial<TextDiagnostic> {
  const [, open, close] = /^Flow (map|sequence).* with a (\S)$/.exec(error.message) ?? [];
  if (open) {
    const bracket = open === "map" ? "{" : "[";
    return { message: `A "${bracket}" above is not closed. Add "${close}", or indent the lines up to it.` };
  }
  const { line } = lines.linePos(error.pos[0]);
  const indent = indentOf(lineAt(rows, line));
  let number = line - 1;
  while (number > 0 && (isBlank(lineAt(rows, number)) || indentOf(lineAt(rows, number)) > indent)) number--;
  const outer = lineAt(rows, number);
  if (number === 0 || indentOf(outer) === indent) return { message: `This line is indented wrongly. ${INDENT}` };
  return {
    message: `This line has ${spaces(indent)} before it, which matches no line above: line ${number} (${JSON.stringify(outer.trim())}) has ${indentOf(outer)}. ${INDENT}`,
  };
}

/** Explains a value on the line of its key that goes on as a map or list. */
function blockInLine(error: YAMLError, { rows, lines }: Parsed): Partial<TextDiagnostic> {
  const { line, col } = lines.linePos(error.pos[0]);
  const value = lineAt(rows, line).slice(col - 1);
  if (/^\s*- /.test(value)) return { message: `This list item is not indented like the one above it. ${INDENT}` };
  if (/:(\s|$)/.test(value)) return { message: `The value contains a colon. Put the value in quotes.` };
  let next = line + 1;
  while (next <= lines.lineStarts.length && isBlank(lineAt(rows, next))) next++;
  return {
    message: `${JSON.stringify(value.trim())} is the value of this line, and line ${next} below is indented as part of it. ${INDENT}`,
  };
}

function missingCharacter(error: YAMLError, { document, lines }: Parsed): Partial<TextDiagnostic> {
  const [, quote] = /^Missing closing (["'])quote/.exec(error.message) ?? [];
  if (quote) {
    // The parser reports the end of the file. The last quoted text is the one that goes on until there.
    let opened: number | undefined;
    visit(document, {
      Scalar(_, { type, range }) {
        if (type === Scalar.QUOTE_DOUBLE || type === Scalar.QUOTE_SINGLE) opened = range?.[0];
      },
    });
    const { line, col } = lines.linePos(opened ?? error.pos[0]);
    return { message: `The text that begins here has no closing ${quote}. Add it.`, line, column: col };
  }
  if (error.message.startsWith("Comments")) return { message: `Write a space before "#", or quote the value.` };
  return { message: `This line has no value. Write "key: value", or indent it as part of the text above.` };
}

function lineAt(rows: readonly string[], number: number): string {
  return rows[number - 1] ?? "";
}

function isBlank(line: string): boolean {
  return /^\s*(#|$)/.test(line);
}

function indentOf(line: string): number {
  return /^ */.exec(line)?.[0].length ?? 0;
}

function spaces(count: number): string {
  return count === 1 ? "1 space" : `${count} spaces`;
}
