import { quote } from "../../http/curl.js";
import { hasInvisible, replaceInvisible } from "./invisible.js";
import { Variable } from "./literals.js";

/** What a word of a command is made of, in its order. */
export type Text = readonly (string | Variable)[];

/** Characters that a shell leaves alone outside quotes; a word of them is no option. */
const BARE = /^[\w./:@%+,][\w./:@%+=,-]*$/;
/** Characters that a shell leaves alone in double quotes, at a prompt too. */
const TAME = /^[\w ./:@%+=,?&;()#~-]*$/;

/** A word of a command for a POSIX shell. Nothing but variables is read by the shell. */
export function word(text: Text): string {
  return wordOf(text, plainWord);
}

/** A word whose lines stand as they are: none of them is a reader's surprise. */
export function block(text: Text): string {
  return wordOf(text, quote);
}

function wordOf(text: Text, plain: (text: string) => string): string {
  if (text.every((part) => typeof part === "string")) {
    const whole = text.join("");
    return BARE.test(whole) ? whole : plain(whole);
  }
  if (text.every((part) => part instanceof Variable || TAME.test(part))) {
    return `"${text.map((part) => (part instanceof Variable ? shellVariable(part) : part)).join("")}"`;
  }
  return text.map((part) => (part instanceof Variable ? `"${shellVariable(part)}"` : plain(part))).join("");
}

function plainWord(text: string): string {
  return hasInvisible(text) ? `"$(printf %b ${quote(byNumbers(text))})"` : quote(text);
}

/** What cannot be seen as the numbers of its bytes. A shell loses line ends at the end of it, and NUL anywhere. */
function byNumbers(text: string): string {
  // At a prompt, an exclamation mark in double quotes means an older command.
  return replaceInvisible(text.replaceAll("\\", "\\\\"), octal).replaceAll("!", octal);
}

function octal(found: string): string {
  return [...new TextEncoder().encode(found)].map((byte) => `\\0${byte.toString(8).padStart(3, "0")}`).join("");
}

function shellVariable({ name, standIn }: Variable): string {
  return standIn === null ? `$${name}` : `\${${name}:-${standIn}}`;
}

/** A command with an option a line. */
export function command(words: readonly string[]): string {
  return words.join(" \\\n  ");
}
