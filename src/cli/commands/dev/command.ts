import type { Command } from "../../command.js";
import { readServing, SERVING } from "../../serve.js";

export const devCommand: Command = {
  name: "dev",
  summary: "start, for authors: contracts are linted after each edit, and broken ones are waited for",
  options: SERVING,
  maxOperands: 0,
  run: async (given, io) => {
    const serving = await readServing(given);
    const { serveAndWatch } = await import("../../serve-and-watch.js");
    return serveAndWatch(serving, io, { lint: true, patient: true });
  },
};
