import { connect } from "node:net";
import { fileURLToPath } from "node:url";
import { freePort } from "../support/free-port.js";
import { edit, workspace } from "./workspace.js";

const SERVER = fileURLToPath(new URL("../fixtures/receivers/server.mjs", import.meta.url));

/** Creates a workspace whose API sends a secret in webhook bodies. */
export function shop(): string {
  const root = workspace("small");
  edit(root, "openapi/acme/shop/openapi.yaml", "{scheme: none}", "{scheme: body-secret, pointer: /secret}");
  return root;
}

/** Returns a free port and the command that starts a receiver on it. */
export async function receiver(mode = "good"): Promise<{ to: string; port: number; start: string }> {
  const port = await freePort();
  return { to: `http://127.0.0.1:${port}/hooks`, port, start: `"${process.execPath}" "${SERVER}" ${port} ${mode}` };
}

/** Returns whether a server listens on a port. */
export function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: "127.0.0.1", port });
    const end = (open: boolean) => {
      socket.destroy();
      resolve(open);
    };
    socket.once("connect", () => end(true));
    socket.once("error", () => end(false));
  });
}
