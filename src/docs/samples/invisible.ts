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
