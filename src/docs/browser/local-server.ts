import { DEFAULT_SERVER } from "../tool-data.js";

/** The paths of docs on the local server: those of the workspace, and those of the package. */
const PORTAL = /^\/_chatwire\/(docs|package)\/$/;
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Returns the server that serves the page, or else the default one. `root` is the URL of the docs. */
export function localServer(root: URL): { origin: string; servesPage: boolean } {
  const servesPage = root.protocol.startsWith("http") && PORTAL.test(root.pathname);
  return { origin: servesPage ? root.origin : DEFAULT_SERVER, servesPage };
}

/** Returns whether a URL is on this machine. */
export function isLocal(url: string): boolean {
  return URL.canParse(url) && LOOPBACK.test(new URL(url).hostname);
}
