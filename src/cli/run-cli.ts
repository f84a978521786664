import { missingTool } from "../platform/require-tools.js";
import { nearest, UserError } from "../platform/user-error.js";
import type { Command, Io } from "./command.js";
import { commands } from "./commands/index.js";
import { commandHelp, generalHelp } from "./help.js";
import { parseArguments } from "./parse-arguments.js";
import { version } from "./version.js";

/** Runs one command line and returns its exit code. Never throws. */
export function runCli(args: readonly string[], io: Io): Promise<number> {
  return reportErrors(io, () => dispatch(args, io));
}

async function reportErrors(io: Io, work: () => number | Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (thrown) {
    // Verbs name their tools before they begin; this covers a tool that is removed meanwhile.
    const error = missingTool(thrown) ?? thrown;
    if (error instanceof UserError) {
      io.log(`error: ${error.message}`);
      return error.exitCode;
    }
    io.log(`error: this is likely a bug in chatwire ${version()}; please report it with the lines below`);
    io.log(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return 1;
  }
}

function dispatch([verb, ...rest]: readonly string[], io: Io): number | Promise<number> {
  if (verb === undefined) {
    io.log(generalHelp(commands));
    return 2;
  }
  if (verb === "--version" || verb === "-v") return print(io, version());
  if (isHelp(verb)) return print(io, generalHelp(commands));
  if (verb === "help") {
    const [topic] = rest;
    return print(io, topic === undefined ? generalHelp(commands) : commandHelp(find(topic)));
  }
  const command = find(verb);
  const end = rest.indexOf("--");
  if ((end < 0 ? rest : rest.slice(0, end)).some(isHelp)) return print(io, commandHelp(command));
  const parsed = parseArguments(command, rest);
  const { logFormat }: { logFormat?: unknown } = parsed.options;
  const chosen = logFormat === "json" ? jsonIo(io) : io;
  return reportErrors(chosen, () => command.run(parsed, chosen));
}

/** Returns an environment that writes every line as a JSON object: `{"level":"info","message":"stopped"}`. */
function jsonIo(io: Io): Io {
  const entryOf = (line: string) => {
    const message = line.trim();
    return { level: message.startsWith("error: ") ? "error" : "info", message: message.replace(/^error: /, "") };
  };
  return {
    cwd: io.cwd,
    env: io.env,
    log: (line, entry) => io.log(JSON.stringify(entry ?? entryOf(line))),
    output: (line) => io.output(JSON.stringify(entryOf(line))),
    get signal() {
      return io.signal;
    },
  };
}

function find(verb: string): Command {
  const command = commands.find(({ name }) => name === verb);
  if (command) return command;
  const isOption = verb.startsWith("-");
  const names = isOption ? ["--help", "--version"] : [...commands.map(({ name }) => name), "help"];
  const hint = nearest(verb, names);
  const reason = `unknown ${isOption ? "option" : "verb"} "${verb}"`;
  throw new UserError(`${reason}${hint ? `; did you mean "${hint}"?` : ""} (see "chatwire --help")`, { exitCode: 2 });
}

function print(io: Io, text: string): 0 {
  io.output(text);
  return 0;
}

function isHelp(argument: string): boolean {
  return argument === "--help" || argument === "-h";
}
