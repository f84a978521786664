import { CoverageCollector } from "../../../testing/coverage/collector.js";
import { CoverageRecorder } from "../../../testing/coverage/recorder.js";
import { reportCoverage } from "../../../testing/coverage/report.js";
import { addTraffic } from "../../../testing/traffic/add-traffic.js";
import { TrafficChecker } from "../../../testing/traffic/checker.js";
import { findRecordings, readRecording } from "../../../testing/traffic/read-recordings.js";
import type { Io, ParsedArgs } from "../../command.js";
import { loadApi } from "../../load-api.js";
import { printDiagnostics } from "../../print-diagnostics.js";
import { parseThresholds, reportRunCoverage } from "../../report-coverage.js";
import type { OPTIONS } from "./options.js";

/** The number of findings that are printed. All findings are counted. */
const MAX_PRINTED = 1000;

interface Counts {
  entries: number;
  /** Entries of other APIs, which are not checked. */
  otherApis: number;
  findingCount: number;
}

/** Runs `chatwire check-traffic`. */
export async function runCheckTraffic({ operands, options }: ParsedArgs<typeof OPTIONS>, io: Io): Promise<number> {
  const [id = "", name = ""] = operands;
  const thresholds = parseThresholds(options.threshold);
  const recordings = findRecordings(name, io.cwd);
  const loaded = await loadApi(id, io);
  if ("diagnostics" in loaded) return printDiagnostics(loaded.diagnostics, loaded.root, io);
  const checker = new TrafficChecker(loaded.api);
  const recorder = new CoverageRecorder(loaded.api, new CoverageCollector(id));
  const findings: object[] = [];
  const operations: Record<string, number> = {};
  const counts: Counts = { entries: 0, otherApis: 0, findingCount: 0 };
  for (const recording of recordings) {
    for await (const entry of readRecording(recording)) {
      const checked = await checker.check(entry);
      addTraffic(recorder, entry, checked);
      counts.entries++;
      if (checked.isOtherApi) counts.otherApis++;
      if (checked.operation) operations[checked.operation] = (operations[checked.operation] ?? 0) + 1;
      for (const { entry: number, operation, direction, place, message } of checked.findings) {
        if (++counts.findingCount > MAX_PRINTED) continue;
        findings.push({ file: recording.name, entry: number, operation, direction, place, message });
        if (!options.json)
          io.output(
            `${recording.name}: entry ${number}  ${operation ?? "unknown"}  ${direction}  ${place}: ${message}`,
          );
      }
    }
  }
  if (options.json) io.output(JSON.stringify({ api: id, ...counts, operations, findings }, null, 2));
  const { data } = recorder.collector;
  const isCovered = await reportRunCoverage(reportCoverage(loaded.api, data), data, thresholds, options, io);
  return logSummary(counts, Object.keys(operations).length, io) && isCovered ? 0 : 1;
}

/** Logs the counts. Returns whether entries were checked and none has findings. */
function logSummary({ entries, otherApis, findingCount }: Counts, operations: number, io: Io): boolean {
  const checked = entries - otherApis;
  const skipped = otherApis > 0 ? `; skipped ${otherApis} of other APIs` : "";
  io.log(`${findingCount} findings in ${checked} entries of ${operations} operations and events${skipped}`);
  if (checked === 0) io.log("error: nothing was checked");
  return findingCount === 0 && checked > 0;
}
