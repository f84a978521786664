import { onTestFinished } from "vitest";
import type { Io } from "../../src/cli/command.js";
import { runCli } from "../../src/cli/run-cli.js";

export interface Serving {
  url: string;
  log: string[];
  /** Stops the verb like a user and returns the exit code. */
  stop: () => Promise<number>;
}

/** Runs a serving verb on a free port until it is stopped or the test ends. */
export async function serving(root: string, args: readonly string[]): Promise<Serving> {
  const controller = new AbortController();
  const log: string[] = [];
  let code: Promise<number> = Promise.resolve(0);
  const stop = () => {
    controller.abort();
    return code;
  };
  onTestFinished(async () => void (await stop()));
  const url = await new Promise<string>((resolve, reject) => {
    const hear = (line: string) => {
      log.push(line);
      const match = /^listening on (.+)$/.exec(line);
      if (match?.[1]) resolve(match[1]);
    };
    const io: Io = { cwd: root, env: {}, output: hear, log: hear, signal: controller.signal };
    code = runCli([...args, "--port", "0"], io);
    void code.then((ended) => reject(new Error(`ended with ${ended}: ${log.join("\n")}`)));
  });
  return { url, log, stop };
}
