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

/** A table by operation, what failed with a curl line, and what was not checked with the reason. */
export function formatServerReport({ results, seed }: TestServerReport): string {
  const columns = COLUMNS.filter(([, kind]) => results.some((result) => result.kind === kind));
  const rows = [...groupBy(results, ({ operation }) => operation)].map(([operation, own]) => [
    operation,
    ...columns.map(([, kind]) => ratio(own, kind)),
  ]);
  const skipped = results.filter(({ outcome }) => outcome === "skipped");
  const reasons = [...groupBy(skipped, ({ reason }) => reason ?? "")].map(
    ([reason, own]) =>
      `- ${own.length} not sent: ${reason} (${listOf([...new Set(own.map(({ operation }) => operation))])})`,
  );
  const ofState = results.filter((result) => result.ofState);
  const states =
    ofState.length === 0
      ? []
      : [
          `- ${ofState.length} answered by an error, for what the server remembers: ${[...new Set(ofState.map(({ status }) => status))].join(", ")} (${listOf([...new Set(ofState.map(({ operation }) => operation))])})`,
        ];
  const notes = [...reasons, ...states];
  const failures = results
    .filter(({ outcome }) => outcome === "failed")
    .flatMap((result) => ["", ...failure(result, seed)]);
  return [
    ...align([["operation", ...columns.map(([title]) => title)], ...rows]),
    ...(notes.length > 0 ? ["", ...notes] : []),
    ...failures,
  ].join("\n");
}

function failure({ operation, name, problems, curl }: CaseResult, seed: number): string[] {
  return [
    `✗ ${operation}: ${name}`,
    ...problems.map(({ check, message }) => `  ${check}: ${message}`),
    ...(curl === undefined ? [] : [`  ${curl}`]),
    `  again: --seed ${seed} --only ${JSON.stringify(`${operation} ${name}`)}`,
  ];
}

function ratio(results: readonly CaseResult[], kind: CaseKind): string {
  const own = results.filter((result) => result.kind === kind && result.outcome !== "skipped");
  return own.length === 0 ? "-" : `${own.filter(({ outcome }) => outcome === "passed").length}/${own.length}`;
}

/** JUnit's XML: a suite for each operation, a case for each request. */
export function serverReportJunit({ api, results }: TestServerReport): string {
  const cases = results.map(({ operation, name, outcome, problems, reason, time }) => ({
    ...{ suite: operation, name, outcome, time },
    message: reason ?? problems.map(({ message }) => message).join("; "),
  }));
  return junitXml("chatwire test-server", api, cases);
}
