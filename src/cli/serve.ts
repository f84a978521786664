import type { MockOptions } from "../mock/index.js";
import { requireTool } from "../platform/import-optional.js";
import { UserError } from "../platform/user-error.js";
import type { Io } from "./command.js";
import type { ServeOptions } from "./serve-options.js";

/** Work that runs next to the server. */
export interface ServeHooks {
  portal?: MockOptions["portal"];
  /** Starts when the server listens. If it returns an exit code, the server stops with that code. */
  work?: () => Promise<number | undefined>;
  /** Runs before open connections are closed. */
  close?: () => void;
}

/** Serves APIs until the user asks to stop. */
export async function serveApis(
  apis: MockOptions["apis"],
  { port, host, engine, strict, allowRemote, quiet, logFormat, ...options }: ServeOptions,
  io: Io,
  { portal, work, close }: ServeHooks = {},
): Promise<number> {
  const { ENGINE_TOOLS } = await import("../mock/engines/index.js");
  const { startMock, formatLog } = await import("../mock/index.js");
  for (const tool of ENGINE_TOOLS[engine]) requireTool(tool);
  const adminToken = options.adminToken ?? (io.env.CHATWIRE_ADMIN_TOKEN || undefined);
  if (adminToken?.trim() === "")
    throw new UserError("--admin-token is empty: leave it out, or set a token", { exitCode: 2 });
  const running = await startMock({
    ...{ apis, port, host, engine, strict, allowRemote, adminToken, portal },
    log: quiet ? undefined : (entry) => io.log(logFormat === "json" ? JSON.stringify(entry) : formatLog(entry)),
  });
  const stopped = aborted(io.signal);
  for (const { id } of apis) io.log(`  ${running.url}/${id}`);
  io.log(`listening on ${running.url}`);
  try {
    const code = await Promise.race([stopped, work?.().then((code) => code ?? stopped) ?? stopped]);
    if (code !== undefined) return code;
    io.log("stopped");
    return 0;
  } finally {
    close?.();
    await running.close();
  }
}

function aborted(signal: AbortSignal): Promise<undefined> {
  if (signal.aborted) return Promise.resolve(undefined);
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(undefined), { once: true }));
}
