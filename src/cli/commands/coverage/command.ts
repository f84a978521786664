import { defineCommand } from "../../command.js";
import { OPTIONS } from "./options.js";

export const coverageCommand = defineCommand({
  name: "coverage",
  summary: "report which parts of a contract your test runs covered",
  operands: "<file ...>",
  minOperands: 1,
  options: OPTIONS,
  run: async (args, io) => {
    const { runCoverage } = await import("./run-coverage.js");
    return runCoverage(args, io);
  },
});
