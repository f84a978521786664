/** The headers of a request, with lower-case names. */
export type Headers = Readonly<Record<string, string | undefined>>;

/** Returns a header by its documented name, ignoring case. */
export function headerOf(headers: Headers, name: string): string | undefined {
  const lower = name.toLowerCase();
  return Object.hasOwn(headers, lower) ? headers[lower] : undefined;
}
