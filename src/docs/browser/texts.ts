/** The number of characters that a page shows of a body. */
const MAX_LENGTH = 100_000;
/** Matches numbers that JavaScript may round. */
const LONG_NUMBER = /\d{16}/;

/** Writes a request as text. Shows each form field on its own line, although the request has no such line breaks. */
export async function requestText(request: Request): Promise<string> {
  const { method, url, headers } = request;
  const body = await bodyText(request.clone());
  // Omits the boundary of a multipart body, which is random.
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

/** Indents JSON. Does not change other text, or JSON with numbers that parsing would round. */
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
  return `${text.slice(0, MAX_LENGTH)}\n… and ${text.length - MAX_LENGTH} more characters`;
}

/** `512 bytes`, `1.5 kB`. */
export function sizeText(bytes: number): string {
  return bytes < 1000 ? `${bytes} bytes` : `${(bytes / 1000).toFixed(1)} kB`;
}
