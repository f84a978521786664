import { UserError } from "../../../platform/user-error.js";
import type { Command } from "../../command.js";
import { COVERAGE_FILE, COVERAGE_FORMATS } from "../../coverage-options.js";
import { SECRET } from "../../secret.js";

export const testReceiverCommand: Command = {
  name: "test-receiver",
  summary: "test a receiver of webhooks, in any language: every event, and what can go wrong",
  operands: "<vendor>/<api>",
  minOperands: 1,
  maxOperands: 1,
  options: {
    to: { type: "string", value: "URL", summary: "where the receiver listens" },
    ...SECRET,
    start: { type: "string", value: "COMMAND", summary: "start the receiver by a shell, and end it afterwards" },
    only: { type: "string", value: "TEXT", summary: "only checks with this in <event> <check>; may be repeated" },
    skip: { type: "string", value: "TEXT", summary: "no checks with this in <event> <check>; may be repeated" },
    seed: { type: "string", value: "N", summary: "where generated bodies begin; 1 when absent" },
    generated: { type: "string", value: "N", summary: "generated bodies for each event; 3 when absent" },
    branches: { type: "boolean", summary: "also a body for each branch of the schemas that no other takes" },
    "time-limit": { type: "string", value: "MS", summary: "how long an answer may take; 10000 when absent" },
    json: { type: "boolean", summary: "print all results as JSON" },
    junit: { type: "string", value: "FILE", summary: "write the results as JUnit's XML" },
    ...COVERAGE_FILE,
    ...COVERAGE_FORMATS,
    "allow-remote": { type: "boolean", summary: "send to other machines than this one" },
  },
  run: async (given, io) => {
    if (given.text("to") === undefined)
      throw new UserError('--to says where: --to http://localhost:3000/hooks (see "chatwire test-receiver --help")', {
        exitCode: 2,
      });
    const { runTestReceiver } = await import("./run-test-receiver.js");
    return runTestReceiver(given, io);
  },
};
