import type { Command, Option } from "./command.js";
import { placeholder } from "./parse-arguments.js";

const NOTES = `Data goes to stdout, talk to stderr. Exit codes: 0 done, 1 found something wrong, 2 wrong use.`;

export function generalHelp(commands: readonly Command[]): string {
  return [
    "chatwire: contracts of APIs and webhooks, and what is made from them",
    "",
    "Usage: chatwire <verb> [options]",
    "       chatwire --version",
    "",
    ...table(commands.map(({ name, summary }) => [name, summary])),
    "",
    'Each verb has its own help: "chatwire <verb> --help".',
    NOTES,
  ].join("\n");
}

export function commandHelp(command: Command): string {
  const options: [string, Option][] = [
    ...Object.entries(command.options),
    ["help", { type: "boolean", short: "h", summary: "print this" }],
  ];
  return [
    command.summary,
    "",
    `Usage: chatwire ${command.name}${command.operands ? ` ${command.operands}` : ""} [options]`,
    "",
    ...table(
      options.map(([name, option]) => {
        const operand = option.type === "string" ? ` ${placeholder(option)}` : "";
        return [`${option.short ? `-${option.short}, ` : ""}--${name}${operand}`, option.summary];
      }),
    ),
    "",
    NOTES,
  ].join("\n");
}

function table(rows: string[][]): string[] {
  const width = Math.max(...rows.map(([left = ""]) => left.length));
  return rows.map(([left = "", right = ""]) => `  ${left.padEnd(width)}  ${right}`);
}
