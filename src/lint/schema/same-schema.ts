import { isObject, type Json, type JsonObject, type Schema } from "../../schema/json.js";
import { resolve } from "../../schema/resolve.js";

interface Side {
  document: JsonObject;
  schema: Schema | undefined;
}

/** Compares schemas of two bundles. Ignores the names of components, and compares recursive schemas for one round. */
export function sameSchema(a: Side, b: Side): boolean {
  const compared = new Map<Json, Set<Json>>();
  return same(a.schema, b.schema);

  function same(left: Json | undefined, right: Json | undefined): boolean {
    const x = resolve(a.document, left).value;
    const y = resolve(b.document, right).value;
    if (typeof x !== "object" || typeof y !== "object" || x === null || y === null) return x === y;
    if (compared.get(x)?.has(y)) return true;
    compared.set(x, (compared.get(x) ?? new Set()).add(y));
    if (Array.isArray(x) || Array.isArray(y)) {
      return (
        Array.isArray(x) && Array.isArray(y) && x.length === y.length && x.every((item, index) => same(item, y[index]))
      );
    }
    return isObject(x) && isObject(y) && sameKeys(x, y) && Object.keys(x).every((key) => same(x[key], y[key]));
  }
}

function sameKeys(x: JsonObject, y: JsonObject): boolean {
  const keys = Object.keys(x);
  return keys.length === Object.keys(y).length && keys.every((key) => Object.hasOwn(y, key));
}
