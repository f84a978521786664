import { requireTools } from "../../../platform/require-tools.js";
import { formatLocation } from "../../../workspace/diagnostics/diagnostic.js";
import type { Io } from "../../command.js";
import { invocation } from "../../invocation.js";
import { printDiagnostics } from "../../print-diagnostics.js";
import { TOOLS } from "../../tools.js";
import { importApi } from "./import-api.js";

/** Further lines of a list are counted instead of printed. */
const MAX_LINES = 20;

/** Runs `chatwire import`. */
export async function runImport(
  source: string,
  { as: name, folder: sourceFolder, strict }: { as: string; folder: string | undefined; strict: boolean },
  io: Io,
): Promise<number> {
  requireTools(TOOLS.generate);
  const { cwd, log } = io;
  const result = await importApi({ cwd, source, name, folder: sourceFolder, log });
  const { diagnostics, warnings, root, folder, api } = result;
  const rejected = strict && warnings.length > 0 ? [...diagnostics, ...warnings] : diagnostics;
  if (rejected.length > 0) {
    await printDiagnostics(rejected, root, io);
    await result.undo();
    log(`error: ${name} was not imported, and the workspace is unchanged`);
    return 1;
  }
  for (const file of result.files) io.output(file);
  log(`imported ${name}: ${api.operations.length} operations, ${api.events.length} webhooks`);
  const lines = warnings.map(({ code, message, location }) => `${formatLocation(location)}  ${code}  ${message}`);
  logList(`changed while reading ${name}:`, lines, io);
  logList(`defaults, which ${folder}/overlay.yaml can replace:`, result.missing, io);
  log(`now run: ${invocation(io, "generate")}`);
  return 0;
}

function logList(title: string, lines: readonly string[], io: Io): void {
  if (lines.length === 0) return;
  io.log(title);
  for (const line of lines.slice(0, MAX_LINES)) io.log(`  ${line}`);
  if (lines.length > MAX_LINES) io.log(`  and ${lines.length - MAX_LINES} more: ${invocation(io, "lint")} lists all`);
}
