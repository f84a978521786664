import { DEFAULT_SERVER } from "../default-server.js";

/** Where pages of the local server stand. */
const PORTAL = "/_chatwire/docs/";
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** The local server: the one that serves the page, else where it usually is. `root` is the root of the docs. */
export function localServer(root: URL): { origin: string; servesPage: boolean } {
  const servesPage = root.protocol.startsWith("http") && root.pathname === PORTAL;
  return { origin: servesPage ? root.origin : DEFAULT_SERVER, servesPage };
}

/** Whether requests to an address stay on this machine. */
export function isLocal(url: string): boolean {
  return URL.canParse(url) && LOOPBACK.test(new URL(url).hostname);
}
