import { commandForMissing } from "../../../platform/require-tools.js";
import { defineCommand } from "../../command.js";
import { invocation } from "../../invocation.js";
import { TOOLS } from "../../tools.js";

export const initCommand = defineCommand({
  name: "init",
  summary: "start a contract: a folder that passes lint, and its entries in redocly.yaml",
  operands: "<api>",
  options: {},
  minOperands: 1,
  maxOperands: 1,
  run: async ({ operands: [name = ""] }, io) => {
    const { initApi } = await import("../../../workspace/init/register.js");
    const { folder, files } = await initApi(io.cwd, name);
    for (const file of files) io.output(file);
    const install = commandForMissing([...TOOLS.lint, ...TOOLS.serve]);
    if (install !== undefined) io.log(`the verbs for your own contracts need more packages: ${install}`);
    io.log(`now edit ${folder}, then: ${invocation(io, "lint")} && ${invocation(io, "generate")}`);
    return 0;
  },
});
