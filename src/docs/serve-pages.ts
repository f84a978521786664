import { createHash } from "node:crypto";
import { readFile, realpath } from "node:fs/promises";
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import path from "node:path";
import type { Workspace } from "../workspace/workspace.js";
import { LLMS } from "./site/site-urls.js";
import { DEFAULT_SERVER } from "./tool-data.js";

/** The pages are served below `/_chatwire/`, so that they never hide a vendor's path. */
export const DOCS_MOUNT = "/_chatwire/docs/";
const INDEX = "index.html";
/** The pages that are also at the root, by their paths. */
const AT_ROOT = new Map([
  ["/", INDEX],
  [`/${LLMS}`, LLMS],
]);
/** Matches the paths that `buildDocs` writes: visible files with a known suffix, and nothing that needs percent-encoding. */
const PAGE = /^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*\.(html|md|json|txt|js|css)$/;
/** Matches the pages that contain samples. References cannot be edited: their policy names the hash of their script. */
const PAGE_WITH_SAMPLES = /\/(operations|webhooks)\/[^/]+\.(html|md)$/;
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

/** Returns the folder of a workspace's pages. */
export function docsFolder({ build }: Pick<Workspace, "build">): string {
  return path.join(build, "docs");
}

/** Returns the content of a page by its path from the root of the docs, or undefined if there is no such page. */
export type ReadPage = (file: string) => Promise<Buffer | undefined>;

export interface PageServing {
  /** Where the pages are. Below `/_chatwire/docs/`, the default, the index is also at `/`, and `llms.txt` at `/llms.txt`. */
  mount?: string;
  /** Changes a page before it is sent. */
  edit?: (page: string) => string;
}

/** Serves the pages of `buildDocs`. The handler returns whether it sent a response. */
export function servePages(
  read: ReadPage,
  { mount = DOCS_MOUNT, edit = (page) => page }: PageServing = {},
): (request: IncomingMessage, response: ServerResponse) => Promise<boolean> {
  return async ({ method, url = "/", headers, socket }, response) => {
    const [pathname = "/"] = url.split(/[?#]/, 1);
    const isRead = method === "GET" || method === "HEAD";
    const file = pageAt(pathname, mount);
    // Leaves writes to the root to the mock, which lists its mounts: the caller probably lost the base path.
    if (file === undefined || (AT_ROOT.has(pathname) && !isRead)) return false;
    const stored = await read(file);
    if (stored === undefined) return false;
    const content = PAGE_WITH_SAMPLES.test(file) ? withServerPort(stored, socket.localPort) : stored;
    if (!isRead) {
      response.writeHead(405, { allow: "GET, HEAD", "content-length": 0 }).end();
      return true;
    }
    const body = bodyOf(file, content, mount, edit);
    const etag = `"${createHash("sha256").update(body).digest("base64url")}"`;
    if (headers["if-none-match"] === etag) {
      response.writeHead(304, { ...HEADERS, etag }).end();
      return true;
    }
    response
      .writeHead(200, { ...HEADERS, etag, ...contentHeaders(file, body) })
      .end(method === "HEAD" ? undefined : body);
    return true;
  };
}

function bodyOf(file: string, content: Buffer, mount: string, edit: (page: string) => string): Buffer {
  if (file === LLMS) return Buffer.from(linked(file, content.toString(), mount));
  return file.endsWith(".html") ? Buffer.from(edit(linked(file, content.toString(), mount))) : content;
}

/** Points the samples to this server if it does not use the default port. */
function withServerPort(page: Buffer, port: number | undefined): Buffer {
  const server = port === undefined ? DEFAULT_SERVER : `http://127.0.0.1:${port}`;
  return server === DEFAULT_SERVER ? page : Buffer.from(page.toString().replaceAll(DEFAULT_SERVER, server));
}

function contentHeaders(file: string, body: Buffer): OutgoingHttpHeaders {
  return { "content-type": TYPES[file.slice(file.lastIndexOf(".") + 1)], "content-length": body.length };
}

function pageAt(pathname: string, mount: string): string | undefined {
  if (mount === DOCS_MOUNT && AT_ROOT.has(pathname)) return AT_ROOT.get(pathname);
  if (`${pathname}/` === mount || pathname === mount) return INDEX;
  const file = pathname.startsWith(mount) ? pathname.slice(mount.length) : "";
  return PAGE.test(file) ? file : undefined;
}

/** Reads pages from a folder. Rejects symbolic links, because they may lead out of it. */
export function pagesOf(folder: string): ReadPage {
  return async (file) => {
    try {
      const full = path.join(folder, file);
      if ((await realpath(full)) !== path.join(await realpath(folder), file)) return undefined;
      return await readFile(full);
    } catch {
      return undefined;
    }
  };
}

/** Makes the links of the index and of `llms.txt` absolute, because these are also served at the root. */
function linked(file: string, page: string, mount: string): string {
  if (file === LLMS) return page.replaceAll(/\]\((?![a-z]+:|#|\/)/g, `](${mount}`);
  return file === INDEX ? page.replace(/ (href|src)="(?![a-z]+:|#|\/)/g, ` $1="${mount}`) : page;
}
