import { junitXml, xmlText } from "../report/junit.js";
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

const TITLES: Record<Dimension, string> = {
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

/** A page of its own: no script, nothing loaded. */
export function coverageHtml(reports: readonly CoverageReport[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>Contract coverage</title>
<style>
:root { color-scheme: light dark; --line: light-dark(#d0d7de, #444c56); }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
table { border-collapse: collapse; margin: 1rem 0; }
th, td { padding: .2rem .8rem; border-bottom: 1px solid var(--line); text-align: left; }
td + td, th + th { text-align: right; white-space: nowrap; }
details { border: 1px solid var(--line); border-radius: .4rem; padding: .4rem .8rem; margin: .4rem 0; }
ul { margin: .4rem 0; padding-left: 1.2rem; overflow-wrap: anywhere; }
.yes { color: light-dark(#116329, #57ab5a); } .no { color: light-dark(#a40e26, #ff7b72); } .cannot { opacity: .8; }
</style>
</head>
<body>
<h1>Contract coverage</h1>
${reports.map(htmlSection).join("\n")}
</body>
</html>
`;
}

function htmlSection(report: CoverageReport): string {
  const row = (cells: string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${xmlText(cell)}</${tag}>`).join("")}</tr>`;
  const owners = [...groupBy(report.items, ({ of }) => of)].map(([of, own]) => htmlOwner(of, own));
  return `<section>
<h2>${xmlText(report.title)} <small>${report.percent} %</small></h2>
<table><thead>${row(["", "covered", "of", "%"], "th")}</thead>
<tbody>${dimensionRows(report)
    .map((cells) => row(cells, "td"))
    .join("\n")}</tbody></table>
${owners.join("\n")}
</section>`;
}

function htmlOwner(of: string, items: readonly CoverageItem[]): string {
  const { covered, total } = shareOf(items.filter(isOfWhole));
  const lines = items
    .filter(({ id }) => id !== "")
    .map((item) => {
      const [sign, style] = item.times > 0 ? ["✓", "yes"] : item.reason === undefined ? ["✗", "no"] : ["–", "cannot"];
      const note = item.times > 0 ? `${item.times} times` : (item.reason ?? "not covered");
      return `<li class="${style}">${sign} <code>${xmlText(item.id)}</code> ${xmlText(note)}</li>`;
    });
  const open = covered < total ? " open" : "";
  return `<details${open}><summary>${xmlText(of || "webhook faults")}: ${covered} of ${total}</summary><ul>${lines.join("\n")}</ul></details>`;
}

function dimensionRows({ dimensions }: CoverageReport): string[][] {
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
function uncovered({ items }: CoverageReport): CoverageItem[] {
  return items.filter(isOfWhole).filter(({ times, reason }) => times === 0 && reason === undefined);
}

function impossible({ items }: CoverageReport): { reason: string; own: CoverageItem[] }[] {
  const none = items.filter(({ times, reason }) => times === 0 && reason !== undefined);
  return [...groupBy(none, ({ reason }) => reason ?? "")].map(([reason, own]) => ({ reason, own }));
}

function nameOf({ dimension, of, id }: CoverageItem): string {
  return [of, id].filter((part) => part !== "").join(" ") || dimension;
}
