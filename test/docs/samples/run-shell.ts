import { spawn } from "node:child_process";

const END = "--- end of a sample ---";

/** Runs pieces of code in one shell and returns the output of each. `functions` are defined first, to replace commands. */
export async function runShell(
  codes: readonly string[],
  functions: string,
  env: Record<string, string>,
): Promise<string[]> {
  const script = [functions, ...codes.map((code) => `${code}\nprintf '\\n%s\\n' '${END}'`)].join("\n");
  const output = await runScript(script, env);
  const printed = output.split(`\n${END}\n`);
  if (printed.length !== codes.length + 1) throw new Error(`${printed.length - 1} of ${codes.length} samples ended`);
  return printed.slice(0, -1);
}

function runScript(script: string, env: Record<string, string>): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn("sh", ["-s"], {
      env: { PATH: process.env.PATH, ...env },
      stdio: ["pipe", "pipe", "inherit"],
    });
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("error", reject);
    child.on("close", () => resolve(Buffer.concat(chunks).toString()));
    child.stdin.end(`${script}\n`);
  });
}

/** Replaces curl with one that prints its arguments, the response, and the status. */
export const VERBOSE_CURL = `curl() {
  printf '%s\\n' "$*" ===
  command curl --silent --show-error --max-time 20 --write-out '\\n%{http_code}' "$@" </dev/null
}`;

export interface CurlOutcome {
  args: string;
  status: number;
  body: string;
}

export function curlOutcome(printed: string): CurlOutcome {
  const [args = "", response = ""] = printed.split("\n===\n");
  const end = response.lastIndexOf("\n");
  return { args, status: Number(response.slice(end + 1)), body: response.slice(0, Math.max(0, end)) };
}
