import { quote } from "../../../model/curl.js";
import { Variable } from "./literals.js";

/** What a word of a command is made of, in its order. */
export type Text = readonly (string | Variable)[];

/** Characters that a shell leaves alone outside quotes; a word of them is no option. */
const BARE = /^[\w./:@%+,][\w./:@%+=,-]*$/;
/** Characters that a shell leaves alone in double quotes, at a prompt too. */
const TAME = /^[\w ./:@%+=,?&;()#~-]*$/;

/** A word of a command for a POSIX shell. Nothing but variables is read by the shell. */
export function word(text: Text): string {
  if (text.every((part) => typeof part === "string")) {
    const whole = text.join("");
    return BARE.test(whole) ? whole : quote(whole);
  }
  if (text.every((part) => part instanceof Variable || TAME.test(part))) {
    return `"${text.map((part) => (part instanceof Variable ? shellVariable(part) : part)).join("")}"`;
  }
  return text.map((part) => (part instanceof Variable ? `"${shellVariable(part)}"` : quote(part))).join("");
}

function shellVariable({ name, standIn }: Variable): string {
  return standIn === null ? `$${name}` : `\${${name}:-${standIn}}`;
}

/** A command with an option a line. */
export function command(words: readonly string[]): string {
  return words.join(" \\\n  ");
}
