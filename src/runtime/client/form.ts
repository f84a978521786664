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

/**
 * Returns the same fields as a multipart body, in which a Blob is a file. Objects, and fields with a media type, are parts with a
 * content type.
 */
export function serializeMultipart(body: Record<string, unknown>, encoding: FieldEncoding = {}): FormData | Blob {
  const form = new FormData();
  const parts: [name: string, value: Blob | string, type: string | undefined][] = [];
  for (const [name, value] of fieldsOf(body, encoding)) {
    const kind = Object.hasOwn(encoding, name) ? encoding[name] : undefined;
    const isJson = kind === "json" || (kind === undefined && typeof value === "object" && value !== null);
    const type = isJson ? "application/json" : kind?.includes("/") ? kind : undefined;
    if (value instanceof Blob) {
      const file = value.type === "" && kind?.includes("/") ? new Blob([value], { type: kind }) : value;
      form.append(name, file);
      parts.push([name, file, undefined]);
    } else {
      form.append(name, text(value));
      parts.push([name, text(value), type]);
    }
  }
  return parts.some(([, , type]) => type !== undefined) ? multipart(parts) : form;
}

/** Writes a multipart body by hand, because a part of a FormData has a content type only together with a file name. */
function multipart(parts: readonly [name: string, value: Blob | string, type: string | undefined][]): Blob {
  const boundary = `chatwire-${crypto.randomUUID()}`;
  const chunks = parts.flatMap(([name, value, type]): (Blob | string)[] => {
    const file = value instanceof Blob ? `; filename="${quoted((value as File).name ?? "blob")}"` : "";
    const sent = value instanceof Blob ? value.type || "application/octet-stream" : type;
    const header = sent === undefined ? "" : `Content-Type: ${sent}\r\n`;
    const disposition = `Content-Disposition: form-data; name="${quoted(name)}"${file}\r\n`;
    return [`--${boundary}\r\n${disposition}${header}\r\n`, value, "\r\n"];
  });
  return new Blob([...chunks, `--${boundary}--\r\n`], { type: `multipart/form-data; boundary=${boundary}` });
}

/** Escapes a name as browsers do in forms. */
function quoted(name: string): string {
  return name.replace(/\r\n|\r|\n/g, "%0D%0A").replaceAll('"', "%22");
}

function* fieldsOf(body: Record<string, unknown>, encoding: FieldEncoding): Generator<[string, unknown]> {
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

function text(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
