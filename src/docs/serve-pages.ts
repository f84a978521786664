import { createHash } from "node:crypto";
import { readFile, realpath } from "node:fs/promises";
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import path from "node:path";
import type { Workspace } from "../workspace/workspace.js";
import { DEFAULT_SERVER } from "./default-server.js";

/** The pages are served below `/_chatwire/`, so that they never hide a vendor's path. */
const MOUNT = "/_chatwire/docs/";
const INDEX = "index.html";
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

/**
 * Serves the folder of `buildDocs`: the index at `/`, and everything below `/_chatwire/docs/`. The handler returns whether it
 * sent a response. `edit` may change a page before it is sent.
 */
export function servePages(
  folder: string,
  edit: (page: string) => string = (page) => page,
): (request: IncomingMessage, response: ServerResponse) => Promise<boolean> {
  return async ({ method, url = "/", headers, socket }, response) => {
    const [pathname = "/"] = url.split(/[?#]/, 1);
    const isRead = method === "GET" || method === "HEAD";
    const file = pageAt(pathname);
    // Leaves writes to the root to the mock, which lists its mounts: the caller probably lost the base path.
    if (file === undefined || (pathname === "/" && !isRead)) return false;
    const stored = await readInside(folder, file);
    if (stored === undefined) return false;
    const content = PAGE_WITH_SAMPLES.test(file) ? withServerPort(stored, socket.localPort) : stored;
    if (!isRead) {
      response.writeHead(405, { allow: "GET, HEAD", "content-length": 0 }).end();
      return true;
    }
    const body = file.endsWith(".html") ? Buffer.from(edit(linked(file, content.toString()))) : content;
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

/** Points the samples to this server if it does not use the default port. */
function withServerPort(page: Buffer, port: number | undefined): Buffer {
  const server = port === undefined ? DEFAULT_SERVER : `http://127.0.0.1:${port}`;
  return server === DEFAULT_SERVER ? page : Buffer.from(page.toString().replaceAll(DEFAULT_SERVER, server));
}

function contentHeaders(file: string, body: Buffer): OutgoingHttpHeaders {
  return { "content-type": TYPES[file.slice(file.lastIndexOf(".") + 1)], "content-length": body.length };
}

function pageAt(pathname: string): string | undefined {
  if (pathname === "/" || `${pathname}/` === MOUNT || pathname === MOUNT) return INDEX;
  const file = pathname.startsWith(MOUNT) ? pathname.slice(MOUNT.length) : "";
  return PAGE.test(file) ? file : undefined;
}

/** Reads a file of the folder. Rejects symbolic links, because they may lead out of it. */
async function readInside(folder: string, file: string): Promise<Buffer | undefined> {
  try {
    const full = path.join(folder, file);
    if ((await realpath(full)) !== path.join(await realpath(folder), file)) return undefined;
    return await readFile(full);
  } catch {
    return undefined;
  }
}

/** Makes the links of the index absolute, because it is also served at the root. */
function linked(file: string, page: string): string {
  return file !== INDEX ? page : page.replace(/ (href|src)="(?![a-z]+:|#|\/)/g, ` $1="${MOUNT}`);
}
