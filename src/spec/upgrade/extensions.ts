import { describeError } from "../../schema/describe-error.js";
import { EXTENSION_SCHEMAS } from "../../schema/extension-schemas.js";
import { isObject, type Json, type JsonObject } from "../../schema/json.js";
import { kindOfValue } from "../../schema/keywords.js";
import { loadAjv } from "../../schema/load-ajv.js";
import { toPointer } from "../../schema/pointer.js";

/** Checks the values of all `x-` keys that chatwire reads, such as `x-webhook-event`. */
export async function extensionErrors(document: JsonObject): Promise<string[]> {
  const extensions = [...extensionsIn(document, [], false)];
  if (extensions.length === 0) return [];
  const { schemas, explain } = await loadAjv();
  return extensions.flatMap(({ key, value, path }) => {
    const validate = schemas.compile(EXTENSION_SCHEMAS[key] ?? true);
    if (validate(value)) return [];
    return explain(validate.errors ?? [])
      .map(describeError)
      .map((error) => `${toPointer(path)}: the value of ${key}${toPointer(error.path)} ${error.message}`);
  });
}

interface Extension {
  key: string;
  value: Json | undefined;
  path: string[];
}

function* extensionsIn(value: Json | undefined, path: string[], isMap: boolean): Iterable<Extension> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (isObject(value) && !isMap && Object.hasOwn(EXTENSION_SCHEMAS, key)) yield { key, value: inner, path };
    else if (isMap || Array.isArray(value)) yield* extensionsIn(inner, [...path, key], false);
    else if (kindOfValue(key) !== "data") yield* extensionsIn(inner, [...path, key], kindOfValue(key) === "named");
  }
}
