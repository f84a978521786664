import { junitXml } from "../report/junit.js";
import { align, groupBy } from "../report/table.js";
import {
  type CoverageItem,
  type CoverageReport,
  DIMENSIONS,
  type Dimension,
  isOfWhole,
  percentOf,
  type Share,
  shareOf,
} from "./report.js";

export const TITLES: Record<Dimension, string> = {
  operations: "operations",
  statuses: "statuses",
  branches: "request branches",
  answers: "response branches",
  webhooks: "webhooks",
  payloads: "payload branches",
  faults: "webhook faults",
};

/** Tables by dimension and by operation, and what is not covered. */
export function coverageTable(report: CoverageReport): string {
  return [
    ...align([["coverage", "covered", "of", "%"], ...dimensionRows(report)]),
    "",
    ...align([["", "statuses", "branches"], ...ownerRows(report)]),
    ...impossible(report).map(({ reason, own }) => `- ${own.length} cannot be covered: ${reason}`),
  ].join("\n");
}

/** The same for a pull request. */
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

/** JUnit's XML: a suite for each dimension, what is not covered fails. */
export function coverageJunit(report: CoverageReport): string {
  const cases = report.items.filter(isOfWhole).map((item) => ({
    ...{ suite: TITLES[item.dimension], name: nameOf(item), time: 0 },
    outcome:
      item.times > 0 ? ("passed" as const) : item.reason === undefined ? ("failed" as const) : ("skipped" as const),
    message: item.times > 0 ? undefined : (item.reason ?? "not covered"),
  }));
  return junitXml("chatwire coverage", report.api, cases);
}

/** Dimension, covered, total, percent. */
export function dimensionRows({ dimensions }: CoverageReport): string[][] {
  return DIMENSIONS.flatMap((name) => {
    const share = dimensions[name];
    return share ? [[TITLES[name], String(share.covered), String(share.total), String(percentOf(share))]] : [];
  });
}

function ownerRows({ items }: CoverageReport): string[][] {
  return [...groupBy(items, ({ of }) => of)].map(([of, own]) => {
    const cell = (...names: Dimension[]) => ratio(shareOf(own.filter(({ dimension }) => names.includes(dimension))));
    return [of || "webhook faults", cell("statuses"), cell("branches", "payloads", "faults")];
  });
}

function ratio({ covered, total }: Share): string {
  return total === 0 ? "-" : `${covered}/${total}`;
}

/** What is not covered, and could be. */
export function uncovered({ items }: CoverageReport): CoverageItem[] {
  return items.filter(isOfWhole).filter(({ times, reason }) => times === 0 && reason === undefined);
}

function impossible({ items }: CoverageReport): { reason: string; own: CoverageItem[] }[] {
  const none = items.filter(({ times, reason }) => times === 0 && reason !== undefined);
  return [...groupBy(none, ({ reason }) => reason ?? "")].map(([reason, own]) => ({ reason, own }));
}

export function nameOf({ dimension, of, id }: CoverageItem): string {
  return [of, id].filter((part) => part !== "").join(" ") || dimension;
}
