import type { Command } from "../command.js";

export const newApiCommand: Command = {
  name: "new-api",
  summary: "start the contract of an API: a folder that passes lint, and its lines in the registry",
  operands: "<vendor>/<api>",
  options: {},
  leastOperands: 1,
  mostOperands: 1,
  run: async (given, io) => {
    const { newApi } = await import("../../toolchain/new-api/index.js");
    const [id = ""] = given.operands;
    for (const file of await newApi(io.cwd, id)) io.print(file);
    const prefix = io.env["npm_lifecycle_event"] ? "npm run" : "npx chatwire";
    io.talk(`now edit openapi/${id}, then: ${prefix} lint && ${prefix} generate`);
    return 0;
  },
};
