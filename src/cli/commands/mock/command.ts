import { defineCommand } from "../../command.js";
import { SERVE_OPTIONS } from "../../serve-options.js";

export const mockCommand = defineCommand({
  name: "mock",
  summary: "serve mocks of the APIs on one port",
  operands: "[api ...]",
  options: SERVE_OPTIONS,
  run: async ({ operands, options }, io) => {
    const { runMock } = await import("./run-mock.js");
    return runMock(operands, options, io);
  },
});
