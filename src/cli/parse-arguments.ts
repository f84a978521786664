import { parseArgs } from "node:util";
import { nearest, UserError } from "../platform/user-error.js";
import type { Command, Option, ParsedArgs } from "./command.js";

/** Reads the arguments after the verb; a wrong one is the user's mistake, told with what is right. */
export function parseArguments(command: Command, args: readonly string[]): ParsedArgs {
  const values = new Map<string, (string | true)[]>();
  const operands: string[] = [];
  // Not strict: its errors differ from one version of Node to the next, and suggest nothing.
  const { tokens } = parseArgs({ args: [...args], options: parsing(command), strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind === "option")
      values.set(token.name, [...(values.get(token.name) ?? []), readOption(command, token)]);
  }
  checkOperands(command, operands);
  return {
    operands,
    flag: (name) => values.get(name)?.includes(true) ?? false,
    text: (name) => textsOf(values.get(name)).at(-1),
    texts: (name) => textsOf(values.get(name)),
  };
}

function textsOf(values: readonly (string | true)[] = []): string[] {
  return values.filter((value) => value !== true);
}

/** What stands for the value of an option in help: `PORT`, `text|json`. */
export function placeholder({ value, choices }: Option): string {
  return value ?? choices?.join("|") ?? "VALUE";
}

interface OptionToken {
  name: string;
  rawName: string;
  value?: string | undefined;
  inlineValue?: boolean | undefined;
}

function readOption(command: Command, { name, rawName, value, inlineValue }: OptionToken): string | true {
  const option = Object.hasOwn(command.options, name) ? command.options[name] : undefined;
  if (!option) throw unknownOption(command, name, rawName);
  if (option.type === "boolean") {
    if (value !== undefined) throw wrongUse(command, `${rawName} takes no value`);
    return true;
  }
  // The next option, where the value was forgotten; a dash alone stands for stdin.
  if (value === undefined || (!inlineValue && value.startsWith("-") && value !== "-"))
    throw wrongUse(command, `${rawName} needs a value: ${placeholder(option)}`);
  if (option.choices && !option.choices.includes(value))
    throw wrongUse(command, `${rawName} must be one of ${option.choices.join(", ")}, not "${value}"`);
  return value;
}

function unknownOption(command: Command, name: string, rawName: string): UserError {
  const hint = nearest(name, [...Object.keys(command.options), "help"]);
  const suggestion = hint && rawName.startsWith("--") ? `; did you mean --${hint}?` : "";
  return wrongUse(command, `unknown option ${rawName}${suggestion}`);
}

function checkOperands(command: Command, operands: readonly string[]): void {
  const { minOperands = 0, maxOperands = Number.POSITIVE_INFINITY } = command;
  const surplus = operands.at(maxOperands);
  if (operands.length < minOperands) throw wrongUse(command, `"${command.name}" needs ${command.operands}`);
  if (operands.length <= maxOperands) return;
  const takes = command.operands ? `only ${command.operands}` : "no operands";
  throw wrongUse(command, `"${command.name}" takes ${takes}, so "${surplus}" is one too many`);
}

function parsing(command: Command): Record<string, Pick<Option, "type" | "short">> {
  return Object.fromEntries(
    Object.entries(command.options).map(([name, { type, short }]) => [name, short ? { type, short } : { type }]),
  );
}

function wrongUse(command: Command, reason: string): UserError {
  return new UserError(`${reason} (see "chatwire ${command.name} --help")`, { exitCode: 2 });
}
