import type { Api, Media, Operation } from "../../model/api.js";
import { arrayOf, isObject, type Json, type JsonObject, setOwn } from "../../schema/json.js";
import { memoizeByObject } from "../../schema/memoize.js";
import {
  itemSchemas,
  propertyNames,
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

/** Returns a value without the properties that count as not sent. Returns the same value if there are none. */
export function withoutAbsent(value: Json, schemas: Subschemas, document: JsonObject, isAbsent: IsAbsent): Json {
  // No schema says what belongs into the value.
  if (schemas.length === 0) return value;
  const inner = (part: Json, partSchemas: Subschemas) => withoutAbsent(part, partSchemas, document, isAbsent);
  if (Array.isArray(value)) {
    // Looked up once for all items after those of a tuple, because a list may be long.
    const tuple = Math.max(...schemas.map(({ prefixItems }) => arrayOf(prefixItems).length));
    const others = itemSchemas(document, schemas, tuple);
    const items = value.map((item, index) =>
      typeof item === "object" ? inner(item, index < tuple ? itemSchemas(document, schemas, index) : others) : item,
    );
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  if (!isObject(value)) return value;
  const { required, declared } = namesOf(schemas);
  // Looked up once, because a body may have many undeclared properties.
  const others = propertySchemas(document, schemas, UNDECLARED);
  let result = value;
  for (const name of Object.keys(value)) {
    const part = value[name] ?? null;
    const partSchemas = declared.has(name) ? propertySchemas(document, schemas, name) : others;
    const isLeft = partSchemas.length > 0 && isAbsent(part, partSchemas, required.has(name));
    const kept = isLeft ? undefined : typeof part === "object" ? inner(part, partSchemas) : part;
    if (kept === part) continue;
    if (result === value) result = { ...value };
    if (kept === undefined) delete result[name];
    else setOwn(result, name, kept);
  }
  return result;
}

const namesOf = memoizeByObject((schemas: Subschemas) => ({
  required: new Set(schemas.flatMap((subschema) => arrayOf(subschema.required))),
  declared: new Set(propertyNames(schemas)),
}));

/** No schema declares this property. */
const UNDECLARED = "\0";

/** Returns true for a JSON null in place of an optional body, unless the schema allows null. */
export function isAbsentBody(value: Json | undefined, { body }: Operation, media: Media, { document }: Api): boolean {
  return value === null && !body?.required && isAbsentNull(value, subschemasOf(document, media.schema), false);
}
