import { UserError } from "../../../platform/user-error.js";
import type { Command, ParsedArgs } from "../../command.js";
import { COVERAGE_FILE } from "../../coverage-options.js";
import { SECRET } from "../../secret.js";

export const triggerCommand: Command = {
  name: "trigger",
  summary: "send webhooks to a receiver as the vendor would, or with faults",
  operands: "<api> [event]",
  minOperands: 1,
  maxOperands: 2,
  options: {
    to: { type: "string", value: "URL", summary: "URL of the receiver" },
    ...SECRET,
    list: { type: "boolean", summary: "print the events, their examples and the faults without sending" },
    all: { type: "boolean", summary: "send every event once" },
    example: { type: "string", value: "NAME", summary: "example to send (default: the first)" },
    data: { type: "string", value: "FILE", summary: "send the JSON in this file, or stdin for -" },
    "generated-payloads": { type: "boolean", summary: "send bodies generated from the schema" },
    seed: { type: "string", value: "N", summary: "seed of the generated bodies (default: random, printed)" },
    set: {
      type: "string",
      value: "PATH=VALUE",
      summary: "set a value in the body, as in payload.chat.id=X1; repeatable",
    },
    fault: { type: "string", value: "NAME|all", summary: "inject a fault (see --list); repeatable" },
    count: { type: "string", value: "N", summary: "send this many times and print latencies" },
    rate: { type: "string", value: "N", summary: "start at most this many deliveries per second" },
    concurrency: { type: "string", value: "N", summary: "deliveries in flight at the same time (default: 1)" },
    timeout: { type: "string", value: "MS", summary: "how long a response may take, in ms (default: 10000)" },
    print: { type: "boolean", summary: "print curl commands without sending" },
    "show-secret": { type: "boolean", summary: "show the secret in the output of --print" },
    "allow-remote": { type: "boolean", summary: "allow sending to other machines" },
    json: { type: "boolean", summary: "print the results as JSON" },
    ...COVERAGE_FILE,
  },
  run: async (args, io) => {
    checkUsage(args);
    const { runTrigger } = await import("./run-trigger.js");
    return runTrigger(args, io);
  },
};

function checkUsage(args: ParsedArgs): void {
  const [, event] = args.operands;
  const usageError = (message: string) => new UserError(`${message} (see "chatwire trigger --help")`, { exitCode: 2 });
  if (args.flag("list")) return;
  if (event === undefined && !args.flag("all"))
    throw usageError("name an event or use --all. --list prints the events");
  if (event !== undefined && args.flag("all")) throw usageError(`use either "${event}" or --all`);
  if (args.text("to") === undefined)
    throw usageError("--to is missing. Set it to the URL of the receiver: --to http://localhost:3000/hooks");
  const bodies = ["example", "data", "generated-payloads"].filter(
    (name) => args.flag(name) || args.text(name) !== undefined,
  );
  if (bodies.length > 1) throw usageError(`use only one of --${bodies.join(" and --")}`);
  if (args.flag("all") && bodies.includes("data"))
    throw usageError("--data is the body of one event and cannot be used with --all");
  if (args.text("seed") !== undefined && !args.flag("generated-payloads"))
    throw usageError("--seed requires --generated-payloads");
}
