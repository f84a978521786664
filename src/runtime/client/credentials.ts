import type { ApiDescriptor, OperationDescriptor, SecurityDescriptor } from "./descriptor.js";
import type { Credential } from "./options.js";

/** The credentials of one call, by the place where they are sent. */
export interface Credentials {
  query: Record<string, string>;
  headers: Record<string, string>;
}

/** Returns the credentials of the first alternative for which the client has all options. Adds their values to `secrets`. */
export async function credentialsFor(
  api: ApiDescriptor,
  operation: OperationDescriptor | undefined,
  options: Record<string, unknown>,
  secrets: string[],
): Promise<Credentials> {
  const alternatives = schemesOf(api, operation?.security ?? api.defaultSecurity);
  const possible = alternatives.filter((schemes) => missingOptions(schemes, options).length === 0);
  // Optional credentials are sent if the client has them.
  const chosen = possible.find((schemes) => schemes.length > 0) ?? [];
  const credentials: Credentials = { query: {}, headers: {} };
  for (const scheme of chosen) await addCredential(credentials, scheme, options, secrets);
  return credentials;
}

/** Throws a TypeError if the client has no complete alternative of credentials or lacks a required option. */
export function requireCredentials(api: ApiDescriptor, options: Record<string, unknown>): void {
  const alternatives = schemesOf(api, api.defaultSecurity).map((schemes) => missingOptions(schemes, options));
  const missing = alternatives.some((names) => names.length === 0)
    ? []
    : alternatives.map((names) => names.join(" and "));
  const fields = (api.requiredOptions ?? []).filter((name) => isAbsent(options[name]));
  if (missing.length === 0 && fields.length === 0) return;
  const needs = [...(missing.length > 0 ? [missing.join(", or ")] : []), ...fields];
  throw new TypeError(`the client of ${api.id} needs ${needs.join(" and ")}`);
}

function schemesOf(api: ApiDescriptor, alternatives: readonly (readonly string[])[]): SecurityDescriptor[][] {
  return alternatives.map((names) => names.flatMap((name) => api.security[name] ?? []));
}

function missingOptions(schemes: SecurityDescriptor[], options: Record<string, unknown>): string[] {
  return schemes.flatMap(optionNames).filter((name) => isAbsent(options[name]));
}

function isAbsent(option: unknown): boolean {
  return option === undefined || option === null || option === "";
}

/** Returns the value of an option that holds a credential, or undefined if it is missing. */
export async function credentialOf(options: Record<string, unknown>, name: string): Promise<string | undefined> {
  const option = options[name];
  const value = typeof option === "function" ? await callOption(option as Exclude<Credential, string>, name) : option;
  return value === undefined || value === null ? undefined : String(value);
}

async function callOption(option: Exclude<Credential, string>, name: string): Promise<unknown> {
  try {
    return await option();
  } catch (cause) {
    throw new Error(`the function in the option ${name} failed`, { cause });
  }
}

async function addCredential(
  to: Credentials,
  scheme: SecurityDescriptor,
  options: Record<string, unknown>,
  secrets: string[],
): Promise<void> {
  const values = await Promise.all(optionNames(scheme).map((name) => credentialOf(options, name)));
  const [first, second = ""] = values;
  if (first === undefined || values.includes(undefined)) return;
  secrets.push(first, second);
  if (scheme.kind === "query") to.query[scheme.name] = first;
  else if (scheme.kind === "header") to.headers[scheme.name] = first;
  else if (scheme.kind === "cookie") addCookie(to.headers, scheme.name, first);
  else if (scheme.kind === "bearer") to.headers.authorization = `Bearer ${first}`;
  else {
    const basic = base64(`${first}:${second}`);
    secrets.push(basic);
    to.headers.authorization = `Basic ${basic}`;
  }
}

function addCookie(headers: Record<string, string>, name: string, value: string): void {
  const cookie = `${name}=${encodeURIComponent(value)}`;
  headers.cookie = headers.cookie === undefined ? cookie : `${headers.cookie}; ${cookie}`;
}

function optionNames(scheme: SecurityDescriptor): string[] {
  return scheme.kind === "basic" ? [scheme.username, scheme.password] : [scheme.option];
}

function base64(text: string): string {
  return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(""));
}
