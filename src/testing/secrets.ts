import { isObject, type Json, type JsonObject, stringOf } from "../schema/json.js";
import { isSecretValue, secretItemSchemas, secretPropertySchemas } from "../schema/secrets.js";
import type { Subschemas } from "../schema/subschemas.js";

/** Stands for a secret. */
export const MASK = "***";

/** Returns the texts of a value that its schema or its name marks as secret, or that a client option fills. */
export function secretsIn(document: JsonObject, subschemas: Subschemas, value: Json, name = ""): string[] {
  if (
    isSecretValue(document, subschemas, name) ||
    subschemas.some((schema) => stringOf(schema["x-client-option"]) !== undefined)
  )
    return textsIn(value);
  if (Array.isArray(value))
    return value.flatMap((item, index) => secretsIn(document, secretItemSchemas(document, subschemas, index), item));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    secretsIn(document, secretPropertySchemas(document, subschemas, key), item ?? null, key),
  );
}

/** Returns the secrets of all fields of a form. A decoder keeps only the last of several fields with the same name. */
export function formSecrets(document: JsonObject, subschemas: Subschemas, form: string): string[] {
  return [...new URLSearchParams(form)].flatMap(([field, text]) => {
    const keys = field.split(/[[\]]+/).filter((key) => key !== "");
    const schemas = keys.reduce<Subschemas>(
      (current, key) => [...secretPropertySchemas(document, current, key), ...secretItemSchemas(document, current, 0)],
      subschemas,
    );
    return secretsIn(document, schemas, text, keys.at(-1));
  });
}

/** Returns all numbers and texts in a value. */
export function textsIn(value: Json): string[] {
  if (value === null || typeof value === "boolean") return [];
  return typeof value === "object" ? Object.values(value).flatMap((item) => textsIn(item ?? null)) : [String(value)];
}

/** Masks secrets in a text: verbatim, and as JSON, URLs and forms encode them. */
export function redactSecrets(text: string, secrets: readonly string[]): string {
  const encodings = new Set(secrets.filter(({ length }) => length > 0).flatMap(encodingsOf));
  let safe = text;
  for (const encoding of [...encodings].sort((a, b) => b.length - a.length)) safe = safe.replaceAll(encoding, MASK);
  return safe;
}

function encodingsOf(secret: string): string[] {
  const form = new URLSearchParams([["", secret]]).toString().slice(1);
  const json = JSON.stringify(secret).slice(1, -1);
  return [secret, json, form, form.replaceAll("+", "%20"), new URLSearchParams([["", json]]).toString().slice(1)];
}
