import { UserError } from "../platform/user-error.js";
import { type CoverageReport, DIMENSIONS, percentOf } from "../testing/coverage/report.js";

export interface Threshold {
  /** Undefined for all dimensions together. */
  dimension: (typeof DIMENSIONS)[number] | undefined;
  percent: number;
}

/** Reads `90` and `branches=100`. */
export function readThresholds(texts: readonly string[]): Threshold[] {
  return texts.map((text) => {
    const [, name, number = ""] = /^(?:([a-z]+)=)?(\d+(?:\.\d+)?)$/.exec(text) ?? [];
    const dimension = DIMENSIONS.find((known) => known === name);
    const percent = Number(number);
    if (number !== "" && percent <= 100 && (name === undefined || dimension)) return { dimension, percent };
    throw new UserError(
      `--min takes a percentage, or one of ${DIMENSIONS.join(", ")} with it (branches=90), not ${JSON.stringify(text)}`,
      { exitCode: 2 },
    );
  });
}

/** What of a report is below its threshold, as sentences. */
export function belowThresholds(report: CoverageReport, thresholds: readonly Threshold[]): string[] {
  return thresholds.flatMap(({ dimension, percent }) => {
    const share = dimension && report.dimensions[dimension];
    const found = dimension ? share && percentOf(share) : report.percent;
    if (found !== undefined && found >= percent) return [];
    return [`${report.api}: coverage${dimension ? ` of ${dimension}` : ""} is ${found ?? 0} %, below ${percent} %`];
  });
}
