import type { EventSelection } from "../schema/extension-schemas.js";
import { arrayOf, isObject, type JsonObject, stringOf } from "../schema/json.js";
import type { ResultError } from "./api.js";

/** Where an event's name stands; a document that does not say leaves it to the schemas. */
export function readSelection(value: JsonObject): EventSelection {
  const { pointer, header } = value;
  if (value.in === "body" && typeof pointer === "string") return { in: "body", pointer };
  if (value.in === "header" && typeof header === "string") return { in: "header", header };
  return { in: "schema" };
}

/** `documented`, `observed` or `inferred`. */
export function readEvidence(value: unknown): string {
  return (isObject(value) ? stringOf(value.level) : stringOf(value)) ?? "documented";
}

export function readResultErrors(value: unknown): ResultError[] {
  return arrayOf(value).flatMap((entry) =>
    isObject(entry) && typeof entry.pointer === "string"
      ? [{ pointer: entry.pointer, equals: entry.equals ?? null }]
      : [],
  );
}

export function readCounterparts(value: unknown): { api: string; event: string }[] {
  return arrayOf(value).flatMap((entry) => {
    const { api, event } = isObject(entry) ? entry : {};
    return typeof api === "string" && typeof event === "string" ? [{ api, event }] : [];
  });
}
