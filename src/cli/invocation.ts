import type { Io } from "./command.js";

/** Returns the command that runs a verb: a script inside this repository, `npx` elsewhere. */
export function invocation(io: Io, verb: string): string {
  return io.env.npm_package_name === "chatwire" ? `npm run ${verb}` : `npx chatwire ${verb}`;
}
