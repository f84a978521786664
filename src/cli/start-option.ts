import { startServer } from "../testing/start-server.js";
import type { Io, Options } from "./command.js";

/** The option of verbs that test a server of the user. */
export const START = {
  start: {
    type: "string",
    value: "COMMAND",
    summary: "start the server with this shell command, wait until it accepts connections, and stop it afterwards",
  },
} as const satisfies Options;

export interface Start {
  /** The shell command. Undefined if the server runs already. */
  command: string | undefined;
  url: URL;
  /** Redacted in messages. */
  secrets: readonly string[];
}

/** Runs `work` while the user's server runs. Stops the server afterwards, also when `work` throws or the user interrupts it. */
export async function whileServerRuns(
  { command, url, secrets }: Start,
  io: Io,
  work: () => Promise<number>,
): Promise<number> {
  if (command === undefined) return work();
  const server = await startServer({ command, url, cwd: io.cwd, env: io.env, secrets, signal: io.signal });
  io.log(`the server listens on ${url.host}`);
  try {
    const code = await work();
    const ended = code === 0 || io.signal.aborted ? undefined : await server.endMessage();
    if (ended !== undefined) io.log(`error: ${ended}`);
    return code;
  } finally {
    await server.stop();
  }
}
