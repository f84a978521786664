import { UserError } from "../../../platform/user-error.js";
import type { Command } from "../../command.js";

export const addCommand: Command = {
  name: "add",
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
  leastOperands: 1,
  mostOperands: 1,
  run: async (given, io) => {
    const id = given.text("as");
    if (id === undefined)
      throw new UserError('--as says how the API is called: --as acme/orders (see "chatwire add --help")', {
        exitCode: 2,
      });
    const { runAdd } = await import("./run-import.js");
    return runAdd(id, given, io);
  },
};
