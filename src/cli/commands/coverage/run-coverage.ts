import { readFile } from "node:fs/promises";
import path from "node:path";
import { UserError } from "../../../platform/user-error.js";
import { CoverageCollector } from "../../../testing/coverage/collector.js";
import { parseCoverage } from "../../../testing/coverage/data.js";
import { coverageJunit, coverageMarkdown, coverageTable } from "../../../testing/coverage/format.js";
import { coverageHtml } from "../../../testing/coverage/html.js";
import { type CoverageReport, reportCoverage } from "../../../testing/coverage/report.js";
import type { Io, ParsedArgs } from "../../command.js";
import { loadApi } from "../../load-api.js";
import { printDiagnostics } from "../../print-diagnostics.js";
import { checkThresholds, parseThresholds } from "../../report-coverage.js";
import { writeReport } from "../../write-report.js";
import type { OPTIONS } from "./options.js";

/** Runs `chatwire coverage`. */
export async function runCoverage({ operands, options }: ParsedArgs<typeof OPTIONS>, io: Io): Promise<number> {
  const thresholds = parseThresholds(options.threshold);
  const reports: CoverageReport[] = [];
  for (const { data } of await readFiles(operands, io)) {
    const loaded = await loadApi(data.api, io);
    if ("diagnostics" in loaded) return printDiagnostics(loaded.diagnostics, loaded.root, io);
    reports.push(reportCoverage(loaded.api, data));
  }
  await writeReport(io, "junit", options.junit, () => reports.map(coverageJunit).join(""));
  await writeReport(io, "markdown", options.markdown, () => reports.map(coverageMarkdown).join("\n"));
  await writeReport(io, "html", options.html, () => coverageHtml(reports));
  io.output(options.json ? JSON.stringify(reports, null, 2) : reports.map(withTitle).join("\n\n"));
  return checkThresholds(reports, thresholds, io) ? 0 : 1;
}

function withTitle(report: CoverageReport): string {
  return `${report.title}: ${report.percent} %\n${coverageTable(report)}`;
}

/** Merges the coverage files by API. */
async function readFiles(files: readonly string[], io: Io): Promise<CoverageCollector[]> {
  const data = [];
  for (const file of files) {
    const text = await readFile(path.resolve(io.cwd, file), "utf8").catch((cause: NodeJS.ErrnoException) => {
      const reason = cause.code === "ENOENT" ? "does not exist" : `cannot be read (${cause.code})`;
      throw new UserError(`${file} ${reason}`, { exitCode: 2, cause });
    });
    data.push(...parseCoverage(text, file));
  }
  return [...CoverageCollector.mergeByApi(data).values()];
}
