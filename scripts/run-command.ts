import { spawn } from "node:child_process";
import path from "node:path";

export interface CommandResult {
  code: number;
  output: string;
}

/** Runs a command and returns its output. `show` receives the output as it arrives. */
export function run(
  [tool = "", ...args]: readonly string[],
  { env = process.env, show = () => {} }: { env?: NodeJS.ProcessEnv; show?: (chunk: Buffer) => void } = {},
): Promise<CommandResult> {
  return new Promise((resolve) => {
    // On Windows, npm's commands are batch files, which only a shell finds.
    const shell = process.platform === "win32" && !path.isAbsolute(tool);
    const child = spawn(tool, args, { env, stdio: ["ignore", "pipe", "pipe"], shell });
    let output = "";
    const take = (chunk: Buffer) => {
      output += chunk;
      show(chunk);
    };
    child.stdout.on("data", take);
    child.stderr.on("data", take);
    child.on("error", (error) => resolve({ code: 1, output: `${output}${error.message}` }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}
