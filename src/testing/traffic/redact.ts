import { decodeSegments, readTarget } from "../../http/request-target.js";
import { redactQuery } from "../../mock/log.js";
import type { Api, Operation } from "../../model/api.js";
import { isObject, type Json, type JsonObject, stringOf } from "../../schema/json.js";
import { essence, isJson } from "../../schema/media-type.js";
import { isSecret, itemSchemas, propertySchemas, type Subschemas, subschemasOf } from "../../schema/subschemas.js";
import { documentedResponse } from "../judge/documented.js";
import { bodyOf, mediaFor } from "./check-messages.js";
import type { DecodedCall } from "./decoded-call.js";
import type { Entry, Found, Message } from "./entry.js";

const MASK = "***";
/** Shorter ones would be found everywhere: what holds them is not written at all. */
const SHORTEST = 4;

/**
 * An entry as it may be written: without credentials, without what a schema marks as secret, wherever it stands, and
 * without bodies that break the contract and all that it does not know: of a call of no operation only method, path and status are left.
 */
export function redactEntry(api: Api, whole: Entry, call: DecodedCall, findings: readonly Found[]): Entry {
  const { operation, request } = call;
  const found = findings.map(({ direction, place, message }) => ({ direction, place, message }));
  if (!operation || !request) return { ...withoutMessages(whole), found };
  const entry = { ...withoutBroken(whole, found), found };
  const answered = responseSecrets(api, operation, entry);
  const secrets = [...requestSecrets(api, operation, call), ...(answered ?? [])];
  const response = entry.response && { ...entry.response, body: answered ? entry.response.body : undefined };
  const { path, query } = readTarget(entry.target);
  const shown = redactQuery(query, api, operation);
  return {
    ...entry,
    target: redactSecret(plainPath(path), secrets) + (shown === "" ? "" : `?${redactSecret(shown, secrets)}`),
    request: redactMessage(entry.request, requestHeaders(api, operation), secrets, api),
    response: response && {
      status: response.status,
      ...redactMessage(response, responseHeaders(operation, response.status), secrets, api),
    },
  };
}

/** A body that breaks its schema may hold secrets where none can be. */
function withoutBroken(entry: Entry, found: readonly Found[]): Entry {
  const isBroken = (side: Found["direction"]) => found.some(({ direction }) => direction === side);
  const { request, response } = entry;
  return {
    ...entry,
    request: isBroken("request") ? { ...request, body: undefined } : request,
    response: response && isBroken("response") ? { ...response, body: undefined } : response,
  };
}

function plainPath(path: string): string {
  const segments = decodeSegments(path) ?? [];
  return `/${segments.map((segment) => encodeURIComponent(segment)).join("/")}`;
}

function withoutMessages(entry: Entry): Entry {
  const { path } = readTarget(entry.target);
  const empty: Message = { headers: {}, body: undefined };
  return {
    ...entry,
    target: path,
    request: empty,
    response: entry.response && { status: entry.response.status, ...empty },
  };
}

function requestSecrets({ document }: Api, operation: Operation, { request }: DecodedCall): string[] {
  if (!request) return [];
  const { body, media, parameters } = request;
  const found = body === undefined ? [] : secretsIn(document, subschemasOf(document, media?.schema), body);
  for (const { name, in: place, schema, clientOption } of operation.parameters) {
    const value = parameters[place][name];
    const options = subschemasOf(document, schema);
    if (value !== undefined && (clientOption !== undefined || isSecret(options))) found.push(...textsIn(value));
  }
  return found;
}

/** The secrets of an answer; undefined where the contract does not know its body, so that it cannot be told what is one. */
function responseSecrets({ document }: Api, operation: Operation, { response }: Entry): string[] | undefined {
  const type = essence(response?.headers["content-type"] ?? "");
  const documented = response && documentedResponse(operation, response.status);
  const media = documented && mediaFor(documented, type);
  const value = response?.body && media ? bodyOf(response.body, type) : undefined;
  if (!value || "problem" in value || media?.schema === undefined) return undefined;
  return secretsIn(document, subschemasOf(document, media.schema), value.value);
}

