import { junitXml } from "../report/junit.js";
import { align, groupBy, listOf } from "../report/table.js";
import type { CheckKind } from "./checks.js";
import type { CheckResult, ReceiverReport } from "./run-checks.js";

/** Formats a table by event, the failures, and the faults that do not apply with the reasons. */
export function formatTable({ results }: ReceiverReport): string {
  const rows = [...groupBy(results, ({ event }) => event)].map(([event, ofEvent]) => [
    event,
    ratio(ofEvent, "example"),
    ratio(ofEvent, "generated"),
    ratio(ofEvent, "fault"),
    String(ofEvent.filter(({ outcome }) => outcome === "skipped").length),
  ]);
  const table = align([["event", "examples", "generated", "faults", "not applicable"], ...rows]);
  const failures = messagesOf(results, "failed").map(([message, events]) => `✗ ${message} (${listOf(events)})`);
  const reasons = messagesOf(results, "skipped").map(([message, events]) => `- ${message} (${listOf(events)})`);
  return [
    ...table,
    ...(failures.length > 0 ? ["", ...failures] : []),
    ...(reasons.length > 0 ? ["", "Not applicable:", ...reasons] : []),
  ].join("\n");
}

/** Returns each distinct message with its events. */
function messagesOf(results: readonly CheckResult[], outcome: CheckResult["outcome"]): [string, string[]][] {
  const ofOutcome = results.filter((result) => result.outcome === outcome);
  return [...groupBy(ofOutcome, ({ name, message }) => `${name}: ${message}`)].map(([message, group]) => [
    message,
    group.map(({ event }) => event),
  ]);
}

/** Formats JUnit XML with a suite for each event and a case for each check. */
export function formatJunit({ api, results }: ReceiverReport): string {
  const cases = results.map(({ event, ...result }) => ({ suite: event, ...result }));
  return junitXml("chatwire test-receiver", api, cases);
}

function ratio(results: readonly CheckResult[], kind: CheckKind): string {
  const ofKind = results.filter((result) => result.kind === kind && result.outcome !== "skipped");
  return ofKind.length === 0 ? "-" : `${ofKind.filter(({ outcome }) => outcome === "passed").length}/${ofKind.length}`;
}
