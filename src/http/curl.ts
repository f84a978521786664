interface SentRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  body?: string | Uint8Array | undefined;
}

/** Returns a curl command for a POSIX shell. Quoting keeps the shell from interpreting any part, and `--data-raw` keeps curl from reading files. */
export function curlOf({ method, url, headers, body }: SentRequest): string {
  const words = [
    "curl",
    "-sS",
    "-X",
    method,
    ...Object.entries(headers).flatMap(([name, value]) => ["-H", quote(`${name}: ${value}`)]),
    ...(body === undefined
      ? []
      : ["--data-raw", quote(typeof body === "string" ? body : new TextDecoder().decode(body))]),
    quote(url),
  ];
  return words.join(" ");
}

/** Quotes a word for a POSIX shell, which interprets nothing between single quotes. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
