import { expect, test } from "vitest";
import { commands } from "../../src/cli/commands/index.js";
import { commandHelp, generalHelp } from "../../src/cli/help.js";
import { placeholder } from "../../src/cli/parse-arguments.js";

test("general help has a line for each verb and fits a terminal", () => {
  const lines = generalHelp(commands).split("\n");
  for (const { name, summary } of commands)
    expect(lines.find((line) => line.startsWith(`  ${name} `))).toContain(summary);
  expect(lines.filter((line) => line.length > 120)).toEqual([]);
});

test.each([...commands])("help of $name lists its operands and all options", (command) => {
  const text = commandHelp(command);
  expect(text.startsWith(`${command.summary}\n`)).toBe(true);
  expect(text).toContain(`Usage: chatwire ${command.name}${command.operands ? ` ${command.operands}` : ""} [options]`);
  for (const [name, option] of Object.entries(command.options)) {
    const shown = option.type === "string" ? `--${name} ${placeholder(option)}` : `--${name}`;
    expect(text).toContain(option.short ? `-${option.short}, ${shown}` : `  ${shown}`);
    expect(text).toContain(option.summary);
  }
});

test.each([...commands])(
  "$name declares each operand, option and short form once",
  ({ name, options, operands, maxOperands }) => {
    const shorts = Object.values(options).flatMap(({ short }) => (short ? [short] : []));
    expect(new Set(["h", ...shorts]).size).toBe(shorts.length + 1);
    expect(Object.keys(options)).not.toContain("help");
    expect(operands === undefined, `${name} says what its operands are`).toBe(maxOperands === 0);
  },
);
