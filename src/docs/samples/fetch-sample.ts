import { bodyKind } from "../../generate/describe.js";
import type { Api, Operation } from "../../model/api.js";
import { propertyKey } from "../../model/names.js";
import { fromPointer } from "../../schema/pointer.js";
import {
  Call,
  Expression,
  escapeInvisible,
  expression,
  fromEnvironment,
  JsonText,
  text,
  type Variable,
  type Written,
} from "./literals.js";
import { type SampleContext, vendorUrl } from "./sample.js";
import { type SentBody, type SentRequest, sentRequest } from "./sent-request.js";

/** Sends the request with `fetch`, without the generated client. */
export function fetchSample(api: Api, operation: Operation, context: SampleContext): string {
  const request = sentRequest(api, operation, context);
  const vendor = vendorUrl(api, context);
  const query = request.credentials.filter((credential) => credential.in === "query");
  const basic = request.credentials.find((credential) => credential.in === "basic");
  return [
    ...(vendor === undefined ? [] : [`// ${context.baseUrl} is the mock server of ${vendor}`]),
    ...(query.length > 0 ? [`const url = new URL(${text(request.url)});`] : []),
    ...query.map(({ name, value }) => `url.searchParams.set(${text(name)}, ${fromEnvironment(value)});`),
    ...(query.length > 0 ? [""] : []),
    ...(basic ? [`const credentials = btoa(${pair(basic.username, basic.password)});`] : []),
    ...formLines(request.body),
    `const response = await fetch(${query.length > 0 ? "url" : text(request.url)}${initOf(request)});`,
    "",
    `if (!response.ok) throw new Error(\`\${response.status} \${await response.text()}\`);`,
    ...reading(operation),
    "",
  ].join("\n");
}

function pair(first: Variable, second: Variable): string {
  return `\`\${${fromEnvironment(first)}}:\${${fromEnvironment(second)}}\``;
}

function initOf(request: SentRequest): string {
  const { method, body } = request;
  const headers = headersOf(request);
  const init: { [key: string]: Written } = {
    ...(method === "GET" ? {} : { method }),
    ...(Object.keys(headers).length > 0 ? { headers } : {}),
    ...(body ? { body: bodyOf(body) } : {}),
  };
  return Object.keys(init).length > 0 ? `, ${expression(init)}` : "";
}

function headersOf({ headers, credentials, body }: SentRequest): { [key: string]: Written } {
  const sent = credentials.flatMap((credential): [string, Written][] => {
    if (credential.in === "basic") return [["authorization", new Expression(`\`Basic \${credentials}\``)]];
    if (credential.in === "query") return [];
    const { name, value } = credential;
    if (credential.in === "cookie") {
      return [
        ["cookie", new Expression(`\`${templateText(name)}=\${encodeURIComponent(${fromEnvironment(value)})}\``)],
      ];
    }
    const { before } = credential;
    return [[name, before === "" ? value : new Expression(`\`${before}\${${fromEnvironment(value)}}\``)]];
  });
  const typed = body?.kind === "json" || body?.kind === "text" ? [["content-type", body.type] as const] : [];
  return Object.fromEntries([...typed, ...headers.map(({ name, value }) => [name, value] as const), ...sent]);
}

/** Escapes a text for a template literal. */
function templateText(value: string): string {
  return text(value)
    .slice(1, -1)
    .replaceAll('\\"', '"')
    .replace(/`|\$\{/g, "\\$&");
}

function bodyOf(body: SentBody): Written {
  if (body.kind === "json") return new JsonText(body.value);
  if (body.kind === "text") return body.value;
  if (body.kind === "multipart") return new Expression("form");
  const pairs = body.fields.map(({ name, value }): [string, Written] => [name, value]);
  // An object cannot contain a name twice.
  const distinct = new Set(pairs.map(([name]) => name)).size === pairs.length;
  return new Call("new URLSearchParams", distinct ? Object.fromEntries(pairs) : pairs);
}

function formLines(body: SentBody | undefined): string[] {
  if (body?.kind !== "multipart") return [];
  const lines = body.fields.map(({ name, value }) => `form.append(${text(name)}, ${expression(value)});`);
  return ["const form = new FormData();", ...lines, ""];
}

function reading({ responses, resultErrors }: Operation): string[] {
  const success = responses.find(({ status }) => status.startsWith("2"));
  const kind = bodyKind(success?.media ?? []);
  if (kind === "none") return ["console.log(response.status);"];
  if (kind === "bytes") return ["console.log(await response.blob());"];
  if (kind === "text") return ["console.log(await response.text());"];
  if (resultErrors.length === 0) return ["console.log(await response.json());"];
  const errors = resultErrors.map(({ pointer, equals }) => `data${accessors(pointer)} === ${expression(equals)}`);
  return [
    "const data = await response.json();",
    `if (${errors.join(" || ")}) throw new Error(JSON.stringify(data));`,
    "console.log(data);",
  ];
}

/** `/error/code` -> `?.error?.code` */
function accessors(pointer: string): string {
  return fromPointer(pointer)
    .map((step) => {
      const key = escapeInvisible(propertyKey(step));
      return key === step ? `?.${key}` : `?.${key.startsWith("[") ? key : `[${key}]`}`;
    })
    .join("");
}
