import { defineCommand } from "../../command.js";

export const importCommand = defineCommand({
  name: "import",
  summary: "copy a vendor's OpenAPI or AsyncAPI document into the workspace, and register it",
  operands: "<file|url>",
  options: {
    as: {
      type: "string",
      required: "acme/orders",
      value: "API",
      summary: "the name of the API; its files go to openapi/<api>",
    },
    folder: {
      type: "string",
      value: "DIR",
      summary: "the folder that holds all files of the document; defaults to the folder of the document",
    },
    strict: { type: "boolean", summary: "import nothing if any part would be changed or left out" },
  },
  minOperands: 1,
  maxOperands: 1,
  run: async ({ operands: [source = ""], options }, io) => {
    const { runImport } = await import("./run-import.js");
    return runImport(source, options, io);
  },
});
