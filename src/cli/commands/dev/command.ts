import { defineCommand } from "../../command.js";
import { SERVE_OPTIONS } from "../../serve-options.js";

export const devCommand = defineCommand({
  name: "dev",
  summary: "like start, for contract authors: also lint each edit, and wait for fixes of broken contracts",
  options: SERVE_OPTIONS,
  maxOperands: 0,
  run: async ({ options }, io) => {
    const { serveAndWatch } = await import("../../serve-and-watch.js");
    return serveAndWatch(options, io, { lint: true, waitForFix: true });
  },
});
