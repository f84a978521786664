import type { Api, Operation, SecurityScheme } from "../model/api.js";
import { filledFields, optionNames, usedSchemes } from "../model/client-options.js";

/** Maps the names of credentials in the contract, such as `apiKey` and `accessToken`, to their values. */
export type CredentialValues = Readonly<Record<string, string>>;

/** The place and the value of a credential, or of another field that a client option fills. */
export type Placed =
  | { in: "query" | "header" | "cookie"; name: string; value: string }
  | { in: "body"; name: string; value: string };

/** Returns the names of all credentials of an API. */
export function credentialNames(api: Api): string[] {
  const fields = api.operations.flatMap((operation) => filledFields(api, operation).map(({ option }) => option));
  return [...new Set([...usedSchemes(api).flatMap(optionNames), ...fields])];
}

/** Returns whether an operation needs credentials, by a security scheme or by a secret field. */
export function needsCredentials(api: Api, operation: Operation): boolean {
  const optional = operation.security.length === 0 || operation.security.some((schemes) => schemes.length === 0);
  return !optional || filledFields(api, operation).some(({ secret, required }) => secret && required);
}

/** Places credentials in a request: those of the first security alternative that is complete, and the fields that client options fill. */
export function placeCredentials(api: Api, operation: Operation, values: CredentialValues): Placed[] {
  const alternatives = operation.security.map((requirement) =>
    requirement.flatMap(({ scheme }) => api.securitySchemes.get(scheme) ?? []),
  );
  const isComplete = (schemes: SecurityScheme[]) =>
    schemes.length > 0 && schemes.every((scheme) => optionNames(scheme).every((name) => Object.hasOwn(values, name)));
  const schemes = (alternatives.find(isComplete) ?? []).flatMap((scheme) => placeScheme(scheme, values));
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
