import { filledBy } from "../../generate/fields.js";
import type { Api, Media, Operation } from "../../model/api.js";
import { exampleInputs, fittingInput, type RequestInput } from "../../model/example-inputs.js";
import { fieldEncodings, sentMedia } from "../../model/sent-media.js";
import { serializeForm } from "../../runtime/client/form.js";
import { urlOf } from "../../runtime/client/url.js";
import { isObject, type Json, type JsonObject } from "../../schema/json.js";
import { isJson } from "../../schema/media-type.js";
import { type ClientFacts, chosenSchemes, clientFacts, type SentCredential, sentCredential } from "./client-facts.js";
import { JsonText, Variable, type Written } from "./literals.js";
import type { SampleContext } from "./sample.js";

export interface SentField {
  name: string;
  value: string | Variable | JsonText;
}

export type SentBody =
  | { kind: "json"; type: string; value: Written }
  | { kind: "form" | "multipart"; fields: SentField[] }
  | { kind: "text"; type: string; value: string };

/** A documented request with its credentials. */
export interface SentRequest {
  /** In upper case. */
  method: string;
  /** Encoded, without query credentials. */
  url: string;
  headers: { name: string; value: string | Variable }[];
  credentials: SentCredential[];
  body: SentBody | undefined;
}

/** Returns a documented request without the fields that the client fills. */
export function callerInput(api: Api, operation: Operation, { example }: SampleContext): RequestInput {
  const inputs = exampleInputs(api, operation);
  const chosen = inputs.find((input) => input.name === `example ${example}`) ?? inputs[0];
  const input = chosen?.input ?? fittingInput(api, operation);
  const { options, constants } = filledBy(api, operation);
  const filled = (place: string) => options.filter((field) => field.in === place).map(({ name }) => name);
  const callerInput: RequestInput = {};
  for (const place of ["path", "query", "header"] as const) {
    const rest = without(input[place] ?? {}, filled(place));
    if (Object.keys(rest).length > 0) callerInput[place] = rest;
  }
  if (input.body === undefined || !operation.body) return callerInput;
  if (!isObject(input.body)) return { ...callerInput, body: input.body };
  return { ...callerInput, body: without(input.body, [...filled("body"), ...Object.keys(constants)]) };
}

export function sentRequest(api: Api, operation: Operation, context: SampleContext): SentRequest {
  const facts = clientFacts(api);
  const input = callerInput(api, operation, context);
  const { options, constants } = filledBy(api, operation);
  const required = options.filter((field) => field.required);
  const credentials = chosenSchemes(api, operation, facts).map((scheme) => sentCredential(scheme, facts));
  const parameters = required.flatMap(({ in: place, name, option }): SentCredential[] =>
    place === "query" ? [{ in: "query", name, value: facts.variableOf(option) }] : [],
  );
  const fields = required.filter((field) => field.in === "body");
  const filled = Object.fromEntries(fields.map(({ name, option }) => [name, facts.variableOf(option)]));
  return {
    method: operation.method.toUpperCase(),
    url: requestUrl(operation, input, context),
    headers: headersOf(
      input,
      required.filter((field) => field.in === "header"),
      facts,
    ),
    credentials: [...credentials, ...parameters],
    body: bodyOf(operation, input.body, { ...constants, ...filled }),
  };
}

function without(values: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)));
}

/** Matches valid HTTP header names. Others are omitted. */
const HEADER_NAME = /^[\w!#$%&'*+.^`|~-]+$/;

function headersOf(
  { header = {} }: RequestInput,
  filled: readonly { name: string; option: string }[],
  { variableOf }: ClientFacts,
): SentRequest["headers"] {
  return [
    // Replaces characters that HTTP forbids in a value.
    ...Object.entries(header).map(([name, value]) => ({
      name,
      value: String(value)
        .replace(/[^\t -~]+/g, " ")
        .trim(),
    })),
    ...filled.map(({ name, option }) => ({ name, value: variableOf(option) })),
  ].filter(({ name }) => HEADER_NAME.test(name));
}

/** Encodes characters that curl or a shell would interpret, such as brackets. */
function requestUrl({ path }: Operation, input: RequestInput, { baseUrl }: SampleContext): string {
  const names = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name);
  const segments = Object.fromEntries(names.map((name) => [name, segment(input.path?.[name])]));
  const query = Object.fromEntries(
    Object.entries(input.query ?? {}).map(([name, value]) => [String(wellFormed(name)), wellFormed(value)]),
  );
  const { origin, pathname, search } = new URL(urlOf(baseUrl, path, segments, query));
  return `${origin}${`${pathname}${search}`.replace(/[[\]|'^]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)}`;
}

/** Replaces values that a URL parser would drop from a path. */
function segment(value: Json | undefined): Json {
  const segmentValue = wellFormed(value ?? "");
  return /^(\.{0,2}|(%2e){1,2})$/i.test(String(segmentValue)) ? "example" : segmentValue;
}

/** Replaces lone surrogates, which cannot be encoded. */
function wellFormed(value: Json | undefined): Json {
  if (Array.isArray(value)) return value.map(wellFormed);
  return typeof value === "string" ? value.replace(/\p{Cs}/gu, "\ufffd") : (value ?? null);
}

function bodyOf(
  operation: Operation,
  input: Json | undefined,
  filled: Record<string, string | Variable>,
): SentBody | undefined {
  const media = sentMedia(operation.body?.media ?? []);
  const body = input ?? (Object.keys(filled).length > 0 ? {} : undefined);
  if (!media || body === undefined) return undefined;
  const value: Written = isObject(body) ? { ...filled, ...(body as { [key: string]: Written }) } : body;
  if (isJson(media.type)) return { kind: "json", type: media.type, value };
  if (media.type === "multipart/form-data") return { kind: "multipart", fields: fieldsOf(media, value) };
  if (media.type === "application/x-www-form-urlencoded") return { kind: "form", fields: fieldsOf(media, value) };
  return { kind: "text", type: media.type, value: typeof body === "string" ? body : JSON.stringify(body) };
}

/** Encodes the fields of a form as the contract says. */
function fieldsOf(media: Media, body: Written): SentField[] {
  const encodings = fieldEncodings(media);
  const entries = typeof body === "object" && body !== null ? Object.entries(body as Record<string, Written>) : [];
  return entries.flatMap(([name, value]): SentField[] => {
    if (value instanceof Variable) return [{ name, value }];
    const kind = Object.hasOwn(encodings, name) ? encodings[name] : undefined;
    if (kind === "json") return [{ name, value: new JsonText(value) }];
    const fields = serializeForm(Object.fromEntries([[name, value]]), kind ? Object.fromEntries([[name, kind]]) : {});
    return [...fields].map(([name, value]) => ({ name, value }));
  });
}
