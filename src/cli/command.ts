/** What a command may touch of the world; tests give their own. */
export interface Io {
  cwd: string;
  env: Record<string, string | undefined>;
  /** Writes a line of data on stdout. */
  output: (line: string) => void;
  /** Writes a line for people on stderr. */
  log: (line: string) => void;
  /** Shows a line on stderr that the next one replaces; absent where stderr is no terminal. */
  status?: (text: string) => void;
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
  maxOperands?: number;
  minOperands?: number;
  options: Record<string, Option>;
  /** Does the work and gives the exit code: 0 done, 1 found something wrong. */
  run: (given: ParsedArgs, io: Io) => Promise<number>;
}

/** The command line as given: operands, and options by name. */
export interface ParsedArgs {
  operands: string[];
  flag: (name: string) => boolean;
  text: (name: string) => string | undefined;
  /** All values of an option that may be given more than once. */
  texts: (name: string) => string[];
}
