/** What a request consists of, as it is sent. */
interface Sent {
  method: string;
  url: string;
  headers: Record<string, string>;
  body?: string | Uint8Array | undefined;
}

/** The request as a line for a POSIX shell: nothing in it is read by the shell, and nothing as a file by curl. */
export function curlOf({ method, url, headers, body }: Sent): string {
  const words = [
    "curl",
    "-sS",
    "-X",
    method,
    ...Object.entries(headers).flatMap(([name, value]) => ["-H", quote(`${name}: ${value}`)]),
    ...(body === undefined ? [] : ["--data-raw", quote(typeof body === "string" ? body : textOf(body))]),
    quote(url),
  ];
  return words.join(" ");
}

/** Within single quotes a shell reads nothing but their end. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

function textOf(body: Uint8Array): string {
  return new TextDecoder().decode(body);
}
