import type { Options } from "../../command.js";
import { COVERAGE_DATA } from "../../coverage-options.js";
import { SECRET } from "../../secret.js";
import { TIMEOUT } from "../../timeout-option.js";

export const OPTIONS = {
  to: { type: "string", value: "URL", summary: "URL of the receiver" },
  ...SECRET,
  list: { type: "boolean", summary: "print the events, their examples and the faults without sending" },
  all: { type: "boolean", summary: "send every event once" },
  example: { type: "string", value: "NAME", summary: "example to send (default: the first)" },
  data: { type: "string", value: "FILE", summary: "send the JSON in this file, or stdin for -" },
  "generated-payloads": { type: "boolean", summary: "send bodies generated from the schema" },
  seed: {
    type: "number",
    max: 2 ** 31 - 1,
    value: "N",
    summary: "seed of the generated bodies (default: random, printed)",
  },
  set: { type: "string", multiple: true, value: "PATH=VALUE", summary: "set a value in the body: payload.chat.id=X1" },
  fault: { type: "string", multiple: true, value: "NAME|all", summary: "inject a fault, see --list" },
  count: { type: "number", min: 1, max: 100_000_000, value: "N", summary: "send this many times and print latencies" },
  rate: {
    type: "number",
    fraction: true,
    min: 0.01,
    max: 1_000_000,
    value: "N",
    summary: "start at most this many deliveries per second",
  },
  concurrency: {
    type: "number",
    min: 1,
    max: 1000,
    default: 1,
    value: "N",
    summary: "deliveries in flight at the same time",
  },
  ...TIMEOUT,
  print: { type: "boolean", summary: "print curl commands without sending" },
  "show-secret": { type: "boolean", summary: "show the secret in the output of --print" },
  "allow-remote": { type: "boolean", summary: "allow sending to other machines" },
  json: { type: "boolean", summary: "print the results as JSON" },
  ...COVERAGE_DATA,
} as const satisfies Options;
