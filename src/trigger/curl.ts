import type { PreparedDelivery } from "../runtime/webhooks/send/prepare.js";

/** The delivery as a line for a POSIX shell: nothing in it is read by the shell, and nothing as a file by curl. */
export function curlLine({ method, headers, body }: PreparedDelivery, to: URL): string {
  const words = [
    "curl",
    "-sS",
    "-X",
    method,
    ...Object.entries(headers).flatMap(([name, value]) => ["-H", quote(`${name}: ${value}`)]),
    "--data-raw",
    quote(body),
    quote(to.href),
  ];
  return words.join(" ");
}

/** Within single quotes a shell reads nothing but their end. */
function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
