import type { CoverageData } from "../testing/coverage/data.js";
import { coverageMarkdown } from "../testing/coverage/format.js";
import { coverageHtml } from "../testing/coverage/html.js";
import type { CoverageReport } from "../testing/coverage/report.js";
import type { Io, ParsedArgs } from "./command.js";
import { belowThresholds, type Threshold } from "./thresholds.js";
import { writeReport } from "./write-report.js";

/** Writes what was asked for of the coverage of a run, tells it in a line, and whether it is enough. */
export async function reportCoverageTo(
  covered: CoverageReport,
  data: CoverageData,
  thresholds: readonly Threshold[],
  given: ParsedArgs,
  io: Io,
): Promise<boolean> {
  await writeReport(given, io, "coverage", () => `${JSON.stringify(data)}\n`);
  await writeReport(given, io, "markdown", () => coverageMarkdown(covered));
  await writeReport(given, io, "html", () => coverageHtml([covered]));
  const shares = Object.entries(covered.dimensions).map(([name, share]) => `${share.covered}/${share.total} ${name}`);
  io.log(`covered: ${shares.join(", ")}`);
  const below = belowThresholds(covered, thresholds);
  for (const sentence of below) io.log(`error: ${sentence}`);
  return below.length === 0;
}
