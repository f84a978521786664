import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { sealedPage, withScript } from "../docs/sealed-page.js";
import { docsFolder, pagesOf, servePages } from "../docs/serve-pages.js";
import { accessRejection } from "../mock/access.js";
import { toMockResponse } from "../mock/http-response.js";
import type { MockOptions } from "../mock/index.js";
import { html } from "../platform/html.js";
import { formatLocation, isError } from "../workspace/diagnostics/diagnostic.js";
import type { DevSession } from "./dev-session.js";
import { EVENTS, PAGE_SCRIPT } from "./page-script.js";

/** The number of pages that may listen for changes at the same time. */
const MAX_LISTENERS = 64;
/** The number of errors that a page shows. */
const MAX_DIAGNOSTICS = 10;
const MAX_MESSAGE_LENGTH = 500;

/** Serves the docs of a watched workspace on pages that reload after changes. */
export interface DevPortal {
  respond: NonNullable<MockOptions["portal"]>;
  /** Sends the current state to the open pages. */
  update: () => void;
  /** Closes the connections of pages, which would stay open otherwise. */
  close: () => void;
}

export function createDevPortal(session: DevSession): DevPortal {
  const listeners = new Set<ServerResponse>();
  // Makes pages reload when the server was restarted.
  const run = randomUUID();
  const state = () => `data: ${JSON.stringify(stateOf(session, run))}\n\n`;
  const listen = (request: IncomingMessage, response: ServerResponse) => {
    const rejection = reject(request, listeners.size);
    if (rejection) {
      response.writeHead(rejection.status, rejection.headers).end(rejection.body);
      return;
    }
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
    response.write(state());
    listeners.add(response);
    response.once("close", () => listeners.delete(response));
  };
  return {
    respond: async (request, response) => {
      const [path = "/"] = (request.url ?? "/").split(/[?#]/, 1);
      if (path === EVENTS) {
        listen(request, response);
        return true;
      }
      await session.ready;
      const folder = docsFolder(session.run.workspace);
      const pages = servePages(pagesOf(folder), { edit: (page) => withScript(page, PAGE_SCRIPT) });
      return (await pages(request, response)) || respondWithEmptyPage(session, path, request, response);
    },
    update: () => {
      for (const listener of listeners) listener.write(state());
    },
    close: () => {
      for (const listener of listeners) listener.end();
    },
  };
}

function reject({ method = "GET", headers, socket }: IncomingMessage, listening: number) {
  const { host, origin } = headers;
  const rejection = accessRejection({ headers: { host, origin }, peer: socket.remoteAddress ?? "" }, undefined);
  if (rejection) return toMockResponse(method, rejection);
  if (method !== "GET") return { status: 405, headers: { allow: "GET" }, body: "" };
  return listening < MAX_LISTENERS ? undefined : { status: 503, headers: {}, body: "" };
}

function stateOf(session: DevSession, run: string) {
  const errors = session.diagnostics.filter(isError);
  const diagnostics = errors.slice(0, MAX_DIAGNOSTICS).map((diagnostic) => ({
    place: formatLocation(diagnostic.location),
    message: diagnostic.message.slice(0, MAX_MESSAGE_LENGTH),
  }));
  return { pages: `${run} ${session.pages}`, diagnostics, more: errors.length - diagnostics.length };
}

/** Responds with a page that waits for the first valid contracts, as long as there are no pages. */
function respondWithEmptyPage(
  session: DevSession,
  path: string,
  { method }: IncomingMessage,
  response: ServerResponse,
): boolean {
  if (path !== "/" || session.pages > 0 || (method !== "GET" && method !== "HEAD")) return false;
  const page = sealedPage({ title: "chatwire", style: "", body: html`<p>There are no pages yet.</p>` });
  response.writeHead(200, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" });
  response.end(method === "HEAD" ? undefined : withScript(page, PAGE_SCRIPT));
  return true;
}
