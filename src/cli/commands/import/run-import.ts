import { requireTools } from "../../../platform/require-tools.js";
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
  { as: name, folder: sourceFolder }: { as: string; folder: string | undefined },
  io: Io,
): Promise<number> {
  requireTools(TOOLS.generate);
  const { cwd, log } = io;
  const result = await importApi({ cwd, source, name, folder: sourceFolder, log });
  const { diagnostics, root, folder, api, bundles } = result;
  if (diagnostics.length > 0) {
    const code = await printDiagnostics(diagnostics, root, io);
    await result.undo();
    log(`error: ${name} was not imported, and the workspace is unchanged`);
    return code;
  }
  for (const file of result.files) io.output(file);
  log(`imported ${name}: ${api.operations.length} operations, ${api.events.length} webhooks`);
  logList(`changed while reading ${name}:`, bundles.notes ?? [], io);
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
