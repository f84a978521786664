import type { Io } from "./command.js";

/** How the user calls a verb: by the scripts of this repository when inside it, else by the package's name. */
export function invocation(io: Io, verb: string): string {
  return io.env.npm_package_name === "chatwire" ? `npm run ${verb}` : `npx chatwire ${verb}`;
}
