import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";

/** Where the pages are served: what is ours stands below `/_chatwire/`, so that it never hides a vendor's path. */
const MOUNT = "/_chatwire/docs/";
const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".json": "application/json",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** Serves a folder of rendered pages: its index at `/`, all of it below `/_chatwire/docs/`. Says whether it answered. */
export function servePages(folder: string): (request: IncomingMessage, response: ServerResponse) => Promise<boolean> {
  return async (request, response) => {
    const file = request.method === "GET" || request.method === "HEAD" ? fileFor(request.url ?? "/") : undefined;
    const full = file === undefined ? undefined : path.join(folder, file);
    if (full === undefined || !full.startsWith(folder + path.sep)) return false;
    const content = await readFile(full).catch(() => undefined);
    if (content === undefined) return false;
    const body = file === "index.html" ? Buffer.from(absoluteLinks(content.toString())) : content;
    response.writeHead(200, {
      "content-type": TYPES[path.extname(full)] ?? "application/octet-stream",
      "content-length": body.length,
      "cache-control": "no-cache",
      "x-content-type-options": "nosniff",
    });
    response.end(request.method === "HEAD" ? undefined : body);
    return true;
  };
}

function fileFor(url: string): string | undefined {
  const [pathname = "/"] = url.split("?");
  if (pathname === "/" || pathname === MOUNT) return "index.html";
  if (!pathname.startsWith(MOUNT)) return undefined;
  try {
    const file = decodeURIComponent(pathname.slice(MOUNT.length));
    return file.includes("\0") ? undefined : file;
  } catch {
    return undefined;
  }
}

/** The index is served at the root too, where its relative links would miss. */
function absoluteLinks(html: string): string {
  return html.replace(/href="(?![a-z]+:|#|\/)/g, `href="${MOUNT}`);
}
