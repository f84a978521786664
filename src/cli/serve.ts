import type { MockOptions } from "../mock/index.js";
import { UserError } from "../platform/user-error.js";
import type { Io } from "./command.js";
import type { ServeOptions } from "./serve-options.js";

/** Work that runs next to the server. */
export interface ServeHooks {
  /** The APIs of the package, to tell them from those of the workspace. */
  fromPackage?: readonly string[];
  /** Where pages are, as paths of the server by what they show. */
  pages?: Readonly<Record<string, string>>;
  portal?: MockOptions["portal"];
  /** Returns the path of an API's docs. */
  docs?: MockOptions["docs"];
  /** Starts when the server listens. If it returns an exit code, the server stops with that code. */
  work?: () => Promise<number | undefined>;
  /** Runs before open connections are closed. */
  close?: () => void;
}

/** Serves APIs until the user asks to stop. */
export async function serveApis(
  apis: MockOptions["apis"],
  { port, host, engine, strict, allowRemote, quiet, ...options }: ServeOptions,
  io: Io,
  { fromPackage = [], pages = {}, portal, docs, work, close }: ServeHooks = {},
): Promise<number> {
  const { startMock, formatLog } = await import("../mock/index.js");
  const adminToken = options.adminToken ?? (io.env.CHATWIRE_ADMIN_TOKEN || undefined);
  if (adminToken?.trim() === "")
    throw new UserError("--admin-token is empty: leave it out, or set a token", { exitCode: 2 });
  const running = await startMock({
    ...{ apis, port, host, engine, strict, allowRemote, adminToken, portal, docs },
    log: (entry) => {
      if (!quiet || entry.error !== undefined) io.log(formatLog(entry), entry);
    },
  });
  const stopped = aborted(io.signal);
  const isMixed = fromPackage.length < apis.length;
  for (const { id } of apis)
    io.log(`  ${running.url}/${id}${isMixed && fromPackage.includes(id) ? "  (from the package)" : ""}`);
  for (const [subject, path] of Object.entries(pages)) io.log(`${subject}: ${running.url}${path}`);
  io.log(`listening on ${running.url}`, { level: "info", message: "listening", url: running.url });
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
