import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readApi } from "../model/read-api.js";
import { CoverageCollector } from "../testing/coverage/collector.js";
import { parseCoverage } from "../testing/coverage/data.js";
import { coverageMarkdown, coverageTable } from "../testing/coverage/format.js";
import { coverageHtml } from "../testing/coverage/html.js";
import {
  type CoverageReport,
  DIMENSIONS,
  type Dimension,
  percentOf,
  reportCoverage,
} from "../testing/coverage/report.js";
import { COVERAGE_FOLDER_VARIABLE } from "../testing/recording/covered-fetch.js";
import type { ObservedApi } from "../testing/recording/observer.js";

export { coveredFetch, coveredReceiver } from "../testing/recording/covered-fetch.js";
export type { ObservedApi } from "../testing/recording/observer.js";

export interface ContractCoverageOptions {
  apis: readonly ObservedApi[];
  /** Files to write for all APIs: `chatwire coverage` data, a web page, a comment for a pull request. */
  json?: string;
  html?: string;
  markdown?: string;
  /** Fails the run when the coverage of an API is below this percentage, in total or in the given dimensions. */
  threshold?: number | Partial<Record<Dimension, number>>;
  print?: (text: string) => void;
}

/** A Vitest reporter of the contract coverage that `coveredFetch` and `coveredReceiver` record in a test suite. */
export class ContractCoverage {
  #folder: string | undefined;

  readonly options: ContractCoverageOptions;

  constructor(options: ContractCoverageOptions) {
    this.options = options;
  }

  /** Called by Vitest before its workers start. The workers inherit the environment. */
  onInit(): void {
    this.#folder = mkdtempSync(path.join(tmpdir(), "chatwire-coverage-"));
    process.env[COVERAGE_FOLDER_VARIABLE] = this.#folder;
  }

  /** Called by Vitest after the last test. */
  onTestRunEnd(): void {
    const { apis, json, html, markdown, threshold, print = console.log } = this.options;
    const collectors = this.#collect();
    const reports = apis.map(({ id, document }) => {
      const data = (collectors.get(id) ?? new CoverageCollector(id)).data;
      return reportCoverage(readApi(id, document), data);
    });
    if (json !== undefined)
      writeFileSync(json, [...collectors.values()].map(({ data }) => `${JSON.stringify(data)}\n`).join(""));
    if (html !== undefined) writeFileSync(html, coverageHtml(reports));
    if (markdown !== undefined) writeFileSync(markdown, reports.map(coverageMarkdown).join("\n"));
    for (const report of reports) {
      const below = missedThresholds(report, threshold);
      print(summary(report, below));
      if (below.length > 0) process.exitCode = 1;
    }
  }

  #collect(): Map<string, CoverageCollector> {
    const folder = this.#folder;
    if (folder === undefined) return new Map();
    const data = readdirSync(folder).flatMap((name) =>
      parseCoverage(readFileSync(path.join(folder, name), "utf8"), name),
    );
    rmSync(folder, { recursive: true, force: true });
    return CoverageCollector.mergeByApi(data);
  }
}

/** Returns `below 90 %` or `operations below 100 %` for each missed threshold. */
function missedThresholds(report: CoverageReport, threshold: ContractCoverageOptions["threshold"] = 0): string[] {
  if (typeof threshold === "number") return report.percent < threshold ? [`below ${threshold} %`] : [];
  return DIMENSIONS.flatMap((name) => {
    const [percent, share] = [threshold[name], report.dimensions[name]];
    return percent === undefined || (share && percentOf(share) >= percent) ? [] : [`${name} below ${percent} %`];
  });
}

function summary(report: CoverageReport, below: readonly string[]): string {
  const note = below.length > 0 ? ` (${below.join(", ")})` : "";
  return `\n${report.title}: ${report.percent} % of the contract covered${note}\n${coverageTable(report)}`;
}
