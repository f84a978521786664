import type { Option } from "./command.js";

/** The option of verbs that feed `chatwire coverage`. */
export const COVERAGE_FILE: Record<string, Option> = {
  coverage: { type: "string", value: "FILE", summary: "write what was covered, for chatwire coverage" },
};

/** The options of verbs that tell coverage. */
export const COVERAGE_FORMATS: Record<string, Option> = {
  markdown: { type: "string", value: "FILE", summary: "write coverage as Markdown, for a pull request" },
  html: { type: "string", value: "FILE", summary: "write coverage as a page" },
  min: {
    type: "string",
    value: "PERCENT",
    summary: "fail below this share; of one dimension by branches=PERCENT; may be repeated",
  },
};
