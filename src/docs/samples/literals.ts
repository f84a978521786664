import { type Doc, line, list, print } from "../../generate/print.js";
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

/** Longer lines are broken. */
const WIDTH = 80;

interface Style {
  key: (name: string) => string;
  variable: (variable: Variable) => string;
  /** A broken list or object ends with a comma. */
  trailing: boolean;
}

const SCRIPT: Style = {
  key: (name) => escapeInvisible(propertyKey(name)),
  variable: fromEnvironment,
  trailing: true,
};

/** Writes a value as a TypeScript expression. */
export function expression(value: Written): string {
  return print(docOf(value, SCRIPT), WIDTH);
}

/** Writes a value as JSON. `variable` returns the text of a variable, including quotes. */
export function jsonText(value: Written, variable: (variable: Variable) => string): string {
  return print(docOf(value, { key: text, variable, trailing: false }), WIDTH);
}

/** Writes a text in double quotes, which is valid in JSON and in TypeScript. */
export function text(value: string): string {
  return escapeInvisible(literal(value));
}

/** Writes an expression that reads a variable. */
export function fromEnvironment({ name, fallback }: Variable): string {
  return fallback === null ? `process.env.${name}` : `process.env.${name} ?? ${text(fallback)}`;
}

function docOf(value: Written, style: Style): Doc {
  const { trailing } = style;
  if (value instanceof Variable) return style.variable(value);
  if (value instanceof Expression) return value.code;
  if (value instanceof Call) return [`${value.callee}(`, docOf(value.value, style), ")"];
  if (typeof value === "string") return text(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) {
    const items = value.map((item) => docOf(item, style));
    return list("[", items, "]", { trailing });
  }
  const properties = Object.entries(value).map(([name, item]) => [`${style.key(name)}: `, docOf(item ?? null, style)]);
  return list("{", properties, "}", { space: line, trailing });
}
