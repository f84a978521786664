import type { Api, Media, Operation } from "../../model/api.js";
import { arrayOf, isObject, type Json, type JsonObject } from "../../schema/json.js";
import {
  itemSchemas,
  propertySchemas,
  type Subschemas,
  subschemasOf,
  typesIn,
  typesOf,
} from "../../schema/subschemas.js";
import { allowsText } from "./coerce.js";

/** Returns true if a property with this value counts as not sent. `schemas` are those of the property. */
type IsAbsent = (value: Json, schemas: Subschemas, required: boolean) => boolean;

/** Formats that an empty text never has. */
const NOT_EMPTY = new Set(["date", "time", "date-time", "email", "uri", "uuid", "ipv4", "ipv6", "hostname"]);

/** Returns true for a null that the schemas of the property do not allow. Null then stands for a property that was not sent. */
export const isAbsentNull: IsAbsent = (value, schemas) => {
  const types = typesIn(schemas);
  return value === null && types.size > 0 && !types.has("null");
};

/** Returns true for an empty form field that is optional and whose schemas do not allow an empty text, as PHP reads forms. */
export const isEmptyField: IsAbsent = (value, schemas, required) => value === "" && !required && !allowsEmpty(schemas);

function allowsEmpty(schemas: Subschemas): boolean {
  if (typesIn(schemas).size === 0) return true;
  return schemas.some((subschema) => {
    const { minLength = 0, format } = subschema;
    if (!typesOf(subschema).includes("string") || Number(minLength) > 0 || NOT_EMPTY.has(String(format))) return false;
    return allowsText("", [subschema]);
  });
}

/** Returns a value without the declared properties that count as not sent. Returns the same value if there are none. */
export function withoutAbsent(value: Json, schemas: Subschemas, document: JsonObject, isAbsent: IsAbsent): Json {
  if (Array.isArray(value))
    return changed(
      value,
      value.map((item, index) => withoutAbsent(item, itemSchemas(document, schemas, index), document, isAbsent)),
    );
  if (!isObject(value)) return value;
  const required = new Set(schemas.flatMap((subschema) => arrayOf(subschema.required)));
  const kept = Object.entries(value).flatMap(([name, part = null]): [string, Json][] => {
    const properties = propertySchemas(document, schemas, name);
    return isAbsent(part, properties, required.has(name))
      ? []
      : [[name, withoutAbsent(part, properties, document, isAbsent)]];
  });
  const isSame = kept.length === Object.keys(value).length && kept.every(([name, part]) => value[name] === part);
  return isSame ? value : Object.fromEntries(kept);
}

function changed(before: Json[], after: Json[]): Json[] {
  return after.every((item, index) => item === before[index]) ? before : after;
}

/** Returns true for a JSON null in place of an optional body, unless the schema allows null. */
export function isAbsentBody(value: Json | undefined, { body }: Operation, media: Media, { document }: Api): boolean {
  return value === null && !body?.required && isAbsentNull(value, subschemasOf(document, media.schema), false);
}
