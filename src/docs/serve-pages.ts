import { createHash } from "node:crypto";
import { readFile, realpath } from "node:fs/promises";
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import path from "node:path";
import type { Workspace } from "../workspace/workspace.js";
import { DEFAULT_SERVER } from "./default-server.js";

/** Where the pages are served: what is ours stands below `/_chatwire/`, so that it never hides a vendor's path. */
const MOUNT = "/_chatwire/docs/";
const INDEX = "index.html";
/**
 * What `buildDocs` writes: plain names, none hidden, with a suffix that is listed here. Anything else in a path, encoded or
 * not, is no page.
 */
const PAGE = /^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*\.(html|md|json|txt|js|css)$/;
/** Pages of ours that hold samples. Not the references: their policy names the hash of what is in them. */
const SAMPLED = /\/(operations|webhooks)\/[^/]+\.(html|md)$/;
const TYPES: Record<string, string> = {
  html: "text/html; charset=utf-8",
  md: "text/markdown; charset=utf-8",
  json: "application/json",
  txt: "text/plain; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
};
const HEADERS = {
  "cache-control": "no-cache",
  "content-security-policy": "frame-ancestors 'none'",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

/** Where the pages of a workspace are. */
export function docsFolder({ build }: Pick<Workspace, "build">): string {
  return path.join(build, "docs");
}

/**
 * Serves the folder of `buildDocs`: its index at `/`, all of it below `/_chatwire/docs/`. Says whether it answered. `edit` changes
 * a page before it is sent.
 */
export function servePages(
  folder: string,
  edit: (html: string) => string = (html) => html,
): (request: IncomingMessage, response: ServerResponse) => Promise<boolean> {
  return async ({ method, url = "/", headers, socket }, response) => {
    const [pathname = "/"] = url.split(/[?#]/, 1);
    const reads = method === "GET" || method === "HEAD";
    const file = pageAt(pathname);
    // Who posts to the root has lost a base URL: the mock says what is mounted.
    if (file === undefined || (pathname === "/" && !reads)) return false;
    const found = await readInside(folder, file);
    if (found === undefined) return false;
    const content = SAMPLED.test(file) ? ownSamples(found, socket.localPort) : found;
    if (!reads) {
      response.writeHead(405, { allow: "GET, HEAD", "content-length": 0 }).end();
      return true;
    }
    const links = file === INDEX ? absoluteLinks : (html: string) => html;
    const body = file.endsWith(".html") ? Buffer.from(edit(links(content.toString()))) : content;
    const etag = `"${createHash("sha256").update(body).digest("base64url")}"`;
    if (headers["if-none-match"] === etag) {
      response.writeHead(304, { ...HEADERS, etag }).end();
      return true;
    }
    response.writeHead(200, { ...HEADERS, etag, ...describe(file, body) }).end(method === "HEAD" ? undefined : body);
    return true;
  };
}

/** Samples call the mock where it usually is; this one may listen at another port. */
function ownSamples(page: Buffer, port: number | undefined): Buffer {
  const own = port === undefined ? DEFAULT_SERVER : `http://127.0.0.1:${port}`;
  return own === DEFAULT_SERVER ? page : Buffer.from(page.toString().replaceAll(DEFAULT_SERVER, own));
}

function describe(file: string, body: Buffer): OutgoingHttpHeaders {
  return { "content-type": TYPES[file.slice(file.lastIndexOf(".") + 1)], "content-length": body.length };
}

function pageAt(pathname: string): string | undefined {
  if (pathname === "/" || `${pathname}/` === MOUNT || pathname === MOUNT) return INDEX;
  const file = pathname.startsWith(MOUNT) ? pathname.slice(MOUNT.length) : "";
  return PAGE.test(file) ? file : undefined;
}

/** A file of the folder; one that a link leads out of it is none. */
async function readInside(folder: string, file: string): Promise<Buffer | undefined> {
  try {
    const full = path.join(folder, file);
    if ((await realpath(full)) !== path.join(await realpath(folder), file)) return undefined;
    return await readFile(full);
  } catch {
    return undefined;
  }
}

/** The index is served at the root too, where its relative links would miss. */
function absoluteLinks(html: string): string {
  return html.replace(/ (href|src)="(?![a-z]+:|#|\/)/g, ` $1="${MOUNT}`);
}
