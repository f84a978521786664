/** Control characters, and those that are invisible or change the text direction. Keeps the joiners of emoji and scripts. */
const UNSAFE = /(?![\n\t\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
/** The start of a line that the log of a CI service reads as a command. */
const COMMAND = /^([^\S\n]*)(::|##\[|##vso\[|##teamcity\[)/gm;

/** Makes a text safe for a terminal and for the log of a CI service, because names of a contract or a request may contain anything. */
export function terminalText(text: string): string {
  return withoutControls(text).replaceAll(COMMAND, "$1| $2");
}

/** Escapes characters that control a terminal. Keeps commands of CI services, which a report in their format consists of. */
export function withoutControls(text: string): string {
  return text.replaceAll(UNSAFE, (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`);
}
