/** What a page shows of a body at most. */
const MAX_LENGTH = 100_000;
/** JavaScript would round such a number. */
const LONG_NUMBER = /\d{16}/;

/** A request as text: its first line, headers, body. A form has a field in each line, though none of these breaks travel. */
export async function requestText(request: Request): Promise<string> {
  const { method, url, headers } = request;
  const body = await bodyText(request.clone());
  // What separates the parts of a multipart body is another one each time.
  const lines = [...headers].map(([name, value]) => `${name}: ${value.replace(/^(multipart\/form-data);.*/, "$1")}`);
  return [`${method} ${url}`, ...lines, ...(body ? ["", cut(body)] : [])].join("\n");
}

async function bodyText(request: Request): Promise<string> {
  const type = request.headers.get("content-type") ?? "";
  if (type.startsWith("multipart/form-data")) return [...(await request.formData())].map(partText).join("\n");
  const body = await request.text();
  return type.startsWith("application/x-www-form-urlencoded") ? body.replaceAll("&", "\n&") : pretty(body);
}

function partText([name, value]: [string, FormDataEntryValue]): string {
  return `${name}: ${typeof value === "string" ? value : `file ${JSON.stringify(value.name)}, ${sizeText(value.size)}`}`;
}

/** JSON with indents; anything else as it is. */
export function pretty(text: string): string {
  if (LONG_NUMBER.test(text)) return text;
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

export function cut(text: string): string {
  if (text.length <= MAX_LENGTH) return text;
  return `${text.slice(0, MAX_LENGTH)}\n… and ${text.length - MAX_LENGTH} characters more`;
}

/** `512 bytes`, `1.5 kB`. */
export function sizeText(bytes: number): string {
  return bytes < 1000 ? `${bytes} bytes` : `${(bytes / 1000).toFixed(1)} kB`;
}
