import { installCommand, MissingTool, missingTool } from "../model/heavy.js";
import { nearest, UserError } from "../model/index.js";
import { type Io, readArguments } from "./command.js";
import { commands } from "./commands/index.js";
import { commandHelp, generalHelp } from "./help.js";
import { version } from "./version.js";

/** Runs one command line and gives its exit code. Never throws. */
export async function runCli(args: readonly string[], io: Io): Promise<number> {
  try {
    return await dispatch(args, io);
  } catch (thrown) {
    // A module that needs a tool may import it at its top: then the import of the module failed.
    const error = missingTool(thrown) ?? thrown;
    if (error instanceof UserError) {
      io.talk(`error: ${error.message}`);
      if (error instanceof MissingTool) io.talk(`hint: the tools of all verbs: ${installCommand()}`);
      return error.exitCode;
    }
    io.talk(`error: this is likely a bug of chatwire ${version()}; please report it with the lines below`);
    io.talk(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return 1;
  }
}

async function dispatch([verb, ...rest]: readonly string[], io: Io): Promise<number> {
  if (verb === "--version" || verb === "-v") {
    io.print(version());
    return 0;
  }
  if (verb === undefined || verb === "--help" || verb === "-h" || verb === "help") {
    io.print(generalHelp(commands));
    return verb === undefined ? 2 : 0;
  }
  const command = commands.find(({ name }) => name === verb);
  if (!command) {
    const hint = nearest(
      verb,
      commands.map(({ name }) => name),
    );
    throw new UserError(`unknown verb "${verb}"${hint ? `; did you mean "${hint}"?` : ""} (see "chatwire --help")`, {
      exitCode: 2,
    });
  }
  const end = rest.indexOf("--");
  if ((end < 0 ? rest : rest.slice(0, end)).some((argument) => argument === "--help" || argument === "-h")) {
    io.print(commandHelp(command));
    return 0;
  }
  return command.run(readArguments(command, rest), io);
}
