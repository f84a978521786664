/** Connects a command to its environment. Tests pass their own. */
export interface Io {
  cwd: string;
  env: Record<string, string | undefined>;
  /** Writes a line of results to stdout. `commands` are for the log of a CI service, and are disarmed in any other text. */
  output: (line: string, kind?: "text" | "commands") => void;
  /** Writes a line of progress to stderr. With `--log-format json`, writes the entry as JSON, or else an entry with the line. */
  log: (line: string, entry?: object) => void;
  /** Shows a line on stderr that the next one overwrites. Absent when stderr is not a terminal. */
  status?: (text: string) => void;
  /** Aborts when the user asks to stop. */
  signal: AbortSignal;
}

export interface Option {
  type: "boolean" | "string" | "number";
  summary: string;
  short?: string;
  /** The placeholder for the value in help, such as `PORT`. */
  value?: string;
  choices?: readonly string[];
  default?: string | number;
  /** Allows the option to be repeated; its value is then a list. */
  multiple?: true;
  /** Makes the option required. The error message shows this example value. */
  required?: string;
  /** The bounds of a number. */
  min?: number;
  max?: number;
  /** Allows numbers with a fraction. */
  fraction?: true;
}

export type Options = Record<string, Option>;

type CamelCase<Name> = Name extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<CamelCase<Tail>>}` : Name;

type ValueOf<O extends Option> = O["type"] extends "boolean"
  ? boolean
  : O extends { multiple: true }
    ? string[]
    :
        | (O["type"] extends "number" ? number : O extends { choices: readonly (infer Choice)[] } ? Choice : string)
        | (O extends { default: string | number } | { required: string } ? never : undefined);

/** The values of options by their names in camel case: `--allow-remote` is `allowRemote`. */
export type OptionValues<O extends Options> = { [Name in keyof O as CamelCase<Name>]: ValueOf<O[Name]> };

/** The parsed command line of a verb. */
export interface ParsedArgs<O extends Options = Options> {
  operands: string[];
  options: OptionValues<O>;
}

/** A verb of the command line. It imports its code when it runs, so that help is fast. */
export interface Command<O extends Options = Options> {
  name: string;
  summary: string;
  /** The operands as help shows them: `[api ...]`. */
  operands?: string;
  minOperands?: number;
  /** Unlimited when absent. */
  maxOperands?: number;
  options: O;
  /** Returns the exit code: 0 success, 1 problems found. */
  run: (args: ParsedArgs<O>, io: Io) => Promise<number>;
}

/** Types the arguments of `run` from the declared options, so that a misspelled option does not compile. */
export function defineCommand<const O extends Options>(command: Command<O>): Command {
  return command as unknown as Command;
}
