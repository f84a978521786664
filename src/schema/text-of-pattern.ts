import { safePattern } from "./patterns/safe-pattern.js";

/** Longer texts are useless as examples. */
const MAX_LENGTH = 500;
/** The characters that are tried first for a character class. */
const COMMON = "a0A1bB2-_. /:@#";
const PRINTABLE = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));

/**
 * Returns a short text that matches a pattern of JSON Schema. Returns undefined if it finds none, for example because of a lookahead.
 * Code samples need it without fast-check, which is an optional
 * peer and whose `stringMatching` returns random rather than readable texts.
 */
export function textOfPattern(pattern: string): string | undefined {
  try {
    const text = new PatternReader(pattern).alternatives();
    return text.length <= MAX_LENGTH && safePattern(pattern).test(text) ? text : undefined;
  } catch {
    // JavaScript rejects the pattern, or every text would be too long.
    return undefined;
  }
}

/** Reads a pattern once and returns the shortest text of each part, and the first of several alternatives. */
class PatternReader {
  #at = 0;

  readonly pattern: string;

  constructor(pattern: string) {
    this.pattern = pattern;
  }

  alternatives(): string {
    const text = this.#sequence();
    while (this.#take("|")) this.#sequence();
    return text;
  }

  #sequence(): string {
    let text = "";
    while (this.#at < this.pattern.length && !/[|)]/.test(this.#next)) text += this.#repeated(this.#atom());
    return text;
  }

  #atom(): string {
    if (this.#take("(")) return this.#group();
    if (this.#take("^") || this.#take("$")) return "";
    const [source = ""] =
      this.#match(/\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\u\{?[0-9a-fA-F]+\}?|\\x..|\\.|./suy) ?? [];
    return /^\\[bB]$/.test(source) ? "" : characterOf(source);
  }

  /** Skips lookarounds, because the finished text is tested against the whole pattern. */
  #group(): string {
    const [kind = ""] = this.#match(/\?(?::|<?[=!]|<[^>]*>)/uy) ?? [];
    const text = this.alternatives();
    this.#take(")");
    return /[=!]$/.test(kind) ? "" : text;
  }

  #repeated(text: string): string {
    const [, sign, min] = this.#match(/(?:([*+?])|\{(\d+)(?:,\d*)?\})\??/uy) ?? [];
    const times = sign === undefined ? Number(min ?? 1) : sign === "+" ? 1 : 0;
    if (text.length * times > MAX_LENGTH) throw new RangeError("too long");
    return text.repeat(times);
  }

  get #next(): string {
    return this.pattern.charAt(this.#at);
  }

  #take(sign: string): boolean {
    if (this.#next !== sign) return false;
    this.#at++;
    return true;
  }

  #match(expression: RegExp): RegExpExecArray | null {
    expression.lastIndex = this.#at;
    const match = expression.exec(this.pattern);
    if (match) this.#at = expression.lastIndex;
    return match;
  }
}

/** Returns a character that a class, an escape or a literal matches. */
function characterOf(source: string): string {
  const whole = new RegExp(`^${source}$`, "u");
  const match = [...COMMON, ...PRINTABLE].find((character) => whole.test(character));
  if (match !== undefined) return match;
  return /^.$/u.test(source) ? source : "";
}
