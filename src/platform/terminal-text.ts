/** Control characters, and those that are invisible or change the text direction. Keeps the joiners of emoji and scripts. */
const UNSAFE = /(?![\n\t\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
/**
 * The characters among them that also deceive readers of a file: they change the order of what an editor or browser shows, or end a
 * line in some programs only. Others, such as soft hyphens, may stay.
 */
const DECEPTIVE = /(?![\n\r\t])[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
/** The start of a line that the log of a CI service reads as a command. */
const COMMAND = /^([^\S\n]*)(::|##\[|##vso\[|##teamcity\[)/gm;

/** Makes a text safe for a terminal and for the log of a CI service, because names of a contract or a request may contain anything. */
export function terminalText(text: string): string {
  return withoutControls(text).replaceAll(COMMAND, "$1| $2");
}

/** Escapes characters that control a terminal. Keeps commands of CI services, which a report in their format consists of. */
export function withoutControls(text: string): string {
  return text.replaceAll(UNSAFE, escaped);
}

/** Makes a text safe for a file that people read. In strings of JSON and JavaScript, the escapes mean the same characters. */
export function fileText(text: string): string {
  return text.replaceAll(DECEPTIVE, escaped);
}

/** Escapes both halves of a pair, as JSON and JavaScript read it. */
function escaped(sign: string): string {
  return sign.split("").reduce((text, unit) => `${text}\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`, "");
}
