import { align, groupBy } from "../../src/testing/report/table.js";
import { type MutantResult, type MutationReport, percentOf } from "./report.js";

/** How many survivors to list. */
const MAX_LISTED = 200;

/** Prints a table by kind of mutation, the equivalent mutants by reason, and the survivors. */
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
  const alive = (outcome: string) => report.alive.filter((mutant) => mutant.outcome === outcome);
  const survivors = alive("survived");
  return [
    `${api}: ${mutants} mutants of ${operations} operations and ${events} events, judged by ${cases} cases`,
    ...align([
      ["kind", "mutants", "killed", "equivalent", "survived", ""],
      ...rows,
      row("all", { killed, equivalent, survived }, percent),
    ]),
    ...listed(
      "Equivalent, because no value or request can detect them:",
      [...groupBy(alive("equivalent"), ({ kind, reason }) => `${kind}: ${reason}`)].map(
        ([reason, group]) => `${group.length} ${reason}`,
      ),
    ),
    ...listed("Survived:", survivors.slice(0, MAX_LISTED).map(survivor)),
    ...(survivors.length > MAX_LISTED ? [`  and ${survivors.length - MAX_LISTED} more; --json lists all of them`] : []),
  ].join("\n");
}

function listed(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  ${line}`)];
}

function survivor({ operation, place, change, source, reason }: MutantResult): string {
  return `${operation} ${place}: ${change}${source === undefined ? "" : ` (${source})`}: ${reason}`;
}
