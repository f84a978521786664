import { defineCommand } from "../../command.js";
import { OPTIONS } from "./options.js";

export const testWorkflowsCommand = defineCommand({
  name: "test-workflows",
  summary: "run the Arazzo workflows of an API against a server",
  operands: "<api>",
  minOperands: 1,
  maxOperands: 1,
  options: OPTIONS,
  run: async (args, io) => {
    const { runTestWorkflows } = await import("./run-test-workflows.js");
    return runTestWorkflows(args, io);
  },
});
