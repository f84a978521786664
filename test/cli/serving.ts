import { onTestFinished } from "vitest";
import type { Io } from "../../src/cli/command.js";
import { runCli } from "../../src/cli/run-cli.js";
import { shareRedoc } from "../support/redoc-cache.js";

export interface Serving {
  url: string;
  log: string[];
  /** Stops the verb like a user and returns the exit code. */
  stop: () => Promise<number>;
}

/** Runs a serving verb on a free port until it is stopped or the test ends. */
export async function serving(root: string, args: readonly string[]): Promise<Serving> {
  const controller = new AbortController();
  let stop = async () => controller.abort();
  onTestFinished(() => stop());
  const server = await startServing(root, args, controller);
  stop = async () => void (await server.stop());
  return server;
}

/** Runs a serving verb on a free port. The caller must stop it. Verbs that show docs get a cached Redoc. */
export async function startServing(
  root: string,
  args: readonly string[],
  controller = new AbortController(),
): Promise<Serving> {
  if (args[0] === "start" || args[0] === "dev") await shareRedoc(root);
  const log: string[] = [];
  let code: Promise<number> = Promise.resolve(0);
  const url = await new Promise<string>((resolve, reject) => {
    const hear = (line: string) => {
      log.push(line);
      const match = /^(?:listening on |.*"message":"listening","url":")([^"]+)/.exec(line);
      if (match?.[1]) resolve(match[1]);
    };
    const io: Io = { cwd: root, env: {}, output: hear, log: hear, signal: controller.signal };
    code = runCli([...args, "--port", "0"], io);
    void code.then((ended) => reject(new Error(`ended with ${ended}: ${log.join("\n")}`)));
  });
  const stop = () => {
    controller.abort();
    return code;
  };
  return { url, log, stop };
}
