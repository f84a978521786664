import type { Command } from "../../command.js";
import { readServing, SERVING } from "../../serve.js";

export const startCommand: Command = {
  name: "start",
  summary: "serve the portal with all docs and the mocks; what is stale is built, and edits are followed",
  options: SERVING,
  maxOperands: 0,
  run: async (given, io) => {
    const serving = await readServing(given);
    const { serveAndWatch } = await import("../../serve-and-watch.js");
    return serveAndWatch(serving, io, { lint: false, patient: false });
  },
};
