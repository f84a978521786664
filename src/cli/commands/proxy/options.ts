import type { Options } from "../../command.js";
import { COVERAGE_DATA } from "../../coverage-options.js";

export const OPTIONS = {
  target: {
    type: "string",
    required: "http://127.0.0.1:3000",
    value: "URL",
    summary: "forward requests to this URL instead of the vendor's scheme and host",
  },
  record: {
    type: "string",
    value: "FILE",
    summary: "append each call to this file as a line of JSON; only the owner can read the file",
  },
  port: {
    type: "number",
    short: "p",
    value: "PORT",
    max: 65_535,
    default: 4020,
    summary: "listen on this port of 127.0.0.1",
  },
  ...COVERAGE_DATA,
  "allow-remote": { type: "boolean", summary: "allow a target on another machine" },
} as const satisfies Options;
