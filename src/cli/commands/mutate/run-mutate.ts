import { formatMutation } from "../../../../scripts/mutation/format.js";
import { mutateApi } from "../../../../scripts/mutation/mutate-api.js";
import type { MutationReport } from "../../../../scripts/mutation/report.js";
import type { Api } from "../../../model/api.js";
import type { Io, ParsedArgs } from "../../command.js";
import { loadApi } from "../../load-api.js";
import { openRun } from "../../open-run.js";
import { printDiagnostics } from "../../print-faults.js";
import { readNumber } from "../../read-number.js";

const MAX_SURVIVORS = 5;

/** Does what `chatwire mutate` was asked for. */
export async function runMutate(given: ParsedArgs, io: Io): Promise<number> {
  const seed = readNumber(given, "seed", { least: 0, most: 2 ** 31 - 1 });
  const most = readNumber(given, "max-survivors", { least: 0, most: 100, whole: false }) ?? MAX_SURVIVORS;
  const ids = given.operands.length > 0 ? given.operands : await allApis(io);
  // All before the first is tried, which takes long: a wrong id is told at once.
  const apis: Api[] = [];
  for (const id of ids) {
    const loaded = await loadApi(id, io);
    if ("diagnostics" in loaded) return printDiagnostics(loaded.diagnostics, loaded.root, io);
    apis.push(loaded.api);
  }
  const reports: MutationReport[] = [];
  for (const api of apis) {
    const onDone = (operation: string, mutants: number) =>
      io.status?.(`${api.id}: ${mutants} mutants, ${operation} done`);
    reports.push(await mutateApi(api, { seed, signal: io.signal, onDone }));
    io.status?.("");
    io.log(`${api.id} done`);
    if (io.signal.aborted) break;
  }
  io.output(given.flag("json") ? JSON.stringify(reports, null, 2) : reports.map(formatMutation).join("\n\n"));
  return tell(reports, most, io);
}

function tell(reports: readonly MutationReport[], most: number, io: Io): number {
  const diagnostics = reports.flatMap(({ api, mutants, percent }) => {
    if (mutants === 0) return [`${api} has no constraint to change: nothing was checked`];
    return percent > most ? [`${api}: ${percent} % survive, more than ${most} %`] : [];
  });
  if (io.signal.aborted) diagnostics.push("stopped before all was checked");
  for (const diagnostic of diagnostics) io.log(`error: ${diagnostic}`);
  return diagnostics.length > 0 || reports.length === 0 ? 1 : 0;
}

async function allApis(io: Io): Promise<string[]> {
  const { workspace } = await openRun(io);
  return workspace.apis.map(({ id }) => id);
}
