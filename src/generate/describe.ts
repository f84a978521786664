import { headerStyles, queryStyles, reservedParameters, styledPath } from "../http/parameter-styles.js";
import type { Api, Media, Operation, SecurityRequirement, SecurityScheme, Server } from "../model/api.js";
import { optionNames, usedSchemes } from "../model/client-options.js";
import { literal, propertyKey } from "../model/names.js";
import { fieldEncodings, sentMedia } from "../model/sent-media.js";
import { type BodyKind, kebabCase } from "../runtime/client/descriptor.js";
import { isObject, type Json, type JsonObject } from "../schema/json.js";
import { isJson, kindOfSequence } from "../schema/media-type.js";
import { type Filled, fillingOptions } from "./fields.js";
import { Code } from "./print.js";

/* Writes the descriptors that the runtime reads. They hold only what a call needs, because users ship every byte. */

/** The fields of a descriptor. Undefined fields are omitted. */
export type Parts = ReadonlyMap<string, Json | undefined>;

/** Returns the fields of an ApiDescriptor, except for its operations and the loader of their validators. */
export function describeApi(api: Api): Parts {
  const required = [...fillingOptions(api)].flatMap(([option, isRequired]) => (isRequired ? [option] : []));
  const schemes = usedSchemes(api).map((scheme) => [scheme.name, describeScheme(scheme)]);
  return new Map<string, Json | undefined>([
    ["id", api.id],
    ["baseUrl", serverUrl(api.servers[0])],
    ["security", Object.fromEntries(schemes)],
    ["defaultSecurity", usualSecurity(api)],
    ["requiredOptions", required.length > 0 ? required : undefined],
  ]);
}

/** Returns the fields of an OperationDescriptor. `usualNames` are the security alternatives of most operations. */
export function describeOperation(usualNames: readonly string[][], operation: Operation, filled: Filled): Parts {
  const media = sentMedia(operation.body?.media ?? []);
  const security = schemeNames(operation.security);
  const options = filled.options.map(({ required, secret, ...field }) => field);
  const responses = operation.responses.map(({ status, media }) => [status, bodyKinds(media, status)]);
  return new Map<string, Json | undefined>([
    ["method", operation.method],
    ["path", isDerivable(operation) ? operation.path : operation.key],
    ["styledPath", styledPath(operation)],
    ["query", unlessEmpty(queryStyles(operation))],
    ["reserved", unlessEmpty(reservedParameters(operation))],
    ["header", unlessEmpty(headerStyles(operation))],
    ["baseUrl", operation.servers && serverUrl(operation.servers[0])],
    ["security", literal(security) === literal(usualNames) ? undefined : security],
    ["body", media?.type],
    ["emptyBody", filled.emptyBody || undefined],
    ["encoding", media && unlessEmpty(fieldEncodings(media))],
    ["constants", operation.selector && filled.constants],
    ["options", options.length > 0 ? options : undefined],
    ["responses", Object.fromEntries(responses)],
    ["resultErrors", operation.resultErrors.length > 0 ? (operation.resultErrors as unknown as Json) : undefined],
  ]);
}

function unlessEmpty(value: object | undefined): Json | undefined {
  return value === undefined || Object.keys(value).length === 0 ? undefined : (value as Json);
}

/** Returns the body field that selects the operation, if it is the same field for all operations. */
export function commonSelector({ operations }: Api): string | undefined {
  const fields = new Set(operations.map(({ selector }) => selector?.field));
  return fields.size === 1 ? [...fields][0] : undefined;
}

/** Replaces `constants` with the value of the common selector, which is omitted if it follows from the operation ID. */
export function withoutSelector(parts: Parts, { id, selector }: Operation): Parts {
  const calls = selector && selector.value !== kebabCase(id) ? selector.value : undefined;
  return new Map([...parts].map((part) => (part[0] === "constants" ? ["calls", calls] : part)));
}

/** Returns the values that most operations share, so that these need not repeat them. */
export function usualParts(operations: readonly Parts[]): Parts {
  const keys = new Set(operations.flatMap((parts) => [...parts.keys()]));
  const usual = new Map<string, Json>();
  for (const key of keys) {
    const values = operations.map((parts) => parts.get(key));
    const { value, count } = mostFrequent(values);
    if (value === undefined) continue;
    // An operation that lacks a shared field must set it to undefined, which also takes space.
    const savesSpace = values.includes(undefined) ? count * 2 > operations.length : count > 1;
    if (savesSpace) usual.set(key, value);
  }
  return usual;
}

