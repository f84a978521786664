import { defineCommand } from "../../command.js";
import { OPTIONS } from "./options.js";

export const proxyCommand = defineCommand({
  name: "proxy",
  summary: "forward requests to a server, check both directions, and record them without secrets",
  operands: "<api>",
  minOperands: 1,
  maxOperands: 1,
  options: OPTIONS,
  run: async (args, io) => {
    const { runProxy } = await import("./run-proxy.js");
    return runProxy(args, io);
  },
});
