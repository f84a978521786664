import { literal, propertyKey } from "../../model/names.js";
import type { Json } from "../../schema/json.js";
import { visible } from "./invisible.js";

/** A value that the reader keeps in the environment: nothing secret stands in a sample. */
export class Variable {
  readonly name: string;
  readonly standIn: string | null;

  /** `standIn` is taken where the variable is not set: a mock takes any credential. Null: it must be set. */
  constructor(name: string, standIn: string | null = "demo") {
    this.name = name;
    this.standIn = standIn;
  }
}

/** An expression that we wrote. */
export class Expression {
  readonly code: string;

  constructor(code: string) {
    this.code = code;
  }
}

/** A function of a value. */
export class Call {
  readonly callee: string;
  readonly value: Written;

  constructor(callee: string, value: Written) {
    this.callee = callee;
    this.value = value;
  }
}

/** A value that is sent as JSON text within something else. */
export class JsonText extends Call {
  constructor(value: Written) {
    super("JSON.stringify", value);
  }
}

/** JSON, and in any place of it what only code can say. */
export type Written = Json | Variable | Expression | Call | Written[] | { [key: string]: Written };

/** Values longer than this are broken into lines. */
const WIDTH = 80;

/** How a language writes what JSON has no one way for. */
interface Style {
  key: (name: string) => string;
  variable: (variable: Variable) => string;
  /** After the last entry of what is broken into lines. */
  comma: string;
  space: string;
}

const SCRIPT: Style = {
  key: (name) => visible(propertyKey(name)),
  variable: fromEnvironment,
  comma: ",",
  space: " ",
};

/** A value as an expression of TypeScript, broken into lines where it is long; `indent` is that of its first line. */
export function expression(value: Written, indent = ""): string {
  return write(value, SCRIPT, indent, indent.length);
}

/** A value as JSON; `variable` gives the text that stands for one, quotes and all. */
export function jsonText(value: Written, variable: (variable: Variable) => string): string {
  return write(value, { key: text, variable, comma: "", space: " " }, "", 0);
}

/** A text in double quotes, for JSON and TypeScript alike. */
export function text(value: string): string {
  return visible(literal(value));
}

/** The value of a variable as an expression. */
export function fromEnvironment({ name, standIn }: Variable): string {
  return standIn === null ? `process.env.${name}` : `process.env.${name} ?? ${text(standIn)}`;
}

/** `column` is where the value begins. */
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
  if (!isBranch(value)) return flat;
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
  if (!isBranch(value)) return typeof value === "string" ? text(value) : JSON.stringify(value);
  const entries = Object.entries(value).map(([name, item]) => `${style.key(name)}: ${inOneLine(item ?? null, style)}`);
  return entries.length > 0 ? `{${style.space}${entries.join(", ")}${style.space}}` : "{}";
}

function isBranch(value: Written): value is { [key: string]: Written } {
  return typeof value === "object" && value !== null;
}
