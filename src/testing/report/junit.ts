import { groupBy } from "./table.js";

/** A test case of a JUnit report. */
export interface JunitCase {
  suite: string;
  name: string;
  outcome: "passed" | "failed" | "skipped";
  message: string | undefined;
  /** The text of a failure below its message. */
  details?: string | undefined;
  /** Milliseconds. */
  time: number;
}

/** Formats JUnit XML with the suites in order of their first case. */
export function junitXml(title: string, api: string, cases: readonly JunitCase[]): string {
  const suites = [...groupBy(cases, ({ suite }) => suite)].map(([suite, group]) => junitSuite(api, suite, group));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${xmlText(title)}" ${countsOf(cases)}>`,
    ...suites,
    "</testsuites>",
    "",
  ].join("\n");
}

function junitSuite(api: string, suite: string, cases: readonly JunitCase[]): string {
  return [
    `  <testsuite name="${xmlText(`${api} ${suite}`)}" ${countsOf(cases)}>`,
    ...cases.map((testCase) => junitCase(`${api}.${suite}`, testCase)),
    "  </testsuite>",
  ].join("\n");
}

function junitCase(suite: string, { name, outcome, message, details, time }: JunitCase): string {
  const head = `    <testcase classname="${xmlText(suite)}" name="${xmlText(name)}" time="${seconds(time)}"`;
  if (outcome === "passed") return `${head}/>`;
  const element = outcome === "failed" ? "failure" : "skipped";
  const content = details === undefined ? "/>" : `>${details.split("\n").map(xmlText).join("\n")}</${element}>`;
  return `${head}><${element} message="${xmlText(message ?? "")}"${content}</testcase>`;
}

function countsOf(cases: readonly JunitCase[]): string {
  const count = (outcome: string) => cases.filter((testCase) => testCase.outcome === outcome).length;
  const time = cases.reduce((sum, testCase) => sum + testCase.time, 0);
  return `tests="${cases.length}" failures="${count("failed")}" skipped="${count("skipped")}" time="${seconds(time)}"`;
}

/** Escapes text for XML or HTML, and replaces characters that XML cannot contain. */
export function xmlText(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll(/[^\P{Cc}\t]|[\u{D800}-\u{DFFF}\uFFFE\uFFFF]/gu, "\uFFFD");
}

function seconds(time: number): string {
  return (time / 1000).toFixed(3);
}
