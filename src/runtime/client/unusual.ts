import type { HeaderStyle, OperationDescriptor } from "./descriptor.js";
import type * as form from "./form.js";
import type { Input } from "./input.js";

/* Loaded by the few operations that need it, so that other programs need not ship it. */

/** Encodes the parts of an input that few operations have: a multipart body, and header parameters that are objects or JSON text. */
export function encodeUnusual(
  { body: type, encoding, header }: OperationDescriptor,
  input: Input,
  fields: FormFields,
): Input {
  return {
    ...input,
    ...(header ? { header: headerTexts(input.header, header) } : {}),
    ...(type === MULTIPART && input.body !== undefined
      ? { body: serializeMultipart(input.body as Record<string, unknown>, fields, encoding) }
      : {}),
  };
}

const MULTIPART = "multipart/form-data";

/** Functions of the client. They are passed instead of imported, so that bundlers do not split them off into a shared file. */
export type FormFields = Pick<typeof form, "fieldsOf" | "text">;

/** Returns header parameters as text: `a,b` for a list, and `key,value` for an object. */
export function headerTexts(
  values: Record<string, unknown> = {},
  styles: Record<string, HeaderStyle> = {},
): Record<string, unknown> {
  const texts = Object.entries(values).map(([name, value]) => {
    const style = Object.hasOwn(styles, name) ? styles[name] : undefined;
    if (style === "json") return [name, value === undefined ? value : JSON.stringify(value)];
    if (typeof value !== "object" || value === null || Array.isArray(value)) return [name, value];
    return [
      name,
      Object.entries(value)
        .map((entry) => entry.join(style ?? ","))
        .join(","),
    ];
  });
  return Object.fromEntries(texts) as Record<string, unknown>;
}

/**
 * Returns the same fields as a multipart body, in which a Blob is a file. Objects, and fields with a media type, are parts with a
 * content type.
 */
export function serializeMultipart(
  body: Record<string, unknown>,
  { fieldsOf, text }: FormFields,
  encoding: form.FieldEncoding = {},
): FormData | Blob {
  const data = new FormData();
  const parts: [name: string, value: Blob | string, type: string | undefined][] = [];
  for (const [name, value] of fieldsOf(body, encoding)) {
    const kind = Object.hasOwn(encoding, name) ? encoding[name] : undefined;
    const isJson = kind === "json" || (kind === undefined && typeof value === "object" && value !== null);
    const type = isJson ? "application/json" : kind?.includes("/") ? kind : undefined;
    if (value instanceof Blob) {
      const file = value.type === "" && kind?.includes("/") ? new Blob([value], { type: kind }) : value;
      data.append(name, file);
      parts.push([name, file, undefined]);
    } else {
      data.append(name, text(value));
      parts.push([name, text(value), type]);
    }
  }
  return parts.some(([, , type]) => type !== undefined) ? multipart(parts) : data;
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
