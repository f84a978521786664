import { junitXml } from "../report/junit.js";
import { align, groupBy, listOf } from "../report/table.js";
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

/** JUnit's XML: a suite for each event, a case for each check. */
export function formatJunit({ api, results }: Verification): string {
  const cases = results.map(({ event, name, outcome, message, time }) => ({
    suite: event,
    name,
    outcome,
    message,
    time,
  }));
  return junitXml("chatwire test-receiver", api, cases);
}

function ratio(results: readonly CheckResult[], kind: CheckKind): string {
  const own = results.filter((result) => result.kind === kind && result.outcome !== "skipped");
  return own.length === 0 ? "-" : `${own.filter(({ outcome }) => outcome === "passed").length}/${own.length}`;
}
