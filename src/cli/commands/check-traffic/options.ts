import type { Options } from "../../command.js";
import { COVERAGE_DATA, COVERAGE_REPORT } from "../../coverage-options.js";

export const OPTIONS = {
  json: { type: "boolean", summary: "print the findings as JSON" },
  ...COVERAGE_DATA,
  ...COVERAGE_REPORT,
} as const satisfies Options;
