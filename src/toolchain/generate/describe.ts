import type { Api, Media, Operation, SecurityRequirement, SecurityScheme, Server } from "../../model/index.js";
import { isJson, sentMedia } from "../../model/sent-media.js";
import type { FilledFields } from "./fields.js";
import { camelCase, literal, propertyKey } from "./names.js";

/*
 * The descriptors that the runtime works by, as code. They say no more than a call needs, because each byte is shipped.
 */

/** The lines of an ApiDescriptor but for its operations. */
export function describeApi(api: Api): string {
  const schemes = usedSchemes(api).map((scheme) => `${propertyKey(scheme.name)}: ${literal(describeScheme(scheme))}`);
  return [
    `  id: ${literal(api.id)},\n`,
    `  baseUrl: ${literal(baseUrl(api.servers[0]))},\n`,
    `  security: { ${schemes.join(", ")} },\n`,
    `  defaultSecurity: ${literal(schemeNames(usualSecurity(api)))},\n`,
  ].join("");
}

/** An OperationDescriptor. */
export function describeOperation(
  api: Api,
  operation: Operation,
  filled: FilledFields,
  validatorModule: string,
): string {
  const media = sentMedia(operation.body?.media ?? []);
  const security = literal(schemeNames(operation.security));
  const parts: [string, string | undefined][] = [
    ["method", literal(operation.method)],
    ["path", literal(operation.key)],
    ["security", security === literal(schemeNames(usualSecurity(api))) ? undefined : security],
    ["body", media && literal(media.type)],
    ["emptyBody", filled.emptyBody ? "true" : undefined],
    ["encoding", media && encodingOf(media)],
    ["constants", operation.selector && literal(filled.constants)],
    ["options", filled.options.length > 0 ? literal(filled.options.map(({ required, ...field }) => field)) : undefined],
    [
      "responses",
      `{ ${operation.responses.map(({ status, media }) => `${propertyKey(status)}: ${literal(bodyKind(media))}`).join(", ")} }`,
    ],
    ["resultErrors", operation.resultErrors.length > 0 ? literal(operation.resultErrors) : undefined],
    ["validators", `async () => (await import(${literal(`./${validatorModule}.js`)})).validators`],
  ];
  return `{ ${parts.flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`])).join(", ")} }`;
}

/** The alternatives of most operations, so that these need not repeat them. */
export function usualSecurity(api: Api): SecurityRequirement[] {
  const counts = new Map<string, { count: number; security: SecurityRequirement[] }>();
  for (const { security } of api.operations) {
    const key = literal(schemeNames(security));
    const entry = counts.get(key) ?? { count: 0, security };
    entry.count++;
    counts.set(key, entry);
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.security ?? [];
}

/** Option names of a scheme: as its contract says, else after its name. */
export function optionNames(scheme: SecurityScheme): string[] {
  const { clientOption } = scheme;
  if (scheme.type === "http" && scheme.scheme === "basic") {
    return typeof clientOption === "object" ? [clientOption.username, clientOption.password] : ["username", "password"];
  }
  return [typeof clientOption === "string" ? clientOption : camelCase(scheme.name)];
}

/** The schemes that operations ask for. */
export function usedSchemes(api: Api): SecurityScheme[] {
  const names = new Set(api.operations.flatMap(({ security }) => security.flat().map(({ scheme }) => scheme)));
  return [...api.securitySchemes.values()].filter(({ name }) => names.has(name));
}

function describeScheme(scheme: SecurityScheme): object {
  const [option = "", second = ""] = optionNames(scheme);
  if (scheme.type === "apiKey") return { kind: scheme.in, name: scheme.parameter, option };
  if (scheme.type === "http" && scheme.scheme === "basic") return { kind: "basic", username: option, password: second };
  // OAuth 2 and OpenID Connect end in a bearer token too.
  return { kind: "bearer", option };
}

function schemeNames(security: readonly SecurityRequirement[]): string[][] {
  return security.map((requirement) => requirement.map(({ scheme }) => scheme));
}

function baseUrl(server: Server | undefined): string {
  const url = server?.url ?? "/";
  return url
    .replace(/\{([^}]+)\}/g, (_, name: string) => server?.variables.get(name)?.default ?? "")
    .replace(/\/+$/, "");
}

function encodingOf(media: Media): string | undefined {
  const fields = [...media.encoding].flatMap(([name, { contentType, style }]) => {
    if (style === "deepObject") return [[name, "brackets"]];
    return contentType !== undefined && isJson(contentType) ? [[name, "json"]] : [];
  });
  return fields.length > 0 ? literal(Object.fromEntries(fields)) : undefined;
}

function bodyKind(media: readonly Media[]): "json" | "text" | "bytes" | "none" {
  if (media.length === 0) return "none";
  if (media.some(({ type }) => isJson(type))) return "json";
  return media.every(({ type }) => type.startsWith("text/")) ? "text" : "bytes";
}
