const SHORTEST_SECRET = 3;
const MAX_CAUSE_DEPTH = 5;

/**
 * An error as callers may see it: its message, and those of its causes, without the secrets of the call. The original
 * is not attached, because a URL with credentials may stand anywhere in it.
 */
export function safeError(error: unknown, secrets: readonly string[]): Error {
  const messages: string[] = [];
  let code: unknown;
  for (let cause: unknown = error, depth = 0; cause instanceof Error && depth < MAX_CAUSE_DEPTH; depth++) {
    if (cause.message) messages.push(String(cause.message));
    code ??= (cause as { code?: unknown }).code;
    // A name that resolves to several addresses fails with one error for each.
    cause = cause.cause ?? (cause instanceof AggregateError ? cause.errors[0] : undefined);
  }
  const safe = new Error(redact(messages.join(": ") || textOf(error), secrets));
  if (error instanceof Error) safe.name = redact(String(error.name), secrets);
  return typeof code === "string" ? Object.assign(safe, { code: redact(code, secrets) }) : safe;
}

/** Whatever was thrown as text; an object without one has none. */
function textOf(thrown: unknown): string {
  try {
    return String(thrown);
  } catch {
    return "unknown error";
  }
}

/** The text with every secret, as it is or as it travels, replaced, and addresses without their query. */
export function redact(text: string, secrets: readonly string[]): string {
  let safe = text.replace(/[^\s"'<>]+/g, withoutQuery);
  const forms = new Set(secrets.filter(({ length }) => length >= SHORTEST_SECRET).flatMap(formsOf));
  // The longest first: one secret may stand in another.
  for (const form of [...forms].sort((a, b) => b.length - a.length)) safe = safe.replaceAll(form, "***");
  return safe;
}

/** Credentials stand in the query of an address, also those too short to be told from other text. */
function withoutQuery(word: string): string {
  const scheme = word.indexOf("://");
  const query = scheme < 0 ? -1 : word.indexOf("?", scheme);
  if (query < 0) return word;
  const fragment = word.indexOf("#", query);
  return `${word.slice(0, query)}?***${fragment < 0 ? "" : word.slice(fragment)}`;
}

/** A secret as itself, and as it stands in JSON, in a URL and in a form. */
function formsOf(secret: string): string[] {
  const percent = percentEncoded(secret);
  return [
    secret,
    JSON.stringify(secret).slice(1, -1),
    percent,
    percent.replaceAll("'", "%27"),
    new URLSearchParams([["", secret]]).toString().slice(1),
  ];
}

function percentEncoded(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    // Half a surrogate pair: it cannot travel in a URL.
    return text;
  }
}
