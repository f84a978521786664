import { describeError } from "../../schema/describe-error.js";
import { EXTENSION_SCHEMAS } from "../../schema/extension-schemas.js";
import { isObject, type Json, type JsonObject } from "../../schema/json.js";
import { kindOfValue } from "../../schema/keywords.js";
import { loadAjv } from "../../schema/load-ajv.js";
import { toPointer } from "../../schema/pointer.js";

/** Values of the keys that this toolchain reads (`x-webhook-event` …) and that do not fit, wherever they stand in a document. */
export async function extensionTroubles(document: JsonObject): Promise<string[]> {
  const found = [...extensionsIn(document, [], false)];
  if (found.length === 0) return [];
  const { schemas, explain } = await loadAjv();
  return found.flatMap(({ key, value, path }) => {
    const validate = schemas.compile(EXTENSION_SCHEMAS[key] ?? true);
    if (validate(value)) return [];
    return explain(validate.errors ?? [])
      .map(describeError)
      .map((error) => `${toPointer(path)}: the value of ${key}${toPointer(error.path)} ${error.message}`);
  });
}

interface Found {
  key: string;
  value: Json | undefined;
  path: string[];
}

function* extensionsIn(value: Json | undefined, path: string[], named: boolean): Iterable<Found> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (isObject(value) && !named && Object.hasOwn(EXTENSION_SCHEMAS, key)) yield { key, value: inner, path };
    else if (named || Array.isArray(value)) yield* extensionsIn(inner, [...path, key], false);
    else if (kindOfValue(key) !== "data") yield* extensionsIn(inner, [...path, key], kindOfValue(key) === "named");
  }
}
