/** Longer texts are no use as an example. */
const MAX_LENGTH = 500;
/** What a class of characters is tried with first. */
const USUAL = "a0A1bB2-_. /:@#";
const PRINTABLE = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));

/** A short text that a pattern of JSON Schema takes; undefined where none is found, as of patterns with conditions. */
export function textOfPattern(pattern: string): string | undefined {
  try {
    const text = new PatternReader(pattern).alternatives();
    return text.length <= MAX_LENGTH && new RegExp(pattern, "u").test(text) ? text : undefined;
  } catch {
    // None of JavaScript's, or one whose text would be too long.
    return undefined;
  }
}

/** Reads a pattern once, and gives of each part the shortest text; of alternatives, the first. */
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
    const [one = ""] = this.#match(/\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\u\{?[0-9a-fA-F]+\}?|\\x..|\\.|./suy) ?? [];
    return /^\\[bB]$/.test(one) ? "" : characterOf(one);
  }

  /** What must or must not follow is looked at when all is read. */
  #group(): string {
    const [kind = ""] = this.#match(/\?(?::|<?[=!]|<[^>]*>)/uy) ?? [];
    const text = this.alternatives();
    this.#take(")");
    return /[=!]$/.test(kind) ? "" : text;
  }

  #repeated(text: string): string {
    const [, sign, least] = this.#match(/(?:([*+?])|\{(\d+)(?:,\d*)?\})\??/uy) ?? [];
    const times = sign === undefined ? Number(least ?? 1) : sign === "+" ? 1 : 0;
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
    const found = expression.exec(this.pattern);
    if (found) this.#at = expression.lastIndex;
    return found;
  }
}

/** A character that a class, an escape or a sign stands for. */
function characterOf(source: string): string {
  const whole = new RegExp(`^${source}$`, "u");
  const found = [...USUAL, ...PRINTABLE].find((character) => whole.test(character));
  if (found !== undefined) return found;
  return /^.$/u.test(source) ? source : "";
}
