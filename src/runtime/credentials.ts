import type { ApiDescriptor, OperationDescriptor, SecurityDescriptor } from "./descriptor.js";
import type { Credential } from "./options.js";

/** The credentials of one call, where they travel. */
export interface Credentials {
  query: Record<string, string>;
  headers: Record<string, string>;
}

/** Gets what the operation needs: the first alternative for which the client has all options. What is secret is added to `secrets`. */
export async function credentialsFor(
  api: ApiDescriptor,
  operation: OperationDescriptor | undefined,
  options: Record<string, unknown>,
  secrets: string[],
): Promise<Credentials> {
  const alternatives = schemesOf(api, operation?.security ?? api.defaultSecurity);
  const chosen = alternatives.find((schemes) => missingOptions(schemes, options).length === 0) ?? [];
  const credentials: Credentials = { query: {}, headers: {} };
  for (const scheme of chosen) await addCredential(credentials, scheme, options, secrets);
  return credentials;
}

/** A client without the credentials that all its operations need is a mistake of the program. */
export function requireCredentials(api: ApiDescriptor, options: Record<string, unknown>): void {
  const missing = schemesOf(api, api.defaultSecurity).map((schemes) => missingOptions(schemes, options));
  if (missing.length === 0 || missing.some((names) => names.length === 0)) return;
  throw new TypeError(`the client of ${api.id} needs ${missing.map((names) => names.join(" and ")).join(", or ")}`);
}

function schemesOf(api: ApiDescriptor, alternatives: readonly (readonly string[])[]): SecurityDescriptor[][] {
  return alternatives.map((names) => names.flatMap((name) => api.security[name] ?? []));
}

function missingOptions(schemes: SecurityDescriptor[], options: Record<string, unknown>): string[] {
  return schemes.flatMap(optionNames).filter((name) => options[name] === undefined || options[name] === "");
}

/** The value of an option that holds a credential; undefined when it was not given. */
export async function credentialOf(option: unknown): Promise<string | undefined> {
  const value = typeof option === "function" ? await (option as Exclude<Credential, string>)() : option;
  return value === undefined ? undefined : String(value);
}

async function addCredential(
  to: Credentials,
  scheme: SecurityDescriptor,
  options: Record<string, unknown>,
  secrets: string[],
): Promise<void> {
  const values = await Promise.all(optionNames(scheme).map((name) => credentialOf(options[name])));
  if (values.some((value) => value === undefined)) return;
  const [first = "", second = ""] = values as string[];
  secrets.push(...(values as string[]).filter(Boolean));
  if (scheme.kind === "query") to.query[scheme.name] = first;
  else if (scheme.kind === "header") to.headers[scheme.name] = first;
  else if (scheme.kind === "cookie") to.headers["cookie"] = `${scheme.name}=${encodeURIComponent(first)}`;
  else if (scheme.kind === "bearer") to.headers["authorization"] = `Bearer ${first}`;
  else {
    const basic = base64(`${first}:${second}`);
    secrets.push(basic);
    to.headers["authorization"] = `Basic ${basic}`;
  }
}

function optionNames(scheme: SecurityDescriptor): string[] {
  return scheme.kind === "basic" ? [scheme.username, scheme.password] : [scheme.option];
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
