import type { Command } from "../../command.js";

export const mutateCommand: Command = {
  name: "mutate",
  summary: "how sharp the cases of verify are: change each constraint, and see whether a case tells",
  operands: "[api ...]",
  options: {
    "max-survivors": { type: "string", value: "PERCENT", summary: "fail when more survive of an API (5)" },
    seed: { type: "string", value: "NUMBER", summary: "where chance begins (1)" },
    json: { type: "boolean", summary: "print the results as JSON, with every mutant that was not killed" },
  },
  run: async (given, io) => {
    const { runMutate } = await import("./run-mutate.js");
    return runMutate(given, io);
  },
};
