import type { Api, Operation, SecurityScheme } from "../../model/api.js";
import { optionNames } from "../../model/client-options.js";
import type { ClientFacts } from "./client-facts.js";
import type { Variable } from "./literals.js";

/** A credential and its place in a request. */
export type SentCredential =
  | { in: "query"; name: string; value: Variable }
  | { in: "cookie"; name: string; value: Variable }
  | { in: "header"; name: string; before: string; value: Variable }
  | { in: "basic"; username: Variable; password: Variable };

/** Chooses the security schemes that most operations of the API use if the operation accepts them, or else its first alternative. */
export function chosenSchemes(api: Api, operation: Operation, { usual }: ClientFacts): SecurityScheme[] {
  const alternatives = operation.security.map((requirement) => requirement.map(({ scheme }) => scheme));
  if (alternatives.some((names) => names.length === 0)) return [];
  const same = alternatives.find((names) => names.join() === usual.join());
  return (same ?? alternatives[0] ?? []).flatMap((name) => api.securitySchemes.get(name) ?? []);
}

export function sentCredential(scheme: SecurityScheme, { variableOf }: ClientFacts): SentCredential {
  const [first = "", second = ""] = optionNames(scheme);
  const value = variableOf(first);
  if (scheme.type === "http" && scheme.scheme === "basic")
    return { in: "basic", username: value, password: variableOf(second) };
  if (scheme.type !== "apiKey") return { in: "header", name: "authorization", before: "Bearer ", value };
  const name = scheme.parameter ?? scheme.name;
  if (scheme.in === "query" || scheme.in === "cookie") return { in: scheme.in, name, value };
  return { in: "header", name, before: "", value };
}
