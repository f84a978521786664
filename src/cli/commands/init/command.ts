import type { Command } from "../../command.js";
import { invocation } from "../../invocation.js";

export const newApiCommand: Command = {
  name: "new-api",
  summary: "start the contract of an API: a folder that passes lint, and its lines in the registry",
  operands: "<vendor>/<api>",
  options: {},
  leastOperands: 1,
  mostOperands: 1,
  run: async (given, io) => {
    const { newApi } = await import("../../../workspace/init/index.js");
    const [id = ""] = given.operands;
    for (const file of await newApi(io.cwd, id)) io.print(file);
    io.talk(`now edit openapi/${id}, then: ${invocation(io, "lint")} && ${invocation(io, "generate")}`);
    return 0;
  },
};
