import { credentialHeaders, credentialTexts } from "../../http/credentials.js";
import { decodeSegments, readPairs, readTarget } from "../../http/request-target.js";
import { isSecretParameter, redactQuery } from "../../mock/log.js";
import type { Api, Operation } from "../../model/api.js";
import { essence, isJson } from "../../schema/media-type.js";
import { isSecretName, isSecretValue } from "../../schema/secrets.js";
import { subschemasOf } from "../../schema/subschemas.js";
import { mediaFor, parseBody } from "../judge/check-response.js";
import { documentedResponse } from "../judge/documented-response.js";
import { formSecrets, MASK, redactSecrets, secretsIn, textsIn } from "../secrets.js";
import type { DecodedCall } from "./decoded-call.js";
import type { Entry, Finding, Message } from "./entry.js";

/** Matches the escapes by which JSON in a parameter or a form field hides a secret from a search. */
const ESCAPE = /(\\|%5C)(u|\/|%2F)/i;
/** Shorter secrets match by accident, so bodies with them are not recorded at all. */
const MIN_SECRET_LENGTH = 4;

/**
 * Returns an entry that is safe to record. It contains no credentials, no value that a schema marks as secret, no invalid body
 * and no undocumented content. A call that matches no operation keeps only its method, path and status.
 */
export function redactEntry(api: Api, original: Entry, call: DecodedCall, issues: readonly Finding[]): Entry {
  const { operation, request } = call;
  const findings = issues.map(({ direction, place, message }) => ({ direction, place, message }));
  if (!operation || !request) return { ...withoutMessages(original), findings };
  const entry = { ...withoutInvalidBodies(original, findings), findings };
  const inResponse = responseSecrets(api, operation, entry);
  const secrets = [...requestSecrets(api, operation, call, entry), ...(inResponse ?? [])];
  const response = entry.response && { ...entry.response, body: inResponse ? entry.response.body : undefined };
  const { path, query } = readTarget(entry.target);
  const allowed = redactQuery(query, api, operation, isSecretParameter);
  const shown = secrets.length > 0 && ESCAPE.test(allowed) ? redactQuery(query, api, undefined) : allowed;
  return {
    ...entry,
    target: redactSecrets(normalizedPath(path), secrets) + (shown === "" ? "" : `?${redactSecrets(shown, secrets)}`),
    request: redactMessage(entry.request, requestHeaders(api, operation), secrets, api),
    response: response && {
      status: response.status,
      ...redactMessage(response, responseHeaders(operation, response.status), secrets, api),
    },
  };
}

/** Removes invalid bodies, because they may contain secrets in unexpected places. */
function withoutInvalidBodies(entry: Entry, findings: readonly Finding[]): Entry {
  const isInvalid = (side: Finding["direction"]) => findings.some(({ direction }) => direction === side);
  const { request, response } = entry;
  return {
    ...entry,
    request: isInvalid("request") ? { ...request, body: undefined } : request,
    response: response && isInvalid("response") ? { ...response, body: undefined } : response,
  };
}

function normalizedPath(path: string): string {
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

function requestSecrets(api: Api, operation: Operation, { request }: DecodedCall, entry: Entry): string[] {
  if (!request) return [];
  const { document } = api;
  const { body, media, parameters } = request;
  const schemas = subschemasOf(document, media?.schema);
  const { headers } = entry.request;
  const secrets = credentialTexts(api, { headers, query: readPairs(readTarget(entry.target).query) ?? [] });
  if (body !== undefined) secrets.push(...secretsIn(document, schemas, body));
  if (entry.request.body && essence(headers["content-type"] ?? "") === "application/x-www-form-urlencoded")
    secrets.push(...formSecrets(document, schemas, Buffer.from(entry.request.body).toString()));
  for (const { name, in: place, schema, clientOption } of operation.parameters) {
    const value = parameters[place][name];
    if (value === undefined) continue;
    if (clientOption !== undefined) secrets.push(...textsIn(value));
    else secrets.push(...secretsIn(document, subschemasOf(document, schema), value, name));
  }
  return secrets;
}

/** Returns the secrets of a response, or undefined if the contract does not document its body. */
function responseSecrets({ document }: Api, operation: Operation, { response }: Entry): string[] | undefined {
  const type = essence(response?.headers["content-type"] ?? "");
  const documented = response && documentedResponse(operation, response.status);
  const media = documented && mediaFor(documented, type);
  const parsed = response?.body && media ? parseBody(response.body, type) : undefined;
  if (!parsed?.ok || media?.schema === undefined) return undefined;
  return secretsIn(document, subschemasOf(document, media.schema), parsed.value);
}

function redactMessage(
  { headers, body }: Message,
  shown: ReadonlySet<string>,
  secrets: readonly string[],
  api: Api,
): Message {
  const safeHeaders = Object.entries(headers).flatMap(([name, value = ""]): [string, string][] => {
    if (shown.has(name) && secrets.length > 0 && ESCAPE.test(value)) return [[name, MASK]];
    if (shown.has(name)) return [[name, redactSecrets(value, secrets)]];
    return name !== "cookie" && name !== "set-cookie" && credentialHeaders(api).has(name)
      ? [[name, credentialMask(value)]]
      : [];
  });
  const isShort = secrets.some(({ length }) => length > 0 && length < MIN_SECRET_LENGTH);
  const text = body && !isShort ? canonical(body, headers["content-type"] ?? "") : undefined;
  const mayHide = text !== undefined && secrets.length > 0 && ESCAPE.test(text);
  const safe = text === undefined || mayHide ? undefined : Buffer.from(redactSecrets(text, secrets));
  return { headers: Object.fromEntries(safeHeaders), body: safe };
}

/** Rewrites a body without unnecessary escapes, so that a search finds each secret. Returns undefined for an unreadable body. */
function canonical(body: Uint8Array, contentType: string): string | undefined {
  const type = essence(contentType);
  const text = Buffer.from(body).toString();
  if (isJson(type)) {
    const parsed = parseBody(body, type);
    return parsed.ok ? JSON.stringify(parsed.value) : undefined;
  }
  if (type === "application/x-www-form-urlencoded") return new URLSearchParams(text).toString();
  return type.startsWith("text/") ? text : undefined;
}

function requestHeaders(api: Api, { parameters }: Operation): Set<string> {
  const hidden = credentialHeaders(api);
  const visible = parameters.filter(
    ({ in: place, name, schema, clientOption }) =>
      place === "header" &&
      clientOption === undefined &&
      !hidden.has(name.toLowerCase()) &&
      !isSecretValue(api.document, subschemasOf(api.document, schema), name),
  );
  return new Set(["content-type", "accept", ...visible.map(({ name }) => name.toLowerCase())]);
}

function responseHeaders(operation: Operation, status: number): Set<string> {
  const documented = documentedResponse(operation, status)?.headers ?? [];
  const visible = documented.map((name) => name.toLowerCase()).filter((name) => !isSecretName(name));
  return new Set(["content-type", ...visible]);
}

/** Masks a credential but keeps its scheme, so that a check of the recording sees that credentials were sent. */
function credentialMask(value: string): string {
  const scheme = /^(basic|bearer|digest) /i.exec(value)?.[1];
  if (scheme === undefined) return MASK;
  return scheme.toLowerCase() === "basic"
    ? `${scheme} ${Buffer.from("***:***").toString("base64")}`
    : `${scheme} ${MASK}`;
}
