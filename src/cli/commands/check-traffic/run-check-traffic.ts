import { CoverageCollector } from "../../../testing/coverage/collector.js";
import { CoverageRecorder } from "../../../testing/coverage/recorder.js";
import { reportCoverage } from "../../../testing/coverage/report.js";
import type { Io, ParsedArgs } from "../../command.js";
import { loadApi } from "../../load-api.js";
import { printDiagnostics } from "../../print-diagnostics.js";
import { reportCoverageTo } from "../../report-coverage.js";
import { readThresholds } from "../../thresholds.js";

/** Of many findings, those that are told. */
const MAX_REPORTED = 1000;

/** Checks the recordings of a file or folder, and gives the exit code. */
export async function runCheckTraffic(name: string, given: ParsedArgs, io: Io): Promise<number> {
  const { addTraffic } = await import("../../../testing/traffic/add-traffic.js");
  const { Checker } = await import("../../../testing/traffic/checker.js");
  const { findRecordings, readRecording } = await import("../../../testing/traffic/read-recordings.js");
  const [id = ""] = given.operands;
  const thresholds = readThresholds(given.texts("min"));
  const recordings = findRecordings(name, io.cwd);
  const loaded = await loadApi(id, io);
  if ("diagnostics" in loaded) return printDiagnostics(loaded.diagnostics, loaded.root, io);
  const checker = new Checker(loaded.api);
  const recorder = new CoverageRecorder(loaded.api, new CoverageCollector(id));
  const findings: object[] = [];
  const operations: Record<string, number> = {};
  const counts = { entries: 0, foreign: 0, findings: 0 };
  for (const recording of recordings) {
    for await (const entry of readRecording(recording)) {
      const checked = await checker.check(entry);
      addTraffic(recorder, entry, checked);
      counts.entries++;
      if (checked.foreign) counts.foreign++;
      if (checked.operation) operations[checked.operation] = (operations[checked.operation] ?? 0) + 1;
      for (const { entry: number, operation, direction, place, message } of checked.findings) {
        if (++counts.findings > MAX_REPORTED) continue;
        findings.push({ file: recording.name, entry: number, operation, direction, place, message });
        if (!given.flag("json"))
          io.output(
            `${recording.name}: entry ${number}  ${operation ?? "unknown"}  ${direction}  ${place}: ${message}`,
          );
      }
    }
  }
  if (given.flag("json")) io.output(JSON.stringify({ api: id, ...counts, operations, told: findings }, null, 2));
  const { data } = recorder.collector;
  const enough = await reportCoverageTo(reportCoverage(loaded.api, data), data, thresholds, given, io);
  const code = sumUp(counts, Object.keys(operations).length, io);
  return enough ? code : 1;
}

function sumUp(counts: { entries: number; foreign: number; findings: number }, operations: number, io: Io): number {
  const checked = counts.entries - counts.foreign;
  const others = counts.foreign > 0 ? `; ${counts.foreign} of other APIs were left out` : "";
  io.log(`${counts.findings} findings in ${checked} entries of ${operations} operations and events${others}`);
  if (checked === 0) io.log("error: nothing was checked");
  return counts.findings > 0 || checked === 0 ? 1 : 0;
}
