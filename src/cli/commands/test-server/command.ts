import { defineCommand } from "../../command.js";
import { OPTIONS } from "./options.js";

export const testServerCommand = defineCommand({
  name: "test-server",
  summary: "test a server against its contract with documented, generated and invalid requests",
  operands: "<api>",
  minOperands: 1,
  maxOperands: 1,
  options: OPTIONS,
  run: async (args, io) => {
    const { runTestServer } = await import("./run-test-server.js");
    return runTestServer(args, io);
  },
});
