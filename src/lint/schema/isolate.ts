import type { Schema } from "../../schema/json.js";
import { isObject, type Json } from "../../schema/json.js";

/** Keywords whose values are data, whatever they look like. */
const DATA = new Set(["const", "enum", "default", "example", "examples"]);

/** A copy of a schema without its references: what remains is judged by itself. */
export function isolate(schema: Schema): Schema;
export function isolate(schema: Json | undefined): Json | undefined;
export function isolate(schema: Json | undefined): Json | undefined {
  if (Array.isArray(schema)) return schema.map((item) => isolate(item) ?? null);
  if (!isObject(schema)) return schema;
  const kept = Object.entries(schema).filter(([key, value]) => key !== "$ref" || typeof value !== "string");
  return Object.fromEntries(kept.map(([key, value]) => [key, DATA.has(key) ? value : isolate(value)]));
}
