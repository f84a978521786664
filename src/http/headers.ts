/** The headers of a request, with lower-case names. */
export type Headers = Readonly<Record<string, string | undefined>>;

/** Returns headers with lower-case names. The last of several names that differ only in case wins. */
export function withLowerCaseNames<V>(headers: Readonly<Record<string, V>>): Readonly<Record<string, V>> {
  const entries = Object.entries(headers);
  if (!entries.some(([name]) => /[A-Z]/.test(name))) return headers;
  return Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), value]));
}

/** Returns a header by its documented name, ignoring case. */
export function headerOf(headers: Headers, name: string): string | undefined {
  const lower = name.toLowerCase();
  return Object.hasOwn(headers, lower) ? headers[lower] : undefined;
}

/** Returns the cookies of a request by name. The first of several with the same name wins. */
export function readCookies(header: string | undefined): Map<string, string> {
  const cookies = new Map<string, string>();
  for (const pair of (header ?? "").split(";")) {
    const equals = pair.indexOf("=");
    const name = pair.slice(0, equals).trim();
    if (equals > 0 && !cookies.has(name)) cookies.set(name, pair.slice(equals + 1).trim());
  }
  return cookies;
}
