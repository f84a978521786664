import type { CheckKind } from "./checks.js";
import type { CheckResult, Verification } from "./run-checks.js";

/** A table by event, what failed, and what could not be checked with the reason. */
export function formatTable({ results }: Verification): string {
  const rows = [...groupBy(results, ({ event }) => event)].map(([event, own]) => [
    event,
    ratio(own, "example"),
    ratio(own, "generated"),
    ratio(own, "fault"),
    String(own.filter(({ outcome }) => outcome === "skipped").length),
  ]);
  const table = align([["event", "examples", "generated", "faults", "not applicable"], ...rows]);
  const failures = told(results, "failed").map(([what, events]) => `✗ ${what} (${listOf(events)})`);
  const reasons = told(results, "skipped").map(([what, events]) => `- ${what} (${listOf(events)})`);
  return [
    ...table,
    ...(failures.length > 0 ? ["", ...failures] : []),
    ...(reasons.length > 0 ? ["", "Not applicable:", ...reasons] : []),
  ].join("\n");
}

/** What failed or was skipped, each problem once, with its events. */
function told(results: readonly CheckResult[], outcome: CheckResult["outcome"]): [string, string[]][] {
  const own = results.filter((result) => result.outcome === outcome);
  return [...groupBy(own, ({ name, message }) => `${name}: ${message}`)].map(([what, group]) => [
    what,
    group.map(({ event }) => event),
  ]);
}

const MOST_NAMED = 3;

function listOf(events: readonly string[]): string {
  const more = events.length - MOST_NAMED;
  return events.slice(0, MOST_NAMED).join(", ") + (more > 0 ? ` and ${more} more` : "");
}

/** JUnit's XML: a suite for each event, a case for each check. */
export function formatJunit({ api, results, failed, skipped }: Verification): string {
  const suites = [...groupBy(results, ({ event }) => event)].map(([event, own]) => {
    const count = (outcome: string) => own.filter((result) => result.outcome === outcome).length;
    const counts = `tests="${own.length}" failures="${count("failed")}" skipped="${count("skipped")}"`;
    const cases = own.map((result) => junitCase(`${api}.${event}`, result));
    return [
      `  <testsuite name="${xmlText(`${api} ${event}`)}" ${counts} time="${seconds(own)}">`,
      ...cases,
      "  </testsuite>",
    ].join("\n");
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="chatwire verify-receiver" tests="${results.length}" failures="${failed}" skipped="${skipped}" time="${seconds(results)}">`,
    ...suites,
    "</testsuites>",
    "",
  ].join("\n");
}

function junitCase(suite: string, result: CheckResult): string {
  const head = `    <testcase classname="${xmlText(suite)}" name="${xmlText(result.name)}" time="${seconds([result])}"`;
  if (result.outcome === "passed") return `${head}/>`;
  const element = result.outcome === "failed" ? "failure" : "skipped";
  return `${head}><${element} message="${xmlText(result.message ?? "")}"/></testcase>`;
}

/** Characters that XML cannot hold at all are replaced. */
function xmlText(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll(/[^\P{Cc}\t]|[\u{D800}-\u{DFFF}\uFFFE\uFFFF]/gu, "\uFFFD");
}

function seconds(results: readonly CheckResult[]): string {
  return (results.reduce((sum, { time }) => sum + time, 0) / 1000).toFixed(3);
}

function ratio(results: readonly CheckResult[], kind: CheckKind): string {
  const own = results.filter((result) => result.kind === kind && result.outcome !== "skipped");
  return own.length === 0 ? "-" : `${own.filter(({ outcome }) => outcome === "passed").length}/${own.length}`;
}

function align(rows: string[][]): string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
