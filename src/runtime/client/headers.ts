/** Headers by name; undefined values are left out. */
export type HeaderValues = Record<string, unknown>;

/** Merges layers of headers. Later layers win, and names ignore case. Throws a TypeError without the value if HTTP does not allow a header. */
export function mergeHeaders(layers: readonly (HeaderValues | undefined)[]): Headers {
  const headers = new Headers();
  for (const layer of layers) {
    for (const [name, value] of Object.entries(layer ?? {})) {
      if (value !== undefined && value !== null) setHeader(headers, name, String(value));
    }
  }
  return headers;
}

function setHeader(headers: Headers, name: string, value: string): void {
  try {
    headers.set(name, value);
  } catch {
    // The message of the platform contains the value, which may be a credential.
    throw new TypeError(
      `the header ${JSON.stringify(name)} cannot be sent: its name or its value has characters that HTTP does not allow`,
    );
  }
}
