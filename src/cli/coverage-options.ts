import type { Options } from "./command.js";

/** The option of verbs that collect coverage. */
export const COVERAGE_DATA = {
  coverage: { type: "string", value: "FILE", summary: "write the covered parts to a file for the coverage verb" },
} as const satisfies Options;

/** The options of verbs that report coverage. */
export const COVERAGE_REPORT = {
  markdown: { type: "string", value: "FILE", summary: "write a coverage report in Markdown, for a pull request" },
  html: { type: "string", value: "FILE", summary: "write a coverage report as a web page" },
  threshold: {
    type: "string",
    multiple: true,
    value: "[DIMENSION=]PERCENT",
    summary: "fail when coverage is lower, in total or in one dimension such as request-branches",
  },
} as const satisfies Options;
