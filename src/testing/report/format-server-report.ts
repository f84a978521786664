import type { CaseKind } from "../../testdata/cases/case.js";
import type { CaseResult, TestServerReport } from "../server/results.js";
import { junitXml } from "./junit.js";
import { align, groupBy, listOf } from "./table.js";

const COLUMNS: readonly [string, CaseKind][] = [
  ["examples", "example"],
  ["generated", "generated"],
  ["invalid", "invalid"],
  ["protocol", "protocol"],
  ["statuses", "status"],
];

/** Formats a table by operation, the reasons for skipped cases, and each failure with a curl command. */
export function formatServerReport({ results, seed }: TestServerReport): string {
  const columns = COLUMNS.filter(([, kind]) => results.some((result) => result.kind === kind));
  const rows = [...groupBy(results, ({ operation }) => operation)].map(([operation, group]) => [
    operation,
    ...columns.map(([, kind]) => ratio(group, kind)),
  ]);
  const skipped = results.filter(({ outcome }) => outcome === "skipped");
  const reasons = [...groupBy(skipped, ({ reason }) => reason ?? "")].map(
    ([reason, group]) => `- ${group.length} not sent: ${reason} (${listOf(operationsOf(group))})`,
  );
  const byState = results.filter((result) => result.rejectedByState);
  const statuses = [...new Set(byState.map(({ status }) => status))].join(", ");
  const states = `- ${byState.length} valid requests rejected because of the server's state: ${statuses} (${listOf(operationsOf(byState))})`;
  const notes = [...reasons, ...(byState.length > 0 ? [states] : [])];
  const failures = results
    .filter(({ outcome }) => outcome === "failed")
    .flatMap((result) => ["", ...failure(result, seed)]);
  return [
    ...align([["operation", ...columns.map(([title]) => title)], ...rows]),
    ...(notes.length > 0 ? ["", ...notes] : []),
    ...failures,
  ].join("\n");
}

function operationsOf(results: readonly CaseResult[]): string[] {
  return [...new Set(results.map(({ operation }) => operation))];
}

function failure({ operation, name, findings, curl }: CaseResult, seed: number): string[] {
  return [
    `✗ ${operation}: ${name}`,
    ...findings.map(({ check, message }) => `  ${check}: ${message}`),
    ...(curl === undefined ? [] : [`  ${curl}`]),
    `  repeat with: --seed ${seed} --only ${JSON.stringify(`${operation} ${name}`)}`,
  ];
}

function ratio(results: readonly CaseResult[], kind: CaseKind): string {
  const sent = results.filter((result) => result.kind === kind && result.outcome !== "skipped");
  return sent.length === 0 ? "-" : `${sent.filter(({ outcome }) => outcome === "passed").length}/${sent.length}`;
}

/** Formats JUnit XML with a suite for each operation and a test case for each request. */
export function serverReportJunit({ api, results }: TestServerReport): string {
  const cases = results.map(({ operation, name, outcome, findings, reason, time }) => ({
    ...{ suite: operation, name, outcome, time },
    message: reason ?? findings.map(({ message }) => message).join("; "),
  }));
  return junitXml("chatwire test-server", api, cases);
}
