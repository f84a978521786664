import type { CaseKind } from "../../testdata/cases/case.js";
import type { CaseResult, TestServerReport, UntestedOperation } from "../server/results.js";
import { type JunitCase, junitXml } from "./junit.js";
import { align, groupBy, listOf } from "./table.js";

const COLUMNS: readonly [string, CaseKind][] = [
  ["examples", "example"],
  ["generated", "generated"],
  ["invalid", "invalid"],
  ["protocol", "protocol"],
  ["statuses", "status"],
];
/** How many cases of a group of equal failures are named. */
const MAX_NAMED_CASES = 8;

/** Formats a table by operation, the reasons for cases without a verdict, and each group of equal failures with one example. */
export function formatServerReport({ results, untested, seed }: TestServerReport): string {
  const columns = COLUMNS.filter(([, kind]) => results.some((result) => result.kind === kind));
  const rows = [...groupBy(results, ({ operation }) => operation)].map(([operation, group]) => [
    operation,
    ...columns.map(([, kind]) => ratio(group, kind)),
  ]);
  const untestedNames = new Set(untested.map(({ operation }) => operation));
  const notes = [
    ...reasonLines(results, "skipped", "not sent"),
    ...reasonLines(
      results.filter(({ operation }) => !untestedNames.has(operation)),
      "not-judged",
      "not judged",
    ),
  ];
  const failed = results.filter(({ outcome }) => outcome === "failed");
  const groups = [...groupBy(failed, failureKey).values()];
  return [
    ...align([["operation", ...columns.map(([title]) => title)], ...rows]),
    ...(notes.length > 0 ? ["", ...notes] : []),
    ...groups.flatMap((group) => ["", ...failureLines(group, seed)]),
    ...(untested.length > 0 ? [""] : []),
    ...untested.flatMap(untestedLines),
  ].join("\n");
}

/** Returns what equal failures have in common: the operation and the messages. */
function failureKey({ operation, findings }: CaseResult): string {
  return JSON.stringify([operation, ...findings.map(({ check, message }) => `${check}: ${message}`)]);
}

function reasonLines(results: readonly CaseResult[], outcome: CaseResult["outcome"], verb: string): string[] {
  const matching = results.filter((result) => result.outcome === outcome);
  return [...groupBy(matching, ({ reason }) => reason ?? "")].map(
    ([reason, group]) => `- ${group.length} ${verb}: ${reason} (${listOf(operationsOf(group))})`,
  );
}

function operationsOf(results: readonly CaseResult[]): string[] {
  return [...new Set(results.map(({ operation }) => operation))];
}

function failureLines(group: readonly CaseResult[], seed: number): string[] {
  const [example] = group;
  if (!example) return [];
  const { operation, name } = example;
  const title = group.length === 1 ? name : `${group.length} cases fail in the same way`;
  return [
    `✗ ${operation}: ${title}`,
    ...(group.length === 1
      ? []
      : [
          `  cases: ${listOf(
            group.map((result) => result.name),
            MAX_NAMED_CASES,
          )}`,
        ]),
    ...details(example).map((line) => `  ${line}`),
    `  repeat with: --seed ${seed} --only ${JSON.stringify(`${operation} ${name}`)}`,
  ];
}

/** Returns what was expected, what came, and the request. */
function details({ findings, status, response, breaks, curl }: CaseResult): string[] {
  const body = response?.body === "" ? "an empty body" : response?.body;
  return [
    ...findings.flatMap(({ check, message, expected, actual }) => [
      `${check}: ${message}${actual === undefined ? "" : `, but is ${actual}`}`,
      ...(expected === undefined ? [] : [`expected: ${expected}`]),
    ]),
    ...(response ? [`received: ${[status, response.contentType, body].filter(Boolean).join(" ")}`] : []),
    ...(breaks.length > 0 ? [`the request breaks: ${breaks.join("; ")}`] : []),
    ...(curl === undefined ? [] : [curl]),
  ];
}

function untestedLines({ operation, reason, curl, allowed }: UntestedOperation): string[] {
  const [sign, note] = allowed ? ["-", " (allowed)"] : ["✗", ""];
  return [
    `${sign} ${operation}: not judged${note}: ${reason}`,
    ...(allowed || curl === undefined ? [] : [`  ${curl}`]),
  ];
}

function ratio(results: readonly CaseResult[], kind: CaseKind): string {
  const sent = results.filter((result) => result.kind === kind && result.outcome !== "skipped");
  return sent.length === 0 ? "-" : `${sent.filter(({ outcome }) => outcome === "passed").length}/${sent.length}`;
}

/** Formats JUnit XML with a suite for each operation and a test case for each request. An untested operation fails. */
export function serverReportJunit({ api, results, untested }: TestServerReport): string {
  const cases = results.map((result): JunitCase => {
    const { operation, name, outcome, findings, reason, time } = result;
    const message = reason ?? findings.map((finding) => finding.message).join("; ");
    if (outcome === "failed")
      return { suite: operation, name, outcome, time, message, details: details(result).join("\n") };
    const isPassed = outcome === "passed";
    return {
      suite: operation,
      name,
      outcome: isPassed ? "passed" : "skipped",
      time,
      message: isPassed ? undefined : message,
    };
  });
  const verdicts = untested.map(({ operation, reason, curl, allowed }): JunitCase => {
    const outcome = allowed ? "skipped" : "failed";
    return { suite: operation, name: "a valid request succeeds", outcome, message: reason, details: curl, time: 0 };
  });
  return junitXml("chatwire test-server", api, [...cases, ...verdicts]);
}
