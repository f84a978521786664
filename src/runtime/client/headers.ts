/** Headers by name; undefined ones are left out. */
export type HeaderValues = Record<string, unknown>;

/** Headers of all layers: later ones win, whatever the case of their names. What HTTP does not allow is a TypeError that does not tell the value. */
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
    // The platform's message holds the value, which may be a credential.
    throw new TypeError(
      `the header ${JSON.stringify(name)} cannot be sent: its name or its value has characters that HTTP does not allow`,
    );
  }
}
