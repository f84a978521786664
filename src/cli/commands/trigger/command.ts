import { UserError } from "../../../platform/user-error.js";
import type { Command, ParsedArgs } from "../../command.js";
import { COVERAGE_FILE } from "../../coverage-options.js";
import { SECRET } from "../../secret.js";

export const triggerCommand: Command = {
  name: "trigger",
  summary: "send webhooks as the vendor would, or with faults, to a receiver",
  operands: "<vendor>/<api> [event]",
  minOperands: 1,
  maxOperands: 2,
  options: {
    to: { type: "string", value: "URL", summary: "where the receiver listens" },
    ...SECRET,
    list: { type: "boolean", summary: "print the events with their examples; send nothing" },
    all: { type: "boolean", summary: "send every event once" },
    example: { type: "string", value: "NAME", summary: "the example to send; the first when absent" },
    data: { type: "string", value: "FILE", summary: "send the JSON of a file, of stdin by -" },
    random: { type: "boolean", summary: "send bodies made from the schema; --seed makes them again" },
    seed: { type: "string", value: "N", summary: "where random begins; told when absent" },
    set: { type: "string", value: "PLACE=VALUE", summary: "change the body: payload.chat.id=X1; may be repeated" },
    fault: { type: "string", value: "NAME|all", summary: "send it with a fault; may be repeated, --list names them" },
    count: { type: "string", value: "N", summary: "send it this often, then tell latencies" },
    rate: { type: "string", value: "N", summary: "start at most this many in a second" },
    concurrency: { type: "string", value: "N", summary: "have this many on their way at a time; 1 when absent" },
    "time-limit": { type: "string", value: "MS", summary: "how long to wait for an answer; 10000 when absent" },
    print: { type: "boolean", summary: "print curl lines; send nothing" },
    "show-secret": { type: "boolean", summary: "let --print print the secret too" },
    "allow-remote": { type: "boolean", summary: "send to other machines than this one" },
    json: { type: "boolean", summary: "print the results as JSON" },
    ...COVERAGE_FILE,
  },
  run: async (given, io) => {
    checkUse(given);
    const { runTrigger } = await import("./run-trigger.js");
    return runTrigger(given, io);
  },
};

function checkUse(given: ParsedArgs): void {
  const [, event] = given.operands;
  const wrong = (message: string) => new UserError(`${message} (see "chatwire trigger --help")`, { exitCode: 2 });
  if (given.flag("list")) return;
  if (event === undefined && !given.flag("all")) throw wrong("name an event, or take --all (--list prints them)");
  if (event !== undefined && given.flag("all")) throw wrong(`--all sends every event, so "${event}" is one too many`);
  if (given.text("to") === undefined) throw wrong("--to says where: --to http://localhost:3000/hooks");
  const bodies = ["example", "data", "random"].filter((name) => given.flag(name) || given.text(name) !== undefined);
  if (bodies.length > 1) throw wrong(`--${bodies.join(" and --")} exclude each other`);
  if (given.flag("all") && bodies.includes("data")) throw wrong("--data is the body of one event, not of --all");
  if (given.text("seed") !== undefined && !given.flag("random")) throw wrong("--seed goes with --random");
}
