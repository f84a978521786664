/** Markup that a browser may read. Only the functions of this file make it. */
class Html {
  readonly #markup: string;

  constructor(markup: string) {
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }
}

export type { Html };

type Interpolation = Html | string | number | readonly Interpolation[];

/**
 * Writes HTML and escapes what is interpolated, except for `Html`. Lists are concatenated. Write attribute values in double
 * quotes: a single quote is not escaped.
 */
export function html(strings: TemplateStringsArray, ...values: Interpolation[]): Html {
  return new Html(String.raw({ raw: strings }, ...values.map(markupOf)));
}

/** Marks text as HTML without escaping it. Pass only markup that a sanitizer returned or that this project wrote. */
export function trustedHtml(markup: string): Html {
  return new Html(markup);
}

export function joinHtml(parts: readonly Html[], separator: string): Html {
  return new Html(parts.join(markupOf(separator)));
}

function markupOf(value: Interpolation): string {
  if (value instanceof Html) return value.toString();
  if (typeof value === "object") return value.map(markupOf).join("");
  return String(value)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
