import type { Operation } from "../model/api.js";
import { nearest } from "../platform/user-error.js";
import { cut, quote, RejectedRequest } from "./rejected-request.js";
import type { Pairs } from "./request-target.js";

/** Rejects the first query key that neither the operation nor its credentials nor the mock name. */
export function rejectUnknownKeys(operation: Operation, query: Pairs, credentials: ReadonlySet<string>): void {
  const named = operation.parameters.filter((parameter) => parameter.in === "query").map(({ name }) => name);
  const known = new Set([...named, ...credentials]);
  const isKnown = (name: string) => known.has(name) || known.has(name.split("[", 1)[0] ?? "") || name.startsWith("__");
  const [unknown] = query.find(([name]) => !isKnown(name)) ?? [];
  if (unknown === undefined) return;
  const hint = nearest(cut(unknown), known);
  const meant = hint ? `; did you mean "${hint}"?` : "";
  throw new RejectedRequest("unknown", `the query parameter ${quote(unknown)} is not documented${meant}`, {
    parameter: cut(unknown),
  });
}
