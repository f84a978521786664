import type { Options, OptionValues } from "./command.js";

/** The options of verbs that serve. */
export const SERVE_OPTIONS = {
  port: {
    type: "number",
    short: "p",
    value: "PORT",
    max: 65_535,
    default: 4010,
    summary: "listen on this port; 0 for any free port",
  },
  host: { type: "string", value: "HOST", default: "127.0.0.1", summary: "listen on this address" },
  engine: {
    type: "string",
    choices: ["compiled", "prism"],
    default: "compiled",
    summary: "the mock engine that responds",
  },
  strict: { type: "boolean", summary: "reject query parameters that the contract does not document" },
  "allow-remote": { type: "boolean", summary: "let /_chatwire/ send webhooks to other machines" },
  "admin-token": {
    type: "string",
    value: "TOKEN",
    summary: "let other machines use /_chatwire/ with this bearer token; prefer $CHATWIRE_ADMIN_TOKEN",
  },
  quiet: { type: "boolean", short: "q", summary: "do not log requests" },
  "log-format": {
    type: "string",
    choices: ["text", "json"],
    default: "text",
    summary: "the format of all output: text, or one JSON object per line",
  },
} as const satisfies Options;

export type ServeOptions = OptionValues<typeof SERVE_OPTIONS>;
