import { defineCommand } from "../../command.js";
import { OPTIONS } from "./options.js";

export const checkTrafficCommand = defineCommand({
  name: "check-traffic",
  summary: "check recorded requests, responses and webhook deliveries against a contract",
  operands: "<api> <file|folder>",
  minOperands: 2,
  maxOperands: 2,
  options: OPTIONS,
  run: async (args, io) => {
    const { runCheckTraffic } = await import("./run-check-traffic.js");
    return runCheckTraffic(args, io);
  },
});
