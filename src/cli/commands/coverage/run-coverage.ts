import { readFile } from "node:fs/promises";
import path from "node:path";
import { UserError } from "../../../platform/user-error.js";
import { CoverageCollector } from "../../../testing/coverage/collector.js";
import { parseCoverage } from "../../../testing/coverage/data.js";
import { coverageJunit, coverageMarkdown, coverageTable } from "../../../testing/coverage/format.js";
import { coverageHtml } from "../../../testing/coverage/html.js";
import type { CoverageReport } from "../../../testing/coverage/report.js";
import { reportCoverage } from "../../../testing/coverage/report.js";
import type { Io, ParsedArgs } from "../../command.js";
import { loadApi } from "../../load-api.js";
import { printDiagnostics } from "../../print-diagnostics.js";
import { belowThresholds, readThresholds } from "../../thresholds.js";
import { writeReport } from "../../write-report.js";

/** Does what `chatwire coverage` was asked for. */
export async function runCoverage(given: ParsedArgs, io: Io): Promise<number> {
  const thresholds = readThresholds(given.texts("min"));
  const collectors = await readFiles(given.operands, io);
  const reports: CoverageReport[] = [];
  for (const { data } of collectors.values()) {
    const loaded = await loadApi(data.api, io);
    if ("diagnostics" in loaded) return printDiagnostics(loaded.diagnostics, loaded.root, io);
    reports.push(reportCoverage(loaded.api, data));
  }
  await writeReport(given, io, "junit", () => reports.map(coverageJunit).join(""));
  await writeReport(given, io, "markdown", () => reports.map(coverageMarkdown).join("\n"));
  await writeReport(given, io, "html", () => coverageHtml(reports));
  io.output(given.flag("json") ? JSON.stringify(reports, null, 2) : reports.map(titled).join("\n\n"));
  const below = reports.flatMap((report) => belowThresholds(report, thresholds));
  for (const sentence of below) io.log(`error: ${sentence}`);
  return below.length > 0 ? 1 : 0;
}

function titled(report: CoverageReport): string {
  return `${report.title}: ${report.percent} %\n${coverageTable(report)}`;
}

async function readFiles(files: readonly string[], io: Io): Promise<Map<string, CoverageCollector>> {
  const collectors = new Map<string, CoverageCollector>();
  for (const file of files) {
    for (const data of parseCoverage(await read(path.resolve(io.cwd, file)), file)) {
      const collector = collectors.get(data.api) ?? new CoverageCollector(data.api);
      collectors.set(data.api, collector);
      collector.merge(data);
    }
  }
  return collectors;
}

function read(file: string): Promise<string> {
  return readFile(file, "utf8").catch((cause: unknown) => {
    const { code } = cause as NodeJS.ErrnoException;
    throw new UserError(`${file} cannot be read: ${code}`, { exitCode: 2, cause });
  });
}
