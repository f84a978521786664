import { defineCommand, type ParsedArgs } from "../../command.js";
import { usageError } from "../../parse-arguments.js";
import { OPTIONS } from "./options.js";

export const triggerCommand = defineCommand({
  name: "trigger",
  summary: "send webhooks to a receiver as the vendor would, or with faults",
  operands: "<api> [event]",
  minOperands: 1,
  maxOperands: 2,
  options: OPTIONS,
  run: async (args, io) => {
    checkUsage(args);
    const { runTrigger } = await import("./run-trigger.js");
    return runTrigger(args, io);
  },
});

function checkUsage({ operands: [, event], options }: ParsedArgs<typeof OPTIONS>): void {
  const { list, all, to, example, data, generatedPayloads, seed } = options;
  const wrong = (message: string) => usageError("trigger", message);
  if (list) return;
  if (event === undefined && !all) throw wrong("name an event or use --all. --list prints the events");
  if (event !== undefined && all) throw wrong(`use either "${event}" or --all`);
  if (to === undefined) throw wrong("--to is required, for example --to http://localhost:3000/hooks");
  const bodies = Object.entries({ example, data, "generated-payloads": generatedPayloads }).filter(
    ([, value]) => value,
  );
  if (bodies.length > 1) throw wrong(`use only one of --${bodies.map(([name]) => name).join(" and --")}`);
  if (all && data !== undefined) throw wrong("--data is the body of one event and cannot be used with --all");
  if (seed !== undefined && !generatedPayloads) throw wrong("--seed requires --generated-payloads");
}
