import { align, groupBy } from "../../src/testing/report/table.js";
import { type MutantResult, type MutationReport, percentOf } from "./report.js";

/** Survivors named one by one; of an API in which nothing is sharp the first tell enough. */
const MAX_NAMED = 200;

/** A table by kind of mutation, the equivalent mutants by their reason, and each survivor. */
export function formatMutation({ api, operations, events, cases, ...report }: MutationReport): string {
  const { mutants, killed, equivalent, survived, percent } = report;
  const row = (name: string, counts: { killed: number; equivalent: number; survived: number }, share: number) => [
    name,
    ...[counts.killed + counts.equivalent + counts.survived, counts.killed, counts.equivalent, counts.survived].map(
      String,
    ),
    `${share} %`,
  ];
  const rows = Object.entries(report.kinds).map(([kind, counts]) =>
    row(kind, counts, percentOf(counts.survived, counts.killed)),
  );
  const alive = (outcome: string) => report.alive.filter((one) => one.outcome === outcome);
  const named = alive("survived");
  return [
    `${api}: ${mutants} mutants of ${operations} operations and ${events} events, judged by ${cases} cases`,
    ...align([
      ["kind", "mutants", "killed", "equivalent", "survived", ""],
      ...rows,
      row("all", { killed, equivalent, survived }, percent),
    ]),
    ...listed(
      "Equivalent, as no value or no request can tell:",
      [...groupBy(alive("equivalent"), ({ kind, reason }) => `${kind}: ${reason}`)].map(
        ([reason, group]) => `${group.length} ${reason}`,
      ),
    ),
    ...listed("Survived:", named.slice(0, MAX_NAMED).map(survivor)),
    ...(named.length > MAX_NAMED ? [`  and ${named.length - MAX_NAMED} more: --json has all`] : []),
  ].join("\n");
}

function listed(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  ${line}`)];
}

function survivor({ operation, place, change, source, reason }: MutantResult): string {
  return `${operation} ${place}: ${change}${source === undefined ? "" : ` (${source})`}: ${reason}`;
}
