import { UserError } from "../../../platform/user-error.js";
import type { Command } from "../../command.js";
import { COVERAGE_FILE, COVERAGE_FORMATS } from "../../coverage-options.js";
import { SECRET } from "../../secret.js";

export const testReceiverCommand: Command = {
  name: "test-receiver",
  summary: "test a webhook receiver in any language with every event and fault",
  operands: "<api>",
  minOperands: 1,
  maxOperands: 1,
  options: {
    to: { type: "string", value: "URL", summary: "URL of the receiver" },
    ...SECRET,
    start: {
      type: "string",
      value: "COMMAND",
      summary: "start the receiver with this shell command and stop it afterwards",
    },
    only: { type: "string", value: "TEXT", summary: "run only checks with this text in <event> <check>; repeatable" },
    skip: { type: "string", value: "TEXT", summary: "skip checks with this text in <event> <check>; repeatable" },
    seed: { type: "string", value: "N", summary: "seed of the generated bodies (default: 1)" },
    "generated-payloads": { type: "string", value: "N", summary: "generated bodies for each event (default: 3)" },
    branches: { type: "boolean", summary: "also generate a body for each schema branch that no other body covers" },
    timeout: { type: "string", value: "MS", summary: "how long a response may take, in ms (default: 10000)" },
    json: { type: "boolean", summary: "print all results as JSON" },
    junit: { type: "string", value: "FILE", summary: "write the results as JUnit XML" },
    ...COVERAGE_FILE,
    ...COVERAGE_FORMATS,
    "allow-remote": { type: "boolean", summary: "allow sending to other machines" },
  },
  run: async (args, io) => {
    if (args.text("to") === undefined)
      throw new UserError(
        '--to is missing. Set it to the URL of the receiver: --to http://localhost:3000/hooks (see "chatwire test-receiver --help")',
        { exitCode: 2 },
      );
    const { runTestReceiver } = await import("./run-test-receiver.js");
    return runTestReceiver(args, io);
  },
};
