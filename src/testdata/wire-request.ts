import { headerStyles, queryStyles, reservedParameters, styledPath } from "../http/parameter-styles.js";
import type { Api, Media, Operation } from "../model/api.js";
import { filledFields } from "../model/client-options.js";
import { fieldEncodings, sentMedia } from "../model/sent-media.js";
import { fieldsOf, serializeForm, text } from "../runtime/client/form.js";
import { headerTexts, serializeMultipart } from "../runtime/client/unusual.js";
import { urlOf } from "../runtime/client/url.js";
import { isObject, type JsonObject } from "../schema/json.js";
import { isJson } from "../schema/media-type.js";
import { toPointer } from "../schema/pointer.js";
import type { CaseInput, ContractCase } from "./cases/case.js";
import { type CredentialValues, type Placed, placeCredentials } from "./credentials.js";

/** An encoded HTTP request. */
export interface WireRequest {
  method: string;
  url: string;
  /** Header names are in lower case. */
  headers: Record<string, string>;
  body: string | Uint8Array | undefined;
}

const INVALID_CREDENTIAL = "chatwire-nobody";

/** Encodes the request of a case. Adds credentials unless the case demands invalid ones or none. */
export async function encodeCase(
  api: Api,
  operation: Operation,
  { input, tampering }: Pick<ContractCase, "input" | "tampering">,
  { baseUrl, credentials }: { baseUrl: string; credentials: CredentialValues },
): Promise<WireRequest> {
  const placed = placedFor(api, operation, tampering.credentials, credentials).filter(
    ({ in: place, name }) => toPointer([place, name]) !== tampering.unfilled,
  );
  const sent = withoutFilled(api, operation, input, tampering.credentials === "none");
  const query = { ...sent.query, ...valuesIn(placed, "query") };
  const url = urlOf(
    baseUrl,
    styledPath(operation) ?? operation.path,
    sent.path ?? {},
    query,
    queryStyles(operation),
    reservedParameters(operation),
  );
  const media = sentMedia(operation.body?.media ?? []);
  const body = isObject(sent.body) ? { ...sent.body, ...valuesIn(placed, "body") } : sent.body;
  const encoded = media && body !== undefined ? await encodeBody(media, body, tampering.brokenField) : undefined;
  const headers: Record<string, string> = {
    accept: "application/json, */*;q=0.5",
    ...texts(headerTexts(sent.header, headerStyles(operation))),
    ...(encoded ? { "content-type": encoded.type } : {}),
    ...valuesIn(placed, "header"),
    ...cookies(sent.cookie, placed),
    ...tampering.headers,
  };
  const request = { method: operation.method.toUpperCase(), url, headers, body: encoded?.body };
  return tamper(request, tampering);
}

function tamper(request: WireRequest, { method, contentType, rawBody }: ContractCase["tampering"]): WireRequest {
  const changed = { ...request, headers: { ...request.headers } };
  if (contentType !== undefined) changed.headers["content-type"] = contentType;
  if (rawBody !== undefined) changed.body = rawBody;
  if (method !== undefined) changed.method = method;
  if (changed.method !== "GET") return changed;
  const { "content-type": _, ...headers } = changed.headers;
  return { ...changed, headers, body: undefined };
}

function placedFor(
  api: Api,
  operation: Operation,
  kind: "none" | "wrong" | undefined,
  credentials: CredentialValues,
): Placed[] {
  if (kind === "none") return [];
  const values =
    kind === "wrong"
      ? Object.fromEntries(Object.keys(credentials).map((name) => [name, INVALID_CREDENTIAL]))
      : credentials;
  return placeCredentials(api, operation, values);
}

/** Removes the fields that client options fill if `remove` is set, because an example may contain a credential. */
export function withoutFilled(api: Api, operation: Operation, input: CaseInput, remove: boolean): CaseInput {
  if (!remove) return input;
  const fields = filledFields(api, operation);
  const strip = (value: JsonObject, place: string) =>
    Object.fromEntries(
      Object.entries(value).filter(([name]) => !fields.some((field) => field.in === place && field.name === name)),
    );
  return {
    ...input,
    ...(input.query ? { query: strip(input.query, "query") } : {}),
    ...(input.header ? { header: strip(input.header, "header") } : {}),
    ...(isObject(input.body) ? { body: strip(input.body, "body") } : {}),
  };
}

/** `brokenField` is the form field whose JSON text is cut off. */
async function encodeBody(
  media: Media,
  body: unknown,
  brokenField: string | undefined,
): Promise<{ type: string; body: string | Uint8Array }> {
  if (isJson(media.type)) return { type: media.type, body: JSON.stringify(body) };
  const isBroken = brokenField !== undefined && isObject(body);
  // With its media type, a field is sent as the text that it is.
  const encoding = { ...fieldEncodings(media), ...(isBroken ? { [brokenField]: "application/json" } : {}) };
  const fields = isBroken ? { ...body, [brokenField]: '{"chatwire":' } : (body as Record<string, unknown>);
  if (media.type === "application/x-www-form-urlencoded")
    return { type: media.type, body: serializeForm(fields, encoding).toString() };
  if (media.type !== "multipart/form-data")
    return { type: media.type, body: typeof body === "string" ? body : JSON.stringify(body) };
  const response = new Response(serializeMultipart(fields, { fieldsOf, text }, encoding));
  return {
    type: response.headers.get("content-type") ?? media.type,
    body: new Uint8Array(await response.arrayBuffer()),
  };
}

function valuesIn(placed: readonly Placed[], place: Placed["in"]): Record<string, string> {
  return Object.fromEntries(placed.filter((field) => field.in === place).map(({ name, value }) => [name, value]));
}

function cookies(values: JsonObject | undefined, placed: readonly Placed[]): Record<string, string> {
  const filled = placed.filter((field) => field.in === "cookie");
  const pairs = [
    ...Object.entries(values ?? {}).map(([name, value]) => `${name}=${String(value)}`),
    ...filled.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`),
  ];
  return pairs.length > 0 ? { cookie: pairs.join("; ") } : {};
}

function texts(values: Record<string, unknown>): Record<string, string> {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), String(value)]));
}
