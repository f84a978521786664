import type { Given, Io } from "../../command.js";
import { invocation } from "../../invocation.js";
import { printFaults } from "../../print-faults.js";
import { tellCounts } from "../../report-counts.js";
import { addApi } from "./import-api.js";

/** Lines of one kind beyond these are counted, not printed. */
const MOST_NOTES = 20;

/** Does what `chatwire add` was asked for. */
export async function runAdd(id: string, given: Given, io: Io): Promise<number> {
  const [source = ""] = given.operands;
  const { cwd, talk } = io;
  const added = await addApi({ cwd, source, id, folder: given.text("folder"), fetch, talk });
  const { counted, root } = added;
  const lost = counted ? await tellCounts(counted, root, io) : [];
  const faults = [...added.faults, ...lost];
  if (faults.length > 0 || !counted) {
    const code = await printFaults(faults, root, io);
    await added.undo();
    talk(`error: ${id} was not added: nothing of it is left in the workspace`);
    return code;
  }
  for (const file of added.files) io.print(file);
  tell(`of ${id}, by the document alone:`, counted.bundles.notes ?? [], io);
  tell(`not said, so without it (openapi/${id}/overlay.yaml can say it):`, added.unset, io);
  talk(`now: ${invocation(io, "generate")}`);
  return 0;
}

function tell(title: string, lines: readonly string[], io: Io): void {
  if (lines.length === 0) return;
  io.talk(title);
  for (const line of lines.slice(0, MOST_NOTES)) io.talk(`  ${line}`);
  if (lines.length > MOST_NOTES)
    io.talk(`  and ${lines.length - MOST_NOTES} more: ${invocation(io, "lint")} lists all`);
}