/** Returns the fields of a descriptor that differ from the usual ones. */
export function unusualParts(parts: Parts, usual: Parts = new Map()): [string, Json | Code][] {
  return [...parts].flatMap(([key, value]): [string, Json | Code][] => {
    const usualValue = usual.get(key);
    if (value === undefined) return usualValue === undefined ? [] : [[key, new Code("undefined")]];
    return usualValue !== undefined && literal(value) === literal(usualValue) ? [] : [[key, value]];
  });
}

/** Returns the fields of a descriptor as lines of code. */
export function writeParts(parts: Parts): string {
  return [...parts]
    .flatMap(([key, value]) => (value === undefined ? [] : [`${propertyKey(key)}: ${literal(value)},\n`]))
    .join("");
}

/** Returns whether the runtime can derive the key of an operation from its path and its selector. */
function isDerivable({ path, key, selector }: Operation): boolean {
  return selector !== undefined && key === `${path}#${selector.field}=${selector.value}`;
}

/** Returns the security alternatives of most operations, as names of schemes, so that these need not repeat them. */
export function usualSecurity(api: Api): string[][] {
  return mostFrequent(api.operations.map(({ security }) => schemeNames(security))).value ?? [];
}

/** Returns the value that occurs most often, and how often. Values with the same JSON are equal. */
function mostFrequent<T>(values: readonly T[]): { value: T | undefined; count: number } {
  const counts = new Map<string | undefined, { value: T; count: number }>();
  for (const value of values) {
    const key = value === undefined ? undefined : literal(value);
    const entry = counts.get(key) ?? { value, count: 0 };
    counts.set(key, { value: entry.value, count: entry.count + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0] ?? { value: undefined, count: 0 };
}

function describeScheme(scheme: SecurityScheme): JsonObject {
  const [option = "", second = ""] = optionNames(scheme);
  if (scheme.type === "apiKey") return { kind: scheme.in, name: scheme.parameter, option };
  if (scheme.type === "http" && scheme.scheme === "basic") return { kind: "basic", username: option, password: second };
  // OAuth 2 and OpenID Connect also produce a bearer token.
  return { kind: "bearer", option };
}

/** Returns the distinct alternatives, because several may differ only in their scopes. */
function schemeNames(security: readonly SecurityRequirement[]): string[][] {
  const names = security.map((requirement) => requirement.map(({ scheme }) => scheme));
  return [...new Map(names.map((list) => [literal(list), list])).values()];
}

/** Returns the URL with the defaults of its variables and without a trailing slash. */
export function serverUrl(server: Server | undefined): string {
  const url = server?.url ?? "/";
  return url
    .replace(/\{([^}]+)\}/g, (_, name: string) => server?.variables.get(name)?.default ?? "")
    .replace(/\/+$/, "");
}

/** Returns how a client reads the bodies of a response, or the kinds among which the content type decides. */
export function bodyKinds(media: readonly Media[], status: string): BodyKind | BodyKind[] {
  const streams = streamsOf(media, status);
  const whole = media.filter((candidate) => !streams.some(({ media }) => media === candidate));
  const kinds = [
    ...(whole.length > 0 || streams.length === 0 ? [bodyKind(whole)] : []),
    ...streams.map(({ kind }) => kind),
  ];
  const [only = "none"] = kinds;
  return kinds.length === 1 ? only : [...new Set(kinds)];
}

/** Returns the media types of a success that a client reads while they arrive. */
export function streamsOf(media: readonly Media[], status: string): { media: Media; kind: BodyKind }[] {
  if (!status.startsWith("2")) return [];
  return media.flatMap((candidate) => {
    const kind = kindOfSequence(candidate.type);
    if (kind === undefined) return [];
    const isText = !isObject(candidate.schema) || candidate.schema.type === "string";
    return [{ media: candidate, kind: kind === "events" && isText ? "text events" : kind }];
  });
}

/** Returns how a client reads a body that is not a stream. */
export function bodyKind(media: readonly Media[]): "json" | "text" | "bytes" | "none" {
  if (media.length === 0) return "none";
  if (media.some(({ type }) => isJson(type))) return "json";
  return media.every(({ type }) => type.startsWith("text/")) ? "text" : "bytes";
}
