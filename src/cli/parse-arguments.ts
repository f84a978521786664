import { parseArgs } from "node:util";
import { nearest, UserError } from "../platform/user-error.js";
import type { Command, Option, ParsedArgs } from "./command.js";

type Value = string | number | true;

/** Parses the arguments after the verb. Throws a `UserError` for arguments that the command does not declare. */
export function parseArguments(command: Command, args: readonly string[]): ParsedArgs {
  const values = new Map<string, Value[]>();
  const operands: string[] = [];
  // Not strict, because the errors of `parseArgs` differ between versions of Node and suggest nothing.
  const { tokens } = parseArgs({ args: [...args], options: nodeOptions(command), strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind === "option")
      values.set(token.name, [...(values.get(token.name) ?? []), readOption(command, token)]);
  }
  checkOperands(command, operands);
  const options = Object.entries(command.options).map(([name, option]) => [
    name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
    optionValue(command, name, option, values.get(name) ?? []),
  ]);
  return { operands, options: Object.fromEntries(options) as ParsedArgs["options"] };
}

function optionValue(command: Command, name: string, option: Option, values: readonly Value[]) {
  if (option.type === "boolean") return values.length > 0;
  if (option.multiple) return values;
  const value = values.at(-1) ?? option.default;
  if (value === undefined && option.required !== undefined)
    throw usageError(command.name, `--${name} is required, for example --${name} ${option.required}`);
  return value;
}

/** Returns the placeholder for the value of an option in help: `PORT`, `text|json`. */
export function placeholder({ value, choices }: Option): string {
  return value ?? choices?.join("|") ?? "VALUE";
}

interface OptionToken {
  name: string;
  rawName: string;
  value?: string | undefined;
  inlineValue?: boolean | undefined;
}

function readOption(command: Command, { name, rawName, value, inlineValue }: OptionToken): Value {
  const option = Object.hasOwn(command.options, name) ? command.options[name] : undefined;
  if (!option) throw unknownOption(command, name, rawName);
  if (option.type === "boolean") {
    if (value !== undefined) throw usageError(command.name, `${rawName} takes no value`);
    return true;
  }
  // A value that begins with a dash is the next option, unless it is a dash alone, which stands for stdin.
  if (!value || (!inlineValue && value.startsWith("-") && value !== "-"))
    throw usageError(command.name, `${rawName} needs a value: ${placeholder(option)}`);
  if (option.choices && !option.choices.includes(value))
    throw usageError(command.name, `${rawName} must be one of ${option.choices.join(", ")}, not "${value}"`);
  return option.type === "number" ? readNumber(command, rawName, option, value) : value;
}

function readNumber(command: Command, rawName: string, { min = 0, max, fraction }: Option, text: string): number {
  const value = Number(text);
  const isInRange = value >= min && (max === undefined || value <= max);
  if (/^\d+(\.\d+)?$/.test(text) && isInRange && (fraction || Number.isInteger(value))) return value;
  const range = max === undefined ? `of at least ${min}` : `from ${min} to ${max}`;
  const kind = fraction ? "a number" : "an integer";
  throw usageError(command.name, `${rawName} must be ${kind} ${range}, not ${JSON.stringify(text)}`);
}

function unknownOption(command: Command, name: string, rawName: string): UserError {
  const hint = nearest(name, [...Object.keys(command.options), "help"]);
  const suggestion = hint && rawName.startsWith("--") ? `; did you mean --${hint}?` : "";
  return usageError(command.name, `unknown option ${rawName}${suggestion}`);
}

function checkOperands(command: Command, operands: readonly string[]): void {
  const { minOperands = 0, maxOperands = Number.POSITIVE_INFINITY } = command;
  const surplus = operands.at(maxOperands);
  if (operands.length < minOperands) throw usageError(command.name, `"${command.name}" needs ${command.operands}`);
  if (operands.length <= maxOperands) return;
  const expected = command.operands ? `only ${command.operands}` : "no operands";
  throw usageError(command.name, `"${command.name}" takes ${expected}; remove "${surplus}"`);
}

function nodeOptions(command: Command): Record<string, { type: "boolean" | "string"; short?: string }> {
  return Object.fromEntries(
    Object.entries(command.options).map(([name, { type, short }]) => [
      name,
      { type: type === "boolean" ? type : ("string" as const), ...(short ? { short } : {}) },
    ]),
  );
}

/** Returns an error for a mistake on the command line, with exit code 2 and a pointer to the verb's help. */
export function usageError(verb: string, reason: string): UserError {
  return new UserError(`${reason} (see "chatwire ${verb} --help")`, { exitCode: 2 });
}
