import { literal, propertyKey } from "../../model/names.js";
import type { Json } from "../../schema/json.js";

/** Matches characters that are invisible or change the text direction, except for the joiners of emoji and scripts. */
const INVISIBLE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

export function hasInvisible(text: string): boolean {
  return text.search(INVISIBLE) >= 0;
}

export function replaceInvisible(text: string, replace: (character: string) => string): string {
  return text.replace(INVISIBLE, replace);
}

/** Writes invisible characters in JSON or TypeScript as `\u` escapes. */
export function escapeInvisible(literal: string): string {
  return replaceInvisible(literal, (character) =>
    Array.from(
      { length: character.length },
      (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`,
    ).join(""),
  );
}

/** A value that a sample reads from the environment, because samples contain no secrets. */
export class Variable {
  readonly name: string;
  readonly fallback: string | null;

  /** `fallback` is used if the variable is not set; mocks accept any credential. Null requires the variable. */
  constructor(name: string, fallback: string | null = "demo") {
    this.name = name;
    this.fallback = fallback;
  }
}

/** Source code that is written unchanged. */
export class Expression {
  readonly code: string;

  constructor(code: string) {
    this.code = code;
  }
}

/** A function call with one argument. */
export class Call {
  readonly callee: string;
  readonly value: Written;

  constructor(callee: string, value: Written) {
    this.callee = callee;
    this.value = value;
  }
}

/** A value that is sent as JSON text inside another value. */
export class JsonText extends Call {
  constructor(value: Written) {
    super("JSON.stringify", value);
  }
}

/** JSON that may contain code in any place. */
export type Written = Json | Variable | Expression | Call | Written[] | { [key: string]: Written };

/** Longer values are broken into lines. */
const WIDTH = 80;

interface Style {
  key: (name: string) => string;
  variable: (variable: Variable) => string;
  /** Follows the last entry of a value that is broken into lines. */
  comma: string;
  space: string;
}

const SCRIPT: Style = {
  key: (name) => escapeInvisible(propertyKey(name)),
  variable: fromEnvironment,
  comma: ",",
  space: " ",
};

/** Writes a value as a TypeScript expression. `indent` is the indentation of its first line. */
export function expression(value: Written, indent = ""): string {
  return write(value, SCRIPT, indent, indent.length);
}

/** Writes a value as JSON. `variable` returns the text of a variable, including quotes. */
export function jsonText(value: Written, variable: (variable: Variable) => string): string {
  return write(value, { key: text, variable, comma: "", space: " " }, "", 0);
}

/** Writes a text in double quotes, which is valid in JSON and in TypeScript. */
export function text(value: string): string {
  return escapeInvisible(literal(value));
}

/** Writes an expression that reads a variable. */
export function fromEnvironment({ name, fallback }: Variable): string {
  return fallback === null ? `process.env.${name}` : `process.env.${name} ?? ${text(fallback)}`;
}

/** `column` is the position of the value in its line. */
function write(value: Written, style: Style, indent: string, column: number): string {
  const flat = inOneLine(value, style);
  if (column + flat.length <= WIDTH) return flat;
  if (value instanceof Call)
    return `${value.callee}(${write(value.value, style, indent, column + value.callee.length + 1)})`;
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    return inLines(
      "[",
      "]",
      style,
      indent,
      value.map((item) => write(item, style, deeper, deeper.length)),
    );
  }
  if (!isRecord(value)) return flat;
  const entries = Object.entries(value).map(([name, item]) => {
    const key = `${style.key(name)}: `;
    return `${key}${write(item ?? null, style, deeper, deeper.length + key.length)}`;
  });
  return inLines("{", "}", style, indent, entries);
}

function inLines(open: string, close: string, { comma }: Style, indent: string, entries: string[]): string {
  if (entries.length === 0) return `${open}${close}`;
  return `${open}\n${entries.map((entry) => `${indent}  ${entry}`).join(",\n")}${comma}\n${indent}${close}`;
}

function inOneLine(value: Written, style: Style): string {
  if (value instanceof Variable) return style.variable(value);
  if (value instanceof Expression) return value.code;
  if (value instanceof Call) return `${value.callee}(${inOneLine(value.value, style)})`;
  if (Array.isArray(value)) return `[${value.map((item) => inOneLine(item, style)).join(", ")}]`;
  if (!isRecord(value)) return typeof value === "string" ? text(value) : JSON.stringify(value);
  const entries = Object.entries(value).map(([name, item]) => `${style.key(name)}: ${inOneLine(item ?? null, style)}`);
  return entries.length > 0 ? `{${style.space}${entries.join(", ")}${style.space}}` : "{}";
}

function isRecord(value: Written): value is { [key: string]: Written } {
  return typeof value === "object" && value !== null;
}
