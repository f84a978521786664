import type { Command, Option } from "./command.js";
import { placeholder } from "./parse-arguments.js";

const NOTES = "Results go to stdout and progress to stderr. Exit codes: 0 success, 1 problems found, 2 usage error.";

export function generalHelp(commands: readonly Command[]): string {
  return [
    "chatwire: clients, webhook receivers, mocks, docs and contract tests from OpenAPI and AsyncAPI documents",
    "",
    "Usage: chatwire <verb> [options]",
    "       chatwire --version",
    "",
    ...table(commands.map(({ name, summary }) => [name, summary])),
    "",
    'Run "chatwire <verb> --help" for the options of a verb.',
    NOTES,
  ].join("\n");
}

export function commandHelp(command: Command): string {
  const options: [string, Option][] = [
    ...Object.entries(command.options),
    ["help", { type: "boolean", short: "h", summary: "print this help" }],
  ];
  return [
    command.summary,
    "",
    `Usage: chatwire ${command.name}${command.operands ? ` ${command.operands}` : ""} [options]`,
    "",
    ...table(options.map(([name, option]) => [optionLabel(name, option), optionSummary(option)])),
    "",
    NOTES,
  ].join("\n");
}

function optionLabel(name: string, option: Option): string {
  const value = option.type === "boolean" ? "" : ` ${placeholder(option)}`;
  return `${option.short ? `-${option.short}, ` : ""}--${name}${value}`;
}

function optionSummary({ summary, default: value, multiple, required }: Option): string {
  const notes = [
    ...(value === undefined ? [] : [`default: ${value}`]),
    ...(required === undefined ? [] : ["required"]),
    ...(multiple ? ["repeatable"] : []),
  ];
  return notes.length === 0 ? summary : `${summary} (${notes.join(", ")})`;
}

function table(rows: string[][]): string[] {
  const width = Math.max(...rows.map(([left = ""]) => left.length));
  return rows.map(([left = "", right = ""]) => `  ${left.padEnd(width)}  ${right}`);
}
