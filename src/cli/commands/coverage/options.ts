import type { Options } from "../../command.js";
import { COVERAGE_REPORT } from "../../coverage-options.js";

export const OPTIONS = {
  json: { type: "boolean", summary: "print the report as JSON" },
  junit: { type: "string", value: "FILE", summary: "write the report as JUnit XML, in which uncovered parts fail" },
  ...COVERAGE_REPORT,
} as const satisfies Options;
