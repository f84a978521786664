import { quote } from "../../http/curl.js";
import { hasInvisible, replaceInvisible, Variable } from "./literals.js";

/** The parts of a word in a command. */
export type Text = readonly (string | Variable)[];

/** Matches words that need no quotes and are not options. */
const BARE = /^[\w./:@%+,][\w./:@%+=,-]*$/;
/** Matches text that a shell does not interpret in double quotes, even at a prompt. */
const TAME = /^[\w ./:@%+=,?&;()#~-]*$/;

/** Quotes a word for a POSIX shell. The shell expands only the variables in it. */
export function word(text: Text): string {
  return quoted(text, quoteVisibly);
}

/** Quotes a word and keeps its line breaks. Use it only for text without other invisible characters. */
export function block(text: Text): string {
  return quoted(text, quote);
}

function quoted(text: Text, quotePart: (text: string) => string): string {
  if (text.every((part) => typeof part === "string")) {
    const whole = text.join("");
    return BARE.test(whole) ? whole : quotePart(whole);
  }
  if (text.every((part) => part instanceof Variable || TAME.test(part))) {
    return `"${text.map((part) => (part instanceof Variable ? shellVariable(part) : part)).join("")}"`;
  }
  return text.map((part) => (part instanceof Variable ? `"${shellVariable(part)}"` : quotePart(part))).join("");
}

function quoteVisibly(text: string): string {
  return hasInvisible(text) ? `"$(printf %b ${quote(octalEscapes(text))})"` : quote(text);
}

/** Writes invisible characters as octal escapes. A shell drops trailing line breaks and every NUL. */
function octalEscapes(text: string): string {
  // At a prompt, an exclamation mark in double quotes would expand to an earlier command.
  return replaceInvisible(text.replaceAll("\\", "\\\\"), octal).replaceAll("!", octal);
}

function octal(character: string): string {
  return [...new TextEncoder().encode(character)].map((byte) => `\\0${byte.toString(8).padStart(3, "0")}`).join("");
}

function shellVariable({ name, fallback }: Variable): string {
  return fallback === null ? `$${name}` : `\${${name}:-${fallback}}`;
}

/** Writes each option of a command on its own line. */
export function command(words: readonly string[]): string {
  return words.join(" \\\n  ");
}
