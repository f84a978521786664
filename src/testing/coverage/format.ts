import { junitXml } from "../report/junit.js";
import { align, groupBy } from "../report/table.js";
import {
  type CoverageItem,
  type CoverageReport,
  DIMENSIONS,
  type Dimension,
  isInTotal,
  percentOf,
  type Share,
  shareOf,
} from "./report.js";

export const TITLES: Record<Dimension, string> = {
  operations: "operations",
  statuses: "statuses",
  "request-branches": "request branches",
  "response-branches": "response branches",
  webhooks: "webhooks",
  "webhook-branches": "webhook branches",
  "webhook-faults": "webhook faults",
};

/** Formats tables by dimension and by operation, and the parts that cannot be covered. */
export function coverageTable(report: CoverageReport): string {
  return [
    ...align([["coverage", "covered", "of", "%"], ...dimensionRows(report)]),
    "",
    ...align([["", "statuses", "branches"], ...ownerRows(report)]),
    ...unreachable(report).map(([reason, items]) => `- ${items.length} cannot be covered: ${reason}`),
  ].join("\n");
}

/** Formats a table and the uncovered parts in Markdown, for a pull request. */
export function coverageMarkdown(report: CoverageReport): string {
  const table = (rows: string[][]) =>
    rows.map((row) => `| ${row.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`);
  const missing = uncovered(report);
  return [
    `### ${report.title}: ${report.percent} % of the contract covered`,
    "",
    ...table([["", "covered", "of", "%"], ["---", "---:", "---:", "---:"], ...dimensionRows(report)]),
    "",
    ...(missing.length === 0
      ? []
      : [
          `<details><summary>${missing.length} not covered</summary>`,
          "",
          ...missing.map((item) => `- \`${nameOf(item).replaceAll("`", "'")}\``),
          "",
          "</details>",
          "",
        ]),
  ].join("\n");
}

/** Formats JUnit XML with a suite for each dimension, in which uncovered parts fail. */
export function coverageJunit(report: CoverageReport): string {
  const cases = report.items.filter(isInTotal).map((item) => ({
    ...{ suite: TITLES[item.dimension], name: nameOf(item), time: 0 },
    outcome:
      item.times > 0 ? ("passed" as const) : item.reason === undefined ? ("failed" as const) : ("skipped" as const),
    message: item.times > 0 ? undefined : (item.reason ?? "not covered"),
  }));
  return junitXml("chatwire coverage", report.api, cases);
}

/** Returns rows of dimension, covered, total and percent. */
export function dimensionRows({ dimensions }: CoverageReport): string[][] {
  return DIMENSIONS.flatMap((name) => {
    const share = dimensions[name];
    return share ? [[TITLES[name], String(share.covered), String(share.total), String(percentOf(share))]] : [];
  });
}

function ownerRows({ items }: CoverageReport): string[][] {
  return [...groupBy(items, ({ of }) => of)].map(([of, owned]) => {
    const cell = (...names: Dimension[]) => ratio(shareOf(owned.filter(({ dimension }) => names.includes(dimension))));
    return [of || "webhook faults", cell("statuses"), cell("request-branches", "webhook-branches", "webhook-faults")];
  });
}

function ratio({ covered, total }: Share): string {
  return total === 0 ? "-" : `${covered}/${total}`;
}

/** Returns the parts that are not covered and could be. */
export function uncovered({ items }: CoverageReport): CoverageItem[] {
  return items.filter(isInTotal).filter(({ times, reason }) => times === 0 && reason === undefined);
}

/** Returns the parts that cannot be covered, by the reason. */
function unreachable({ items }: CoverageReport): [string, CoverageItem[]][] {
  const unreached = items.filter(({ times, reason }) => times === 0 && reason !== undefined);
  return [...groupBy(unreached, ({ reason }) => reason ?? "")];
}

export function nameOf({ dimension, of, id }: CoverageItem): string {
  return [of, id].filter((part) => part !== "").join(" ") || dimension;
}
