const SHORTEST_SECRET = 3;

/**
 * An error as callers may see it: its message, and those of its causes, without the secrets of the call. The original
 * is not attached, because a URL with credentials may stand anywhere in it.
 */
export function safeError(error: unknown, secrets: readonly string[]): Error {
  const messages: string[] = [];
  let code: unknown;
  for (let cause: unknown = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth++) {
    if (cause.message) messages.push(cause.message);
    code ??= (cause as { code?: unknown }).code;
  }
  const safe = new Error(redact(messages.join(": ") || String(error), secrets));
  if (error instanceof Error) safe.name = error.name;
  return typeof code === "string" ? Object.assign(safe, { code }) : safe;
}

/** The text with every secret, plain or percent-encoded, replaced. */
export function redact(text: string, secrets: readonly string[]): string {
  let safe = text;
  for (const secret of secrets) {
    if (secret.length < SHORTEST_SECRET) continue;
    for (const form of new Set([secret, encodeURIComponent(secret)])) safe = safe.replaceAll(form, "***");
  }
  return safe;
}
