import type { EngineName, MockOptions } from "../mock/index.js";
import { requireTool } from "../platform/import-optional.js";
import { UserError } from "../platform/user-error.js";
import type { Bundle } from "../spec/bundle.js";
import { type Diagnostic, isError } from "../workspace/diagnostics/diagnostic.js";
import type { Run } from "../workspace/run.js";
import type { Io, Option, ParsedArgs } from "./command.js";
import { printDiagnostics } from "./print-diagnostics.js";

/** The options of verbs that serve. */
export const SERVING: Record<string, Option> = {
  port: {
    type: "string",
    short: "p",
    value: "PORT",
    summary: "listen on this port; 4010 when absent, 0 for any free one",
  },
  host: { type: "string", value: "HOST", summary: "listen on this address; 127.0.0.1 when absent" },
  engine: { type: "string", value: "NAME", summary: "what answers: compiled or prism; compiled when absent" },
  strict: { type: "boolean", summary: "reject query parameters that the contract does not name" },
  "allow-remote": { type: "boolean", summary: "let /_chatwire/ send webhooks to other machines than this one" },
  quiet: { type: "boolean", short: "q", summary: "no line for each request" },
  json: { type: "boolean", summary: "the line for each request as JSON" },
};

/** Where and how to serve. */
export interface Serving {
  port: number | undefined;
  host: string | undefined;
  engine: EngineName;
  strict: boolean;
  /** Webhooks may be sent to other machines. */
  allowRemote: boolean;
  /** How requests are told; undefined when they are not. */
  log: "text" | "json" | undefined;
}

/** Reads the options of verbs that serve; to be called before any work, so that a wrong one is told at once. */
export async function readServing(given: ParsedArgs): Promise<Serving> {
  const { DEFAULT_ENGINE, engineName } = await import("../mock/engines/index.js");
  const host = given.text("host");
  // Node takes an empty host for all addresses.
  if (host === "") throw new UserError('--host takes an address, such as 127.0.0.1, not ""', { exitCode: 2 });
  const log = given.flag("json") ? "json" : "text";
  return {
    port: readPort(given.text("port")),
    host,
    engine: engineName(given.text("engine") ?? DEFAULT_ENGINE),
    strict: given.flag("strict"),
    allowRemote: given.flag("allow-remote"),
    log: given.flag("quiet") ? undefined : log,
  };
}

/** The bundles of the chosen APIs, or the faults for which there are none. */
export async function bundlesFor(
  run: Run,
  ids: readonly string[],
): Promise<{ bundles: Map<string, Bundle>; diagnostics: Diagnostic[] }> {
  const { bundleApi } = await import("../spec/bundle.js");
  const { selectApis } = await import("../workspace/workspace.js");
  const bundles = new Map<string, Bundle>();
  const diagnostics: Diagnostic[] = [];
  for (const api of selectApis(run.workspace, ids)) {
    const made = await run.progress.step("bundle", api.id, async (note) => {
      const made = await bundleApi(run, api);
      if (made.cached) note("cached");
      return made;
    });
    diagnostics.push(...made.diagnostics.filter(isError));
    if (made.openapi) bundles.set(api.id, made.openapi);
  }
  return { bundles, diagnostics };
}

/**
 * Serves APIs of a workspace until the user asks to stop. Each is bundled when it is first asked for, so that the first need not wait
 * for the last; meanwhile all of them are looked at, and faults end the verb.
 */
export async function serveWorkspace(run: Run, ids: readonly string[], serving: Serving, io: Io): Promise<number> {
  const { bundleApi, servedDocument } = await import("../spec/bundle.js");
  const { selectApis } = await import("../workspace/workspace.js");
  const { yieldToEventLoop } = await import("../workspace/yield-to-event-loop.js");
  const chosen = selectApis(run.workspace, ids);
  const work = async () => {
    const diagnostics: Diagnostic[] = [];
    for (const api of chosen) {
      const made = await run.progress.step("bundle", api.id, async (note) => {
        const made = await bundleApi(run, api);
        if (made.cached) note("cached");
        return made;
      });
      diagnostics.push(...made.diagnostics.filter(isError));
      await yieldToEventLoop();
    }
    // Those that were asked for are kept by the mock.
    run.snapshot.forget();
    return diagnostics.length > 0 ? printDiagnostics(diagnostics, run.workspace.root, io) : undefined;
  };
  const apis = chosen.map((api) => ({
    id: api.id,
    load: async () => servedDocument(api.id, await bundleApi(run, api)),
  }));
  return serveApis(apis, serving, io, { work });
}

/** What is done beside serving. */
export interface Beside {
  portal?: MockOptions["portal"];
  /** Begins when the server listens; serving ends with the exit code that it gives, or goes on where it gives none. */
  work?: () => Promise<number | undefined>;
  /** Runs before connections are ended. */
  close?: () => void;
}

/** Serves APIs until the user asks to stop. */
export async function serveApis(
  apis: MockOptions["apis"],
  { log, ...where }: Serving,
  io: Io,
  beside: Beside = {},
): Promise<number> {
  const { ENGINE_TOOLS } = await import("../mock/engines/index.js");
  const { startMock, formatLog } = await import("../mock/index.js");
  for (const tool of ENGINE_TOOLS[where.engine]) requireTool(tool);
  const running = await startMock({
    apis,
    ...where,
    portal: beside.portal,
    log: log && ((entry) => io.log(log === "json" ? JSON.stringify(entry) : formatLog(entry))),
  });
  const stopped = aborted(io.signal);
  for (const { id } of apis) io.log(`  ${running.url}/${id}`);
  io.log(`listening on ${running.url}`);
  try {
    const code = await Promise.race([stopped, beside.work?.().then((code) => code ?? stopped) ?? stopped]);
    if (code !== undefined) return code;
    io.log("stopped");
    return 0;
  } finally {
    beside.close?.();
    await running.close();
  }
}

function readPort(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535)
    throw new UserError(`--port takes a number from 0 to 65535, not "${text}"`, { exitCode: 2 });
  return port;
}

function aborted(signal: AbortSignal): Promise<undefined> {
  if (signal.aborted) return Promise.resolve(undefined);
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(undefined), { once: true }));
}
