import { defineCommand } from "../../command.js";
import { SERVE_OPTIONS } from "../../serve-options.js";

export const startCommand = defineCommand({
  name: "start",
  summary: "serve the docs and mocks of all APIs, and rebuild them when a contract changes",
  options: SERVE_OPTIONS,
  maxOperands: 0,
  run: async ({ options }, io) => {
    const { serveAndWatch } = await import("../../serve-and-watch.js");
    return serveAndWatch(options, io, { lint: false, waitForFix: false });
  },
});
