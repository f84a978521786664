import type { Api, Operation, SecurityScheme } from "../model/api.js";
import { filledFields, optionNames, usedSchemes } from "../model/client-options.js";

/** Credentials by the names that the contract gives them: `apiKey`, `accessToken`. */
export type CredentialValues = Readonly<Record<string, string>>;

/** Where a credential, or what else an option of a client fills, stands in a request. */
export type Placed =
  | { in: "query" | "header" | "cookie"; name: string; value: string }
  | { in: "body"; name: string; value: string };

/** All names under which an API takes credentials. */
export function credentialNames(api: Api): string[] {
  const fields = api.operations.flatMap((operation) => filledFields(api, operation).map(({ option }) => option));
  return [...new Set([...usedSchemes(api).flatMap(optionNames), ...fields])];
}

/** Whether an operation needs credentials, as a scheme or as a secret field. */
export function needsCredentials(api: Api, operation: Operation): boolean {
  const optional = operation.security.length === 0 || operation.security.some((schemes) => schemes.length === 0);
  return !optional || filledFields(api, operation).some(({ secret, required }) => secret && required);
}

/** The credentials of a request: of the first alternative for which all are there, and of the fields that options fill. */
export function placeCredentials(api: Api, operation: Operation, values: CredentialValues): Placed[] {
  const alternatives = operation.security.map((requirement) =>
    requirement.flatMap(({ scheme }) => api.securitySchemes.get(scheme) ?? []),
  );
  const given = (schemes: SecurityScheme[]) =>
    schemes.length > 0 && schemes.every((scheme) => optionNames(scheme).every((name) => Object.hasOwn(values, name)));
  const schemes = (alternatives.find(given) ?? []).flatMap((scheme) => placeScheme(scheme, values));
  const fields = filledFields(api, operation).flatMap(({ in: place, name, option }): Placed[] => {
    const value = Object.hasOwn(values, option) ? values[option] : undefined;
    return value === undefined ? [] : [{ in: place, name, value }];
  });
  return [...schemes, ...fields];
}

function placeScheme(scheme: SecurityScheme, values: CredentialValues): Placed[] {
  const [first = "", second = ""] = optionNames(scheme).map((name) => values[name] ?? "");
  if (scheme.type === "apiKey") {
    const place = scheme.in === "query" || scheme.in === "cookie" ? scheme.in : "header";
    return [{ in: place, name: scheme.parameter ?? scheme.name, value: first }];
  }
  const isBasic = scheme.type === "http" && scheme.scheme === "basic";
  const text = isBasic ? `Basic ${Buffer.from(`${first}:${second}`).toString("base64")}` : `Bearer ${first}`;
  return [{ in: "header", name: "authorization", value: text }];
}
