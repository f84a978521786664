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
import type { ObservedApi } from "../testing/recording/observer.js";
import { FOLDER } from "../testing/recording/covered-fetch.js";

export type { ObservedApi } from "../testing/recording/observer.js";
export { coveredFetch, coveredReceiver } from "../testing/recording/covered-fetch.js";

export interface ContractCoverageOptions {
  apis: readonly ObservedApi[];
  /** Files to write, of all APIs: what `chatwire coverage` reads, a page, a comment for a pull request. */
  json?: string;
  html?: string;
  markdown?: string;
  /** The run fails below this percentage of an API: of all dimensions, or of those named. */
  min?: number | Partial<Record<Dimension, number>>;
  print?: (text: string) => void;
}

/** A reporter of vitest that tells how much of contracts the suite's `coveredFetch` and `coveredReceiver` exercised. */
export class ContractCoverage {
  #folder: string | undefined;

  readonly options: ContractCoverageOptions;

  constructor(options: ContractCoverageOptions) {
    this.options = options;
  }

  /** Called by vitest before its workers start, which inherit the environment. */
  onInit(): void {
    this.#folder = mkdtempSync(path.join(tmpdir(), "chatwire-coverage-"));
    process.env[FOLDER] = this.#folder;
  }

  /** Called by vitest after the last test. */
  onTestRunEnd(): void {
    const { apis, json, html, markdown, min, print = console.log } = this.options;
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
      const below = belowIn(report, min);
      print(told(report, below));
      if (below.length > 0) process.exitCode = 1;
    }
  }

  #collect(): Map<string, CoverageCollector> {
    const collectors = new Map<string, CoverageCollector>();
    const folder = this.#folder;
    if (folder === undefined) return collectors;
    for (const name of readdirSync(folder)) {
      for (const data of parseCoverage(readFileSync(path.join(folder, name), "utf8"), name)) {
        const collector = collectors.get(data.api) ?? new CoverageCollector(data.api);
        collectors.set(data.api, collector);
        collector.merge(data);
      }
    }
    rmSync(folder, { recursive: true, force: true });
    return collectors;
  }
}

/** `below 90 %`, `operations below 100 %`. */
function belowIn(report: CoverageReport, min: ContractCoverageOptions["min"] = 0): string[] {
  if (typeof min === "number") return report.percent < min ? [`below ${min} %`] : [];
  return DIMENSIONS.flatMap((name) => {
    const [least, share] = [min[name], report.dimensions[name]];
    return least === undefined || (share && percentOf(share) >= least) ? [] : [`${name} below ${least} %`];
  });
}

function told(report: CoverageReport, below: readonly string[]): string {
  const note = below.length > 0 ? ` (${below.join(", ")})` : "";
  return `\n${report.title}: ${report.percent} % of the contract covered${note}\n${coverageTable(report)}`;
}
