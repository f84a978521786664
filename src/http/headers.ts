/** Headers of a request, names in lower case. */
export type Headers = Readonly<Record<string, string | undefined>>;

/** A header by a name that the contract gives, in any case. */
export function headerOf(headers: Headers, name: string): string | undefined {
  const lower = name.toLowerCase();
  return Object.hasOwn(headers, lower) ? headers[lower] : undefined;
}
