import { curlOf } from "../http/curl.js";
import type { Target } from "../http/request-target.js";
import { basePaths } from "../http/router.js";
import type { Api, Operation } from "../model/api.js";
import { exampleInputs } from "../model/example-inputs.js";
import { type Html, html } from "../platform/html.js";
import { plural } from "../platform/plural.js";
import { credentialNames } from "../testdata/credentials.js";
import { encodeCase } from "../testdata/wire-request.js";
import { bodyResponse, type HttpResponse } from "./http-response.js";
import type { ApiSource } from "./options.js";
import type { MockRequest } from "./request.js";
import type { ServedApi } from "./served-api.js";

/* Browsers open the addresses that a server prints. They get a page there instead of a rejection. */

const MAX_LISTED = 500;
const DEFAULT_HOST = "127.0.0.1:4010";
const STYLE = `:root { color-scheme: light dark; } body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
table { border-collapse: collapse; } td { padding: .2rem 1rem .2rem 0; vertical-align: top; } pre { overflow-x: auto; padding: .75rem; border: 1px solid; }`;
const HEADERS = {
  "content-security-policy":
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
};

/** Returns whether a browser opens a path, instead of a program that calls an operation. */
export function isFromBrowser({ method, headers }: MockRequest): boolean {
  return (method === "GET" || method === "HEAD") && /\btext\/html\b/i.test(headers.accept ?? "");
}

/** Returns whether a browser opens the root of an API that has no operation there. */
export function wantsStartPage({ router }: ServedApi, request: MockRequest, target: Target): boolean {
  return target.path === "/" && isFromBrowser(request) && router.routes("/")?.length === 0;
}

/** Returns the page at the root of the server, which lists the mounts. */
export function mountsPage(apis: readonly ApiSource[]): HttpResponse {
  const items = apis.map(({ id }) => html`<li><a href="/${id}/">/${id}</a></li>\n`);
  return page(
    "Mocks",
    html`<h1>Mocks</h1>
<p>An API is mounted at each of these paths. <code>npx chatwire start</code> serves their docs too.</p>
<ul>
${items}</ul>`,
  );
}

/** Returns the page at the root of an API: what it is, where its docs are, what to call. */
export async function apiPage(api: Api, request: MockRequest, docs: string | undefined): Promise<HttpResponse> {
  const { id, title, version, summary, operations, events } = api;
  const command = await exampleCommand(api, request);
  return page(
    title,
    html`<h1>${title} ${version}</h1>
<p>${summary ?? ""}</p>
<p>This is the mock of <code>${id}</code>. Use this address as the base URL of a client.
${docs === undefined ? html`<code>npx chatwire start</code> serves its docs.` : html`<a href="${docs}">Read its docs.</a>`}</p>
${command === undefined ? "" : html`<pre><code>${command}</code></pre>`}
<h2>${plural(operations.length, "operation")}</h2>
${
  operations.length === 0
    ? ""
    : html`<table>
${operations.slice(0, MAX_LISTED).map(operationRow)}</table>`
}
${
  events.length === 0
    ? ""
    : html`<h2>${plural(events.length, "webhook")}</h2>
<p>${events.slice(0, MAX_LISTED).map(({ name }) => html`<code>${name}</code> `)}</p>
<p><code>npx chatwire trigger ${id} --list</code> prints them, and sends them to your URL.</p>`
}`,
  );
}

function operationRow({ method, path, id, summary, selector }: Operation): Html {
  const field = selector ? html` with <code>${selector.field}=${selector.value}</code>` : "";
  return html`<tr><td><code>${method.toUpperCase()} ${path}</code>${field}</td><td><code>${id}</code></td><td>${summary ?? ""}</td></tr>\n`;
}

/** Returns a command that calls an operation, if possible one that only reads. */
async function exampleCommand(api: Api, { headers }: MockRequest): Promise<string | undefined> {
  const operations = [...api.operations].sort((a, b) => Number(b.effect === "read") - Number(a.effect === "read"));
  const credentials = Object.fromEntries(credentialNames(api).map((name) => [name, "demo"]));
  const host = /^[\w.:[\]-]+$/.test(headers.host ?? "") ? headers.host : DEFAULT_HOST;
  const [base] = basePaths(api.servers);
  const baseUrl = [`http://${host}/${api.id}`, ...(base?.segments ?? [])].join("/");
  for (const operation of operations) {
    const [example] = exampleInputs(api, operation);
    if (!example) continue;
    const values = { input: example.input, tampering: {} };
    // An example such as ".." leads to another path, so it cannot be sent.
    const request = await encodeCase(api, operation, values, { baseUrl, credentials }).catch(() => undefined);
    if (!request) continue;
    const { accept: _, ...rest } = request.headers;
    return curlOf({ ...request, headers: rest });
  }
  return undefined;
}

function page(title: string, body: Html): HttpResponse {
  const markup = html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><link rel="icon" href="data:,"><style>${STYLE}</style></head>
<body>
${body}
</body>
</html>
`;
  return bodyResponse(200, markup.toString(), "text/html", HEADERS);
}
