import { isObject, nearest, type Operation } from "../model/index.js";
import type { RawBody } from "./decode/raw-body.js";
import { cut, quote, Refused } from "./refused.js";

/** Of the operations that share a URL, the one that a field of the body names. */
export function selectOperation(operations: readonly Operation[], raw: RawBody | undefined): Operation {
  const selectors = operations.flatMap(({ selector }) => (selector ? [selector] : []));
  for (const operation of operations) {
    if (!operation.selector || readField(raw, operation.selector.field) === operation.selector.value) return operation;
  }
  const field = selectors[0]?.field ?? "";
  const wanted = readField(raw, field);
  if (wanted === undefined || wanted === "")
    throw new Refused("missing", `the field ${quote(field)} is missing: it chooses the operation`, {
      parameter: field,
    });
  const hint = nearest(
    cut(wanted),
    selectors.map(({ value }) => value),
  );
  throw new Refused("notFound", `unknown ${field} ${quote(wanted)}${hint ? `; did you mean "${hint}"?` : ""}`, {
    parameter: field,
    wanted,
  });
}

function readField(raw: RawBody | undefined, field: string): string | undefined {
  if (raw?.kind === "form") return raw.fields.get(field)?.texts.at(-1);
  if (raw?.kind !== "json" || !isObject(raw.value) || !Object.hasOwn(raw.value, field)) return undefined;
  const value = raw.value[field];
  return typeof value === "string" ? value : undefined;
}
