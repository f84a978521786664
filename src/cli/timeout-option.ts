import type { Options } from "./command.js";

/** The option of verbs that wait for the responses of a server or receiver. */
export const TIMEOUT = {
  timeout: {
    type: "number",
    min: 1,
    max: 600_000,
    default: 10_000,
    value: "MS",
    summary: "how long a response may take, in milliseconds",
  },
} as const satisfies Options;
