import { defineCommand } from "../../command.js";
import { SERVE_OPTIONS } from "../../serve-options.js";

export const startCommand = defineCommand({
  name: "start",
  summary: "serve the docs and mocks of all APIs, and rebuild them when a contract changes",
  options: SERVE_OPTIONS,
  maxOperands: 0,
  run: async ({ options }, io) => {
    const { runStart } = await import("./run-start.js");
    return runStart(options, io);
  },
});
