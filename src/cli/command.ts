import { parseArgs } from "node:util";
import { nearest, UserError } from "../model/index.js";

/** What a command may touch of the world; tests give their own. */
export interface Io {
  cwd: string;
  env: Record<string, string | undefined>;
  /** Writes a line of data on stdout. */
  print: (line: string) => void;
  /** Writes a line for people on stderr. */
  talk: (line: string) => void;
  /** Aborts when the user asks to stop. */
  signal: AbortSignal;
}

export interface Option {
  type: "boolean" | "string";
  summary: string;
  short?: string;
  /** What stands for the value in help: `PORT`. */
  value?: string;
  choices?: readonly string[];
}

/** A verb of the command line, as data. What it needs is loaded when it runs, so that help is instant. */
export interface Command {
  name: string;
  summary: string;
  /** What follows the name: `[api ...]`. */
  operands?: string;
  /** How many operands it takes at most; any number when absent. */
  mostOperands?: number;
  leastOperands?: number;
  options: Record<string, Option>;
  /** Does the work and gives the exit code: 0 done, 1 found something wrong. */
  run: (given: Given, io: Io) => Promise<number>;
}

/** The command line as given: operands, and options by name. */
export interface Given {
  operands: string[];
  flag: (name: string) => boolean;
  text: (name: string) => string | undefined;
}

/** Reads the arguments after the verb; a wrong one is the user's mistake, told with what is right. */
export function readArguments(command: Command, args: string[]): Given {
  const { values, positionals } = parse(command, args);
  const { leastOperands = 0, mostOperands = Number.POSITIVE_INFINITY } = command;
  if (positionals.length < leastOperands || positionals.length > mostOperands) {
    throw wrongUse(command, `"${command.name}" takes ${command.operands ?? "no operands"}`);
  }
  for (const [name, option] of Object.entries(command.options)) {
    const value = values[name];
    if (option.choices && typeof value === "string" && !option.choices.includes(value)) {
      throw wrongUse(command, `--${name} must be one of ${option.choices.join(", ")}, not "${value}"`);
    }
  }
  return {
    operands: positionals,
    flag: (name) => values[name] === true,
    text: (name) => (typeof values[name] === "string" ? values[name] : undefined),
  };
}

function parse(command: Command, args: string[]) {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, { type, short }]) => [name, short ? { type, short } : { type }]),
  );
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    const [reason = ""] = (error as Error).message.split(/\. |\n/);
    const unknown = /'--?([^' ]+)/.exec(reason)?.[1];
    const hint = unknown && !(unknown in options) ? nearest(unknown, Object.keys(options)) : undefined;
    throw wrongUse(
      command,
      `${reason.charAt(0).toLowerCase()}${reason.slice(1)}${hint ? `; did you mean --${hint}?` : ""}`,
    );
  }
}

function wrongUse(command: Command, reason: string): UserError {
  return new UserError(`${reason} (see "chatwire ${command.name} --help")`, { exitCode: 2 });
}
