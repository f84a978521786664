import { faults } from "../../../runtime/webhooks/send/faults/index.js";
import type { Sender } from "../../../testdata/deliveries/sender.js";
import type { Io, ParsedArgs } from "../../command.js";

/** Prints what can be sent. */
export function listEvents(sender: Sender, given: ParsedArgs, io: Io): number {
  const events = sender.api.events.map((event) => ({
    name: event.name,
    summary: event.summary,
    aliases: event.aliases,
    examples: sender.examples(event).map(({ name }) => name),
  }));
  if (given.flag("json")) {
    const known = faults.map(({ name, summary }) => ({ name, summary }));
    io.output(JSON.stringify({ api: sender.api.id, events, faults: known }, null, 2));
    return 0;
  }
  const width = Math.max(0, ...events.map(({ name }) => name.length), ...faults.map(({ name }) => name.length));
  for (const { name, summary = "", examples } of events)
    io.output(`${name.padEnd(width)}  ${summary} (${examples.join(", ") || "no example"})`);
  io.output("");
  io.output("Faults (--fault NAME):");
  for (const { name, summary } of faults) io.output(`${name.padEnd(width)}  ${summary}`);
  return 0;
}
