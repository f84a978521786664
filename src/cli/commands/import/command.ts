import { UserError } from "../../../platform/user-error.js";
import type { Command } from "../../command.js";

export const importCommand: Command = {
  name: "import",
  summary: "copy a vendor's OpenAPI or AsyncAPI document into the workspace, and register it",
  operands: "<file|url>",
  options: {
    as: { type: "string", value: "API", summary: "the name of the API; its files go to openapi/<api>" },
    folder: {
      type: "string",
      value: "DIR",
      summary: "the folder that holds all files of the document; defaults to the folder of the document",
    },
  },
  minOperands: 1,
  maxOperands: 1,
  run: async (args, io) => {
    const name = args.text("as");
    if (name === undefined)
      throw new UserError('name the API: --as acme/orders (see "chatwire import --help")', { exitCode: 2 });
    const { runImport } = await import("./run-import.js");
    return runImport(name, args, io);
  },
};
