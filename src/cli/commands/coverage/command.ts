import type { Command } from "../../command.js";
import { COVERAGE_FORMATS } from "../../coverage-options.js";

export const coverageCommand: Command = {
  name: "coverage",
  summary: "what of a contract verify and your own tests have covered, and what not",
  operands: "<file ...>",
  minOperands: 1,
  options: {
    json: { type: "boolean", summary: "print it as JSON" },
    junit: { type: "string", value: "FILE", summary: "write it as JUnit's XML: what is not covered fails" },
    ...COVERAGE_FORMATS,
  },
  run: async (given, io) => {
    const { runCoverage } = await import("./run-coverage.js");
    return runCoverage(given, io);
  },
};