/** The texts of a value that its schema, or a field that the client fills, marks as secret. */
function secretsIn(document: JsonObject, options: Subschemas, value: Json): string[] {
  if (isSecret(options) || options.some((branch) => stringOf(branch["x-client-option"]) !== undefined))
    return textsIn(value);
  if (Array.isArray(value))
    return value.flatMap((item, index) => secretsIn(document, itemSchemas(document, options, index), item));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    secretsIn(document, propertySchemas(document, options, key), item ?? null),
  );
}

function textsIn(value: Json): string[] {
  if (value === null || typeof value === "boolean") return [];
  return typeof value === "object" ? Object.values(value).flatMap((item) => textsIn(item ?? null)) : [String(value)];
}

function redactMessage(
  { headers, body }: Message,
  shown: ReadonlySet<string>,
  secrets: readonly string[],
  api: Api,
): Message {
  const kept = Object.entries(headers).flatMap(([name, value = ""]): [string, string][] => {
    if (shown.has(name)) return [[name, redactSecret(value, secrets)]];
    return isCredential(api, name) ? [[name, credentialMask(value)]] : [];
  });
  const isShort = secrets.some(({ length }) => length > 0 && length < SHORTEST);
  const text = body && !isShort ? canonical(body, headers["content-type"] ?? "") : undefined;
  // Text in JSON in a form may be written in ways that no search finds.
  const hides = text !== undefined && secrets.length > 0 && /%5Cu|\\u/i.test(text);
  const safe = text === undefined || hides ? undefined : Buffer.from(redactSecret(text, secrets));
  return { headers: Object.fromEntries(kept), body: safe };
}

/** A body as it is written when nothing is escaped without need, so that a secret is found; undefined where it cannot be read. */
function canonical(body: Uint8Array, contentType: string): string | undefined {
  const type = essence(contentType);
  const text = Buffer.from(body).toString();
  if (isJson(type)) {
    const parsed = bodyOf(body, type);
    return "value" in parsed ? JSON.stringify(parsed.value) : undefined;
  }
  if (type === "application/x-www-form-urlencoded") return new URLSearchParams(text).toString();
  return type.startsWith("text/") ? text : undefined;
}

function requestHeaders({ document }: Api, { parameters }: Operation): Set<string> {
  const plain = parameters.filter(
    ({ in: place, schema, clientOption }) =>
      place === "header" && clientOption === undefined && !isSecret(subschemasOf(document, schema)),
  );
  return new Set(["content-type", "accept", ...plain.map(({ name }) => name.toLowerCase())]);
}

function responseHeaders(operation: Operation, status: number): Set<string> {
  const documented = documentedResponse(operation, status)?.headers ?? [];
  const plain = documented.map((name) => name.toLowerCase()).filter((name) => name !== "set-cookie");
  return new Set(["content-type", ...plain]);
}

function isCredential({ securitySchemes }: Api, name: string): boolean {
  if (name === "authorization") return true;
  return [...securitySchemes.values()].some((one) => one.in === "header" && one.parameter?.toLowerCase() === name);
}

/** A credential of the same kind, so that a check of the recording sees that there was one. */
function credentialMask(value: string): string {
  const scheme = /^(basic|bearer|digest) /i.exec(value)?.[1];
  if (scheme === undefined) return MASK;
  return scheme.toLowerCase() === "basic"
    ? `${scheme} ${Buffer.from("***:***").toString("base64")}`
    : `${scheme} ${MASK}`;
}

/** The text without the secrets, as they are and as they travel in JSON, in addresses and in forms. */
function redactSecret(text: string, secrets: readonly string[]): string {
  const forms = new Set(secrets.filter(({ length }) => length > 0).flatMap(formsOf));
  let safe = text;
  for (const form of [...forms].sort((a, b) => b.length - a.length)) safe = safe.replaceAll(form, MASK);
  return safe;
}

function formsOf(secret: string): string[] {
  const form = new URLSearchParams([["", secret]]).toString().slice(1);
  const json = JSON.stringify(secret).slice(1, -1);
  return [secret, json, form, form.replaceAll("+", "%20"), new URLSearchParams([["", json]]).toString().slice(1)];
}
