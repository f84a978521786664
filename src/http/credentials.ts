import type { Api, Operation, SecurityRequirement, SecurityScheme } from "../model/api.js";
import { type Headers, headerOf, readCookies } from "./headers.js";
import { RejectedRequest } from "./rejected-request.js";
import type { Pairs } from "./request-target.js";

interface SentRequest {
  headers: Headers;
  query: Pairs;
}

/** Rejects a request that satisfies no security requirement of the operation. The message names what the closest requirement lacks. */
export function checkCredentials(api: Api, operation: Operation, sent: SentRequest): void {
  const { security } = operation;
  const isSatisfied = ({ scheme }: SecurityRequirement[number]) => satisfies(api, scheme, sent);
  if (security.length > 0 && !security.some((requirement) => requirement.every(isSatisfied)))
    reject(api, operation, sent);
}

function satisfies(api: Api, name: string, sent: SentRequest): boolean {
  const scheme = api.securitySchemes.get(name);
  return !scheme || isSent(scheme, sent);
}

function reject(api: Api, operation: Operation, sent: SentRequest): never {
  const missingSchemes = operation.security.map((requirement) =>
    requirement.flatMap(({ scheme: name }) => {
      const scheme = api.securitySchemes.get(name);
      return scheme && !isSent(scheme, sent) ? [scheme] : [];
    }),
  );
  const fewest = missingSchemes.reduce((best, missing) => (missing.length < best.length ? missing : best));
  const [first] = fewest;
  const challenge = fewest.map(challengeOf).find((text) => text !== undefined);
  throw new RejectedRequest("unauthorized", `credentials are missing: send ${fewest.map(describe).join(" and ")}`, {
    parameter: first && nameOf(first),
    headers: challenge ? { "www-authenticate": challenge } : {},
  });
}

/** Returns the query parameters that carry credentials of an API. */
export function credentialKeys(api: Api): Set<string> {
  const schemes = [...api.securitySchemes.values()];
  return new Set(schemes.flatMap((scheme) => (scheme.in === "query" && scheme.parameter ? [scheme.parameter] : [])));
}

/** Returns the headers that carry credentials of an API, in lower case. */
export function credentialHeaders(api: Api): Set<string> {
  const schemes = [...api.securitySchemes.values()];
  const named = schemes.flatMap((scheme) => (scheme.in === "header" && scheme.parameter ? [scheme.parameter] : []));
  return new Set([
    "authorization",
    "proxy-authorization",
    "cookie",
    "set-cookie",
    ...named.map((name) => name.toLowerCase()),
  ]);
}

/** Returns every text of a request that is a credential: whole, its token, the user and password of basic, and each cookie. */
export function credentialTexts(api: Api, { headers, query }: SentRequest): string[] {
  const keys = credentialKeys(api);
  const inHeaders = [...credentialHeaders(api)].flatMap((name) => {
    const value = headers[name];
    return value === undefined || name === "cookie" ? [] : [value, ...partsOf(value)];
  });
  const inQuery = query.flatMap(([name, value]) => (keys.has(name) ? [value] : []));
  return [...inHeaders, ...inQuery, ...readCookies(headers.cookie).values()].filter((text) => text !== "");
}

/** Returns the token after the name of a scheme, and the user and password that basic authentication encodes. */
function partsOf(value: string): string[] {
  const [, scheme = "", token = ""] = /^([A-Za-z][\w-]*) +(\S.*)$/.exec(value) ?? [];
  if (scheme.toLowerCase() !== "basic") return [token];
  const decoded = Buffer.from(token, "base64").toString();
  const colon = decoded.indexOf(":");
  return [token, decoded.slice(0, Math.max(0, colon)), decoded.slice(colon + 1)];
}

function isSent(scheme: SecurityScheme, { headers, query }: SentRequest): boolean {
  const { parameter = "" } = scheme;
  if (scheme.type === "apiKey") {
    if (scheme.in === "query") return query.some(([name, value]) => name === parameter && value !== "");
    if (scheme.in === "cookie") return Boolean(readCookies(headers.cookie).get(parameter));
    return Boolean(headerOf(headers, parameter));
  }
  const authorization = headers.authorization ?? "";
  if (scheme.type === "http" && scheme.scheme === "basic") return isBasic(authorization);
  if (scheme.type === "http" && scheme.scheme !== "bearer")
    return authorization.toLowerCase().startsWith(`${scheme.scheme} `);
  return scheme.type === "mutualTLS" || /^bearer +\S+$/i.test(authorization);
}

function isBasic(authorization: string): boolean {
  const encoded = /^basic +([A-Za-z0-9+/_-]+=*)$/i.exec(authorization)?.[1];
  return encoded !== undefined && Buffer.from(encoded, "base64").toString().includes(":");
}

function nameOf(scheme: SecurityScheme): string {
  return scheme.type === "apiKey" ? (scheme.parameter ?? scheme.name) : "Authorization";
}

function describe(scheme: SecurityScheme): string {
  if (scheme.type !== "apiKey") return `the header "Authorization: ${prefixOf(scheme)} …"`;
  const place = scheme.in === "query" ? "query parameter" : scheme.in === "cookie" ? "cookie" : "header";
  return `the ${place} "${nameOf(scheme)}"`;
}

function prefixOf(scheme: SecurityScheme): string {
  const name = scheme.type === "http" ? (scheme.scheme ?? "bearer") : "bearer";
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function challengeOf(scheme: SecurityScheme): string | undefined {
  return scheme.type === "apiKey" || scheme.type === "mutualTLS" ? undefined : `${prefixOf(scheme)} realm="mock"`;
}
