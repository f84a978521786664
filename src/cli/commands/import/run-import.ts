import type { Io, ParsedArgs } from "../../command.js";
import { invocation } from "../../invocation.js";
import { printDiagnostics } from "../../print-faults.js";
import { importApi } from "./import-api.js";

/** Lines of one kind beyond these are counted, not printed. */
const MAX_NOTES = 20;

/** Does what `chatwire import` was asked for. */
export async function runImport(id: string, given: ParsedArgs, io: Io): Promise<number> {
  const [source = ""] = given.operands;
  const { cwd, log } = io;
  const added = await importApi({ cwd, source, id, folder: given.text("folder"), fetch, log });
  const { diagnostics, root } = added;
  if (diagnostics.length > 0) {
    const code = await printDiagnostics(diagnostics, root, io);
    await added.undo();
    log(`error: ${id} was not added: nothing of it is left in the workspace`);
    return code;
  }
  for (const file of added.files) io.output(file);
  io.log(`${id}: ${added.api.operations.length} operations, ${added.api.events.length} webhooks`);
  tell(`of ${id}, by the document alone:`, added.bundles.notes ?? [], io);
  tell(`not said, so without it (openapi/${id}/overlay.yaml can say it):`, added.unset, io);
  log(`now: ${invocation(io, "generate")}`);
  return 0;
}

function tell(title: string, lines: readonly string[], io: Io): void {
  if (lines.length === 0) return;
  io.log(title);
  for (const line of lines.slice(0, MAX_NOTES)) io.log(`  ${line}`);
  if (lines.length > MAX_NOTES) io.log(`  and ${lines.length - MAX_NOTES} more: ${invocation(io, "lint")} lists all`);
}
