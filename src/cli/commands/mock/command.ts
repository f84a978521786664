import type { Command } from "../../command.js";
import { openRun } from "../../open-run.js";
import { readServing, SERVING, serveWorkspace } from "../../serve.js";

export const mockCommand: Command = {
  name: "mock",
  summary: "serve mocks of the APIs on one port, all or the given ones",
  operands: "[api ...]",
  options: SERVING,
  run: async (given, io) => {
    const serving = await readServing(given);
    const run = await openRun(io);
    return serveWorkspace(run, given.operands, serving, io);
  },
};
