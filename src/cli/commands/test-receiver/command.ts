import { defineCommand } from "../../command.js";
import { OPTIONS } from "./options.js";

export const testReceiverCommand = defineCommand({
  name: "test-receiver",
  summary: "test a webhook receiver in any language with every event and fault",
  operands: "<api>",
  minOperands: 1,
  maxOperands: 1,
  options: OPTIONS,
  run: async (args, io) => {
    const { runTestReceiver } = await import("./run-test-receiver.js");
    return runTestReceiver(args, io);
  },
});
