import type { Options } from "../../command.js";
import { COVERAGE_DATA, COVERAGE_REPORT } from "../../coverage-options.js";
import { SECRET } from "../../secret.js";
import { START } from "../../start-option.js";
import { TIMEOUT } from "../../timeout-option.js";

export const OPTIONS = {
  to: { type: "string", required: "http://localhost:3000/hooks", value: "URL", summary: "URL of the receiver" },
  ...SECRET,
  ...START,
  only: {
    type: "string",
    multiple: true,
    value: "TEXT",
    summary: "run only checks with this text in <event> <check>",
  },
  skip: { type: "string", multiple: true, value: "TEXT", summary: "skip checks with this text in <event> <check>" },
  seed: { type: "number", max: 2 ** 31 - 1, default: 1, value: "N", summary: "seed of the generated bodies" },
  "generated-payloads": {
    type: "number",
    max: 1000,
    default: 3,
    value: "N",
    summary: "generated bodies for each event",
  },
  branches: { type: "boolean", summary: "also generate a body for each schema branch that no other body covers" },
  ...TIMEOUT,
  json: { type: "boolean", summary: "print all results as JSON" },
  junit: { type: "string", value: "FILE", summary: "write the results as JUnit XML" },
  ...COVERAGE_DATA,
  ...COVERAGE_REPORT,
  "allow-remote": { type: "boolean", summary: "allow sending to other machines" },
} as const satisfies Options;
