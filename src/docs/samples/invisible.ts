/** Characters that cannot be seen, or turn around what can be; but for the joiners of emoji and scripts. */
const INVISIBLE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

export function hasInvisible(text: string): boolean {
  return text.search(INVISIBLE) >= 0;
}

export function replaceInvisible(text: string, by: (found: string) => string): string {
  return text.replace(INVISIBLE, by);
}

/** A text of JSON or TypeScript with what cannot be seen written by number. */
export function visible(literal: string): string {
  return replaceInvisible(literal, (found) =>
    Array.from(
      { length: found.length },
      (_, index) => `\\u${found.charCodeAt(index).toString(16).padStart(4, "0")}`,
    ).join(""),
  );
}
