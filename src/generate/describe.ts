import { queryStyles, styledPath } from "../http/parameter-styles.js";
import type { Api, Media, Operation, SecurityRequirement, SecurityScheme, Server } from "../model/api.js";
import { optionNames, usedSchemes } from "../model/client-options.js";
import { literal, propertyKey } from "../model/names.js";
import { fieldEncodings, sentMedia } from "../model/sent-media.js";
import { kebabCase } from "../runtime/client/descriptor.js";
import { isJson } from "../schema/media-type.js";
import { type Filled, fillingOptions } from "./fields.js";

/*
 * The descriptors that the runtime works by, as code. They say no more than a call needs, because each byte is shipped.
 */

/** What loads the validators, in the place where a client is generated. */
const LOADED = '(await import("./validators/index.js")).operations';

/** The lines of an ApiDescriptor but for its operations; `validators` is code that gives what loads these, by operation. */
export function describeApi(api: Api, validators = LOADED): string {
  const required = [...fillingOptions(api)].flatMap(([option, isRequired]) => (isRequired ? [option] : []));
  const schemes = usedSchemes(api).map((scheme) => [scheme.name, describeScheme(scheme)]);
  return [
    `  id: ${literal(api.id)},\n`,
    `  baseUrl: ${literal(serverUrl(api.servers[0]))},\n`,
    `  security: ${literal(Object.fromEntries(schemes))},\n`,
    `  defaultSecurity: ${literal(usualSecurity(api))},\n`,
    ...(required.length > 0 ? [`  requiredOptions: ${literal(required)},\n`] : []),
    `  validators: async () => ${validators},\n`,
  ].join("");
}

/** The fields of an OperationDescriptor as code; undefined where it has none. */
export type Parts = ReadonlyMap<string, string | undefined>;

/** An OperationDescriptor; `usualNames` are the alternatives of most operations. */
export function describeOperation(usualNames: readonly string[][], operation: Operation, filled: Filled): Parts {
  const media = sentMedia(operation.body?.media ?? []);
  const security = literal(schemeNames(operation.security));
  return new Map([
    ["method", literal(operation.method)],
    ["path", literal(isDerivable(operation) ? operation.path : operation.key)],
    ["styledPath", optional(styledPath(operation))],
    ["query", optional(queryStyles(operation))],
    ["security", security === literal(usualNames) ? undefined : security],
    ["body", media && literal(media.type)],
    ["emptyBody", filled.emptyBody ? "true" : undefined],
    ["encoding", media && encodingOf(media)],
    ["constants", operation.selector && literal(filled.constants)],
    [
      "options",
      filled.options.length > 0 ? literal(filled.options.map(({ required, secret, ...field }) => field)) : undefined,
    ],
    [
      "responses",
      `{ ${operation.responses.map(({ status, media }) => `${propertyKey(status)}: ${literal(bodyKind(media))}`).join(", ")} }`,
    ],
    ["resultErrors", operation.resultErrors.length > 0 ? literal(operation.resultErrors) : undefined],
  ]);
}

function optional(value: string | object | undefined): string | undefined {
  return value === undefined || Object.keys(value).length === 0 ? undefined : literal(value);
}

/** The body field that chooses the operation, where one field does in all of them. */
export function commonSelector({ operations }: Api): string | undefined {
  const fields = new Set(operations.map(({ selector }) => selector?.field));
  return fields.size === 1 ? [...fields][0] : undefined;
}

/** An operation of an API that has such a field: it says its value alone, and only where that does not follow from its name. */
export function withoutSelector(parts: Parts, { id, selector }: Operation): Parts {
  const calls = selector && selector.value !== kebabCase(id) ? literal(selector.value) : undefined;
  return new Map([...parts].map((part) => (part[0] === "constants" ? ["calls", calls] : part)));
}

/** What operations have in common, so that most need not repeat it. */
export function usualParts(operations: readonly Parts[]): Parts {
  const keys = new Set(operations.flatMap((parts) => [...parts.keys()]));
  const usual = new Map<string, string>();
  for (const key of keys) {
    const counts = new Map<string | undefined, number>();
    for (const parts of operations) counts.set(parts.get(key), (counts.get(parts.get(key)) ?? 0) + 1);
    const [most, count] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [undefined, 0];
    // An operation without what is usual has to say so.
    const pays = counts.has(undefined) ? count * 2 > operations.length : count > 1;
    if (most !== undefined && pays) usual.set(key, most);
  }
  return usual;
}

/** The code of a descriptor, without what is usual. */
export function writeParts(parts: Parts, usual: Parts = new Map()): string {
  const own = [...parts].filter(([key, value]) => value !== usual.get(key));
  const written = own.flatMap(([key, value]) =>
    value === undefined && !usual.has(key) ? [] : [`${key}: ${value ?? "undefined"}`],
  );
  return written.length > 0 ? `{ ${written.join(", ")} }` : "{}";
}

/** The runtime makes the key of the operation from its path and the field that selects it. */
function isDerivable({ path, key, selector }: Operation): boolean {
  return selector !== undefined && key === `${path}#${selector.field}=${selector.value}`;
}

/** The alternatives of most operations, so that these need not repeat them: names of schemes. */
export function usualSecurity(api: Api): string[][] {
  const counts = new Map<string, { count: number; names: string[][] }>();
  for (const { security } of api.operations) {
    const names = schemeNames(security);
    const entry = counts.get(literal(names)) ?? { count: 0, names };
    entry.count++;
    counts.set(literal(names), entry);
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.names ?? [];
}

function describeScheme(scheme: SecurityScheme): object {
  const [option = "", second = ""] = optionNames(scheme);
  if (scheme.type === "apiKey") return { kind: scheme.in, name: scheme.parameter, option };
  if (scheme.type === "http" && scheme.scheme === "basic") return { kind: "basic", username: option, password: second };
  // OAuth 2 and OpenID Connect end in a bearer token too.
  return { kind: "bearer", option };
}

/** The alternatives, each once: several may differ by their scopes alone. */
function schemeNames(security: readonly SecurityRequirement[]): string[][] {
  const names = security.map((requirement) => requirement.map(({ scheme }) => scheme));
  return [...new Map(names.map((list) => [literal(list), list])).values()];
}

/** The URL with the defaults of its variables; no slash at its end. */
export function serverUrl(server: Server | undefined): string {
  const url = server?.url ?? "/";
  return url
    .replace(/\{([^}]+)\}/g, (_, name: string) => server?.variables.get(name)?.default ?? "")
    .replace(/\/+$/, "");
}

function encodingOf(media: Media): string | undefined {
  const fields = fieldEncodings(media);
  return Object.keys(fields).length > 0 ? literal(fields) : undefined;
}

/** What a client reads a body as. */
export function bodyKind(media: readonly Media[]): "json" | "text" | "bytes" | "none" {
  if (media.length === 0) return "none";
  if (media.some(({ type }) => isJson(type))) return "json";
  return media.every(({ type }) => type.startsWith("text/")) ? "text" : "bytes";
}
