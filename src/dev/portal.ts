import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { sealedPage, withScript } from "../docs/sealed-page.js";
import { docsFolder, servePages } from "../docs/serve-pages.js";
import { toMockResponse } from "../mock/http-response.js";
import type { MockOptions } from "../mock/index.js";
import { crossSiteRejection } from "../mock/internal-routes.js";
import { html } from "../platform/html.js";
import { formatLocation, isError } from "../workspace/diagnostics/diagnostic.js";
import type { Live } from "./dev-session.js";
import { EVENTS, PAGE_SCRIPT } from "./page-script.js";

/** Pages that listen at a time; more are rejected. */
const MAX_LISTENERS = 64;
/** Faults that a page shows. */
const MAX_DIAGNOSTICS = 10;
const MAX_MESSAGE_LENGTH = 500;

/** The docs of a live workspace, on pages that follow it. */
export interface DevPortal {
  answer: NonNullable<MockOptions["portal"]>;
  /** Tells the pages that something changed. */
  tell: () => void;
  /** Ends the connections of pages, which would go on for ever. */
  close: () => void;
}

export function devPortal(live: Live): DevPortal {
  const listeners = new Set<ServerResponse>();
  // Pages of a server that ran before are not of this one.
  const run = randomUUID();
  const state = () => `data: ${JSON.stringify(stateOf(live, run))}\n\n`;
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
    answer: async (request, response) => {
      const [path = "/"] = (request.url ?? "/").split(/[?#]/, 1);
      if (path === EVENTS) {
        listen(request, response);
        return true;
      }
      await live.ready;
      const pages = servePages(docsFolder(live.run.workspace), (page) => withScript(page, PAGE_SCRIPT));
      return (await pages(request, response)) || answerEmpty(live, path, request, response);
    },
    tell: () => {
      for (const listener of listeners) listener.write(state());
    },
    close: () => {
      for (const listener of listeners) listener.end();
    },
  };
}

function reject({ method = "GET", headers }: IncomingMessage, listening: number) {
  const { host, origin } = headers;
  const stranger = crossSiteRejection({ host, origin });
  if (stranger) return toMockResponse(method, stranger);
  if (method !== "GET") return { status: 405, headers: { allow: "GET" }, body: "" };
  return listening < MAX_LISTENERS ? undefined : { status: 503, headers: {}, body: "" };
}

function stateOf(live: Live, run: string) {
  const errors = live.diagnostics.filter(isError);
  const diagnostics = errors.slice(0, MAX_DIAGNOSTICS).map((diagnostic) => ({
    place: formatLocation(diagnostic.location),
    message: diagnostic.message.slice(0, MAX_MESSAGE_LENGTH),
  }));
  return { pages: `${run} ${live.pages}`, diagnostics, more: errors.length - diagnostics.length };
}

/** Where there are no pages yet, because the contracts were never without faults: a page that waits for them. */
function answerEmpty(live: Live, path: string, { method }: IncomingMessage, response: ServerResponse): boolean {
  if (path !== "/" || live.pages > 0 || (method !== "GET" && method !== "HEAD")) return false;
  const page = sealedPage({ title: "chatwire", style: "", body: html`<p>There are no pages yet.</p>` });
  response.writeHead(200, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" });
  response.end(method === "HEAD" ? undefined : withScript(page, PAGE_SCRIPT));
  return true;
}
