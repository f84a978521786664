import type { Api, Operation, SecurityScheme } from "../model/api.js";
import { filledFields, optionNames, usedSchemes } from "../model/client-options.js";

/** Maps the names of credentials in the contract, such as `apiKey` and `accessToken`, to their values. */
export type CredentialValues = Readonly<Record<string, string>>;

/** Names of credentials that belong together. */
export type CredentialSet = readonly string[];

/** The place and the value of a credential, or of another field that a client option fills. */
export type Placed =
  | { in: "query" | "header" | "cookie"; name: string; value: string }
  | { in: "body"; name: string; value: string };

/** Returns the names of all credentials of an API. */
export function credentialNames(api: Api): string[] {
  const fields = api.operations.flatMap((operation) => filledFields(api, operation).map(({ option }) => option));
  return [...new Set([...usedSchemes(api).flatMap(optionNames), ...fields])];
}

/** Returns the names of the credentials that are secret: other client options, such as a region, must have a valid value. */
export function secretNames(api: Api): string[] {
  const fields = api.operations.flatMap((operation) => filledFields(api, operation).filter(({ secret }) => secret));
  return [...new Set([...usedSchemes(api).flatMap(optionNames), ...fields.map(({ option }) => option)])];
}

/**
 * Returns the sets of credentials that authorize an operation: the alternatives of its security, each with the secret fields that
 * every request needs. Returns an empty list if the operation needs no credentials.
 */
export function credentialSets(api: Api, operation: Operation): CredentialSet[] {
  const secrets = filledFields(api, operation).filter(({ secret, required }) => secret && required);
  const requirements = operation.security.length > 0 ? operation.security : [[]];
  const sets = requirements.map((requirement) => [
    ...requirement.flatMap(({ scheme }) => {
      const declared = api.securitySchemes.get(scheme);
      return declared ? optionNames(declared) : [];
    }),
    ...secrets.map(({ option }) => option),
  ]);
  return sets.some((names) => names.length === 0) ? [] : distinctSets(sets);
}

/** Returns whether an operation needs credentials, by a security scheme or by a secret field. */
export function needsCredentials(api: Api, operation: Operation): boolean {
  return credentialSets(api, operation).length > 0;
}

/** Returns whether the values contain all that an operation needs. */
export function hasCredentials(api: Api, operation: Operation, values: CredentialValues): boolean {
  const sets = credentialSets(api, operation);
  return sets.length === 0 || sets.some((names) => names.every((name) => Object.hasOwn(values, name)));
}

/** Returns `apiKey and siteToken`, or `accessToken, or username and password`. */
export function describeCredentials(sets: readonly CredentialSet[]): string {
  const texts = sets.map((names) => names.join(" and "));
  return texts.join(sets.some((names) => names.length > 1) ? ", or " : " or ");
}

/** A credential that has no effect, because others that belong to it are missing. */
export interface LonelyCredential {
  name: string;
  /** The sets that contain it. */
  sets: CredentialSet[];
}

/** Returns a given credential that completes no set of any operation, or undefined if each has an effect. */
export function lonelyCredential(api: Api, values: CredentialValues): LonelyCredential | undefined {
  const all = distinctSets(api.operations.flatMap((operation) => credentialSets(api, operation)));
  const complete = all.filter((names) => names.every((name) => Object.hasOwn(values, name)));
  for (const name of Object.keys(values)) {
    const sets = all.filter((names) => names.includes(name));
    if (sets.length > 0 && !sets.some((names) => complete.includes(names))) return { name, sets };
  }
  return undefined;
}

function distinctSets(sets: readonly CredentialSet[]): CredentialSet[] {
  const distinct = sets.map((names) => [...new Set(names)]);
  return [...new Map(distinct.map((names) => [JSON.stringify(names), names])).values()];
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
