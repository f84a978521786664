const MIN_SECRET_LENGTH = 3;
const MAX_CAUSE_DEPTH = 5;

/**
 * Returns an error that is safe to show: its message and those of its causes, without the secrets of the call. Does not attach
 * the original, because any part of it may contain a URL with credentials.
 */
export function safeError(error: unknown, secrets: readonly string[]): Error {
  const messages: string[] = [];
  let code: unknown;
  for (let cause: unknown = error, depth = 0; cause instanceof Error && depth < MAX_CAUSE_DEPTH; depth++) {
    if (cause.message) messages.push(String(cause.message));
    code ??= (cause as { code?: unknown }).code;
    // A host name with several addresses fails with one error for each.
    cause = cause.cause ?? (cause instanceof AggregateError ? cause.errors[0] : undefined);
  }
  const safe = new Error(redact(messages.join(": ") || textOf(error), secrets));
  if (error instanceof Error) safe.name = redact(String(error.name), secrets);
  return typeof code === "string" ? Object.assign(safe, { code: redact(code, secrets) }) : safe;
}

/** Returns any thrown value as text. Some objects cannot be converted. */
function textOf(thrown: unknown): string {
  try {
    return String(thrown);
  } catch {
    return "unknown error";
  }
}

/** Replaces every secret in a text, plain or encoded, and the query of every URL. */
export function redact(text: string, secrets: readonly string[]): string {
  let safe = text.replace(/[^\s"'<>]+/g, withoutQuery);
  const spellings = new Set(secrets.filter(({ length }) => length >= MIN_SECRET_LENGTH).flatMap(spellingsOf));
  // Replaces the longest first, because one secret may contain another.
  for (const spelling of [...spellings].sort((a, b) => b.length - a.length)) safe = safe.replaceAll(spelling, "***");
  return safe;
}

/** Removes the query of a URL: it may contain a credential that is too short to search for. */
function withoutQuery(word: string): string {
  const scheme = word.indexOf("://");
  const query = scheme < 0 ? -1 : word.indexOf("?", scheme);
  if (query < 0) return word;
  const fragment = word.indexOf("#", query);
  return `${word.slice(0, query)}?***${fragment < 0 ? "" : word.slice(fragment)}`;
}

/** Returns the spellings of a secret: plain, and as JSON, a URL and a form encode it. */
function spellingsOf(secret: string): string[] {
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
    // Half a surrogate pair cannot be sent in a URL.
    return text;
  }
}
