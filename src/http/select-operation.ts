import type { Operation } from "../model/api.js";
import { nearest } from "../platform/user-error.js";
import { isObject } from "../schema/json.js";
import { memoizeByObject } from "../schema/memoize.js";
import type { RawBody } from "./decode/raw-body.js";
import { cut, quote, RejectedRequest } from "./rejected-request.js";

/** Returns the operation that a field of the body selects, among the operations that share a URL. */
export function selectOperation(operations: readonly Operation[], raw: RawBody | undefined): Operation {
  const index = indexOf(operations);
  const selected = [...index.fields].flatMap(([field, values]) => values.get(readField(raw, field) ?? "") ?? []);
  const [first] = [...selected, ...index.others].sort((a, b) => a.rank - b.rank);
  if (first) return first.operation;
  const selectors = operations.flatMap(({ selector }) => (selector ? [selector] : []));
  const field = selectors[0]?.field ?? "";
  const operationName = readField(raw, field);
  if (operationName === undefined || operationName === "")
    throw new RejectedRequest("missing", `the field ${quote(field)} is missing: it selects the operation`, {
      parameter: field,
    });
  const hint = nearest(
    cut(operationName),
    selectors.map(({ value }) => value),
  );
  throw new RejectedRequest(
    "notFound",
    `unknown ${field} ${quote(operationName)}${hint ? `; did you mean "${hint}"?` : ""}`,
    {
      parameter: field,
      operationName,
    },
  );
}

interface Ranked {
  operation: Operation;
  rank: number;
}

/** Operations by the field and the value that select them, and the operations without a selector. */
interface Index {
  fields: ReadonlyMap<string, ReadonlyMap<string, Ranked>>;
  others: readonly Ranked[];
}

const indexOf = memoizeByObject((operations: readonly Operation[]): Index => {
  const fields = new Map<string, Map<string, Ranked>>();
  const others: Ranked[] = [];
  for (const [rank, operation] of operations.entries()) {
    const { field, value } = operation.selector ?? {};
    if (field === undefined || value === undefined) {
      others.push({ operation, rank });
      continue;
    }
    const values = fields.get(field) ?? new Map<string, Ranked>();
    if (!values.has(value)) values.set(value, { operation, rank });
    fields.set(field, values);
  }
  return { fields, others };
});

function readField(raw: RawBody | undefined, field: string): string | undefined {
  if (raw?.kind === "form") return raw.fields.get(field)?.texts.at(-1);
  if (raw?.kind !== "json" || !isObject(raw.value) || !Object.hasOwn(raw.value, field)) return undefined;
  const value = raw.value[field];
  return typeof value === "string" ? value : undefined;
}
