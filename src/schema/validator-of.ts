import type { ValidateFunction } from "ajv";
import type { Schema } from "./json.js";
import { isObject } from "./json.js";
import type { SchemaSet } from "./schema-set.js";

const known = new WeakMap<SchemaSet, WeakMap<object, ValidateFunction>>();

/** The validator of a schema object, compiled once: schemas are shared by many operations. */
export function validatorOf(schemas: SchemaSet, schema: Schema): ValidateFunction {
  if (!isObject(schema)) return schemas.compile(schema);
  const own = known.get(schemas) ?? new WeakMap<object, ValidateFunction>();
  known.set(schemas, own);
  const kept = own.get(schema) ?? schemas.compile(schema);
  own.set(schema, kept);
  return kept;
}
