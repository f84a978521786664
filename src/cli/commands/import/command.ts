import { UserError } from "../../../platform/user-error.js";
import type { Command } from "../../command.js";

export const importCommand: Command = {
  name: "import",
  summary: "take a vendor's own OpenAPI or AsyncAPI document into the workspace as it is",
  operands: "<file|url>",
  options: {
    as: { type: "string", value: "VENDOR/API", summary: "the id of the API; its files go to openapi/<vendor>/<api>" },
    folder: {
      type: "string",
      value: "DIR",
      summary: "the folder that holds all files of the document; its own when absent",
    },
  },
  minOperands: 1,
  maxOperands: 1,
  run: async (given, io) => {
    const id = given.text("as");
    if (id === undefined)
      throw new UserError('--as says how the API is called: --as acme/orders (see "chatwire import --help")', {
        exitCode: 2,
      });
    const { runImport } = await import("./run-import.js");
    return runImport(id, given, io);
  },
};
