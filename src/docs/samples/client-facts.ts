import { usualSecurity } from "../../generate/describe.js";
import { fillingOptions } from "../../generate/fields.js";
import { safeDocument } from "../../generate/safe-document.js";
import type { Api, Operation, SecurityScheme } from "../../model/api.js";
import { optionNames } from "../../model/client-options.js";
import { Names, pascalCase } from "../../model/names.js";
import { readApi } from "../../model/read-api.js";
import { memoizeByObject } from "../../schema/memoize.js";
import { Variable } from "./literals.js";

/** The names of an API's generated client, and the environment variables of its credentials. */
export interface ClientFacts {
  /** The name of the function that creates a client. */
  create: string;
  functionOf: (operation: Operation) => string;
  /** `client.call` reaches this operation. If several have the same wire name, only the last one does. */
  isCallable: (operation: Operation) => boolean;
  /** The security schemes that most operations need; empty if most need none. */
  usual: readonly string[];
  /** The required client options, except for credentials. */
  required: readonly string[];
  variableOf: (option: string) => Variable;
}

export const clientFacts = memoizeByObject((api: Api): ClientFacts => {
  const safe = readApi(api.id, safeDocument(api.document).document);
  const functions = new Map(safe.operations.map((operation) => [placeOf(operation), operation.id]));
  const byName = new Map(api.operations.map((operation) => [operation.selector?.value, placeOf(operation)]));
  const alternatives = usualSecurity(api);
  return {
    create: `create${pascalCase(api.id)}Client`,
    functionOf: (operation) => functions.get(placeOf(operation)) ?? operation.id,
    isCallable: (operation) =>
      operation.selector !== undefined && byName.get(operation.selector.value) === placeOf(operation),
    usual: alternatives.some((names) => names.length === 0) ? [] : (alternatives[0] ?? []),
    required: [...fillingOptions(api)].flatMap(([option, isRequired]) => (isRequired ? [option] : [])),
    variableOf: variables(api),
  };
});

function placeOf({ method, key }: Operation): string {
  return `${method} ${key}`;
}

/** Assigns a variable to each option: `apiKey` of `acme/orders` is read from `ACME_API_KEY`. */
function variables(api: Api): (option: string) => Variable {
  const [vendor = ""] = api.id.split("/");
  const names = new Names();
  const options = [...[...api.securitySchemes.values()].flatMap(optionNames), ...fillingOptions(api).keys()];
  const claimed = new Map([...new Set(options)].map((option) => [option, names.claim(upperCase(vendor, option))]));
  return (option) => new Variable(claimed.get(option) ?? upperCase(vendor, option));
}

function upperCase(...words: string[]): string {
  const name = words
    .map((word) => word.replace(/([a-z0-9])([A-Z])/g, "$1_$2"))
    .join("_")
    .replace(/[^A-Za-z0-9]+/g, "_");
  return name.replace(/^(?=\d)|^_+|_+$/g, "").toUpperCase() || "VALUE";
}

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
