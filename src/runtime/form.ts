/** How a field travels in a form: as JSON text, in PHP brackets, or (when absent) as plain text. */
export type FieldEncoding = Record<string, "json" | "brackets">;

/**
 * The body of a form post. Booleans are `true` and `false`, null is empty, undefined is left out; a plain field
 * that holds an array is repeated, and one that holds an object is JSON text.
 */
export function serializeForm(body: Record<string, unknown>, encoding: FieldEncoding = {}): URLSearchParams {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(body)) {
    if (value === undefined) continue;
    const kind = Object.hasOwn(encoding, name) ? encoding[name] : undefined;
    if (kind === "json") form.append(name, JSON.stringify(value));
    else if (kind === "brackets") appendBrackets(form, name, value);
    else if (Array.isArray(value)) for (const item of value) form.append(name, plain(item));
    else form.append(name, plain(value));
  }
  return form;
}

/** `name[0]=a`, `name[key][x]=b`; an empty array or object is the empty text, as PHP cannot say it otherwise. */
function appendBrackets(form: URLSearchParams, name: string, value: unknown): void {
  if (typeof value !== "object" || value === null) {
    form.append(name, plain(value));
    return;
  }
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  if (entries.length === 0) form.append(name, "");
  for (const [key, item] of entries) appendBrackets(form, `${name}[${key}]`, item);
}

function plain(value: unknown): string {
  if (value === null) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
