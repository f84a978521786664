/**
 * The encoding of form fields by name: JSON text, PHP brackets, or the media type of a part of a multipart body. Other fields are
 * plain text.
 */
export type FieldEncoding = Record<string, string>;

/**
 * Returns the body of a form post. Booleans become `true` and `false`, null becomes empty text, and undefined is left out. A plain
 * field is repeated for an array, and JSON text for an object.
 */
export function serializeForm(body: Record<string, unknown>, encoding: FieldEncoding = {}): URLSearchParams {
  const form = new URLSearchParams();
  for (const [name, value] of fieldsOf(body, encoding)) form.append(name, text(value));
  return form;
}

/** Yields the names and values of the fields of a form, one for each item of a list. */
export function* fieldsOf(body: Record<string, unknown>, encoding: FieldEncoding): Generator<[string, unknown]> {
  for (const [name, value] of Object.entries(body)) {
    if (value === undefined) continue;
    const kind = Object.hasOwn(encoding, name) ? encoding[name] : undefined;
    if (kind === "json") yield [name, JSON.stringify(value)];
    else if (kind === "brackets") yield* inBrackets(name, value);
    else if (Array.isArray(value)) for (const item of value) yield [name, item];
    else yield [name, value];
  }
}

/** Yields `name[0]=a` and `name[key][x]=b`. An empty array or object becomes empty text, because PHP has no other notation. */
function* inBrackets(name: string, value: unknown): Generator<[string, unknown]> {
  if (typeof value !== "object" || value === null || value instanceof Blob) {
    yield [name, value];
    return;
  }
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  if (entries.length === 0) yield [name, ""];
  for (const [key, item] of entries) yield* inBrackets(`${name}[${key}]`, item);
}

/** Returns a value as the text of a field. */
export function text(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
