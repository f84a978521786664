import type { Options } from "../../command.js";

export const OPTIONS = {
  target: {
    type: "string",
    required: "http://127.0.0.1:4010/acme/shop",
    value: "URL",
    summary: "the URL before the paths of the API",
  },
  stateful: { type: "boolean", summary: "the server keeps state, so check the criteria that depend on it too" },
  input: { type: "string", multiple: true, value: "NAME=VALUE", summary: "an input of the workflows" },
  "allow-remote": { type: "boolean", summary: "call a server on another machine; workflows write and delete there" },
  json: { type: "boolean", summary: "print the results as JSON" },
} as const satisfies Options;
