import type { Command } from "../../command.js";
import { invocation } from "../../invocation.js";

export const initCommand: Command = {
  name: "init",
  summary: "start the contract of an API: a folder that passes lint, and its lines in the registry",
  operands: "<vendor>/<api>",
  options: {},
  minOperands: 1,
  maxOperands: 1,
  run: async (given, io) => {
    const { initApi } = await import("../../../workspace/init/index.js");
    const [id = ""] = given.operands;
    for (const file of await initApi(io.cwd, id)) io.output(file);
    io.log(`now edit openapi/${id}, then: ${invocation(io, "lint")} && ${invocation(io, "generate")}`);
    return 0;
  },
};
