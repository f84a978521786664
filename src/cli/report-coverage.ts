import { UserError } from "../platform/user-error.js";
import type { CoverageData } from "../testing/coverage/data.js";
import { coverageMarkdown } from "../testing/coverage/format.js";
import { coverageHtml } from "../testing/coverage/html.js";
import { type CoverageReport, DIMENSIONS, type Dimension, percentOf } from "../testing/coverage/report.js";
import type { Io, OptionValues } from "./command.js";
import type { COVERAGE_DATA, COVERAGE_REPORT } from "./coverage-options.js";
import { writeReport } from "./write-report.js";

export interface Threshold {
  /** Undefined for the total of all dimensions. */
  dimension: Dimension | undefined;
  percent: number;
}

/** Parses the values of `--threshold`: `90` and `request-branches=100`. */
export function parseThresholds(texts: readonly string[]): Threshold[] {
  return texts.map((text) => {
    const [, name, number = ""] = /^(?:([a-z-]+)=)?(\d+(?:\.\d+)?)$/.exec(text) ?? [];
    const dimension = DIMENSIONS.find((candidate) => candidate === name);
    const percent = Number(number);
    if (number !== "" && percent <= 100 && (name === undefined || dimension)) return { dimension, percent };
    throw new UserError(
      `--threshold must be PERCENT or DIMENSION=PERCENT, not ${JSON.stringify(text)}; the dimensions are ${DIMENSIONS.join(", ")}`,
      { exitCode: 2 },
    );
  });
}

/** Writes the requested coverage reports and logs the totals. Returns whether every threshold is met. */
export async function reportRunCoverage(
  report: CoverageReport,
  data: CoverageData,
  thresholds: readonly Threshold[],
  options: OptionValues<typeof COVERAGE_DATA & typeof COVERAGE_REPORT>,
  io: Io,
): Promise<boolean> {
  await writeReport(io, "coverage", options.coverage, () => `${JSON.stringify(data)}\n`);
  await writeReport(io, "markdown", options.markdown, () => coverageMarkdown(report));
  await writeReport(io, "html", options.html, () => coverageHtml([report]));
  const shares = Object.entries(report.dimensions).map(([name, share]) => `${share.covered}/${share.total} ${name}`);
  io.log(`covered: ${shares.join(", ")}`);
  return checkThresholds([report], thresholds, io);
}

/** Logs an error for each threshold that a report misses. Returns whether every threshold is met. */
export function checkThresholds(reports: readonly CoverageReport[], thresholds: readonly Threshold[], io: Io): boolean {
  let isMet = true;
  for (const report of reports)
    for (const { dimension, percent } of thresholds) {
      const share = dimension && report.dimensions[dimension];
      const actual = dimension ? share && percentOf(share) : report.percent;
      if (actual !== undefined && actual >= percent) continue;
      isMet = false;
      io.log(
        `error: ${report.api}: coverage${dimension ? ` of ${dimension}` : ""} is ${actual ?? 0} %, below ${percent} %`,
      );
    }
  return isMet;
}
