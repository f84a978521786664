import { execFile } from "node:child_process";

/** The result of a command. */
export interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

const TIMEOUT_MS = 180_000;
/** Environment variables of npm and the test runner, which a user's shell does not have. */
const OURS =
  /^(npm_(?!config_)|npm_config_local_prefix$|VITEST|NODE_OPTIONS$|NODE_ENV$|FORCE_COLOR$|TEST$|DEV$|PROD$|MODE$|SSR$|BASE_URL$)/i;

/** Returns the environment of a user's shell, with further variables. */
export function userEnvironment(env: Record<string, string>): Record<string, string | undefined> {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OURS.test(name)));
  return { ...inherited, NO_COLOR: "1", ...env };
}

/** Runs a command like a user's shell, and returns its result for any exit code. */
export function run(
  cwd: string,
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
  timeout = TIMEOUT_MS,
): Promise<Ran> {
  return new Promise((resolve) => {
    const options = {
      cwd,
      env: userEnvironment(env),
      timeout,
      maxBuffer: 32 * 1024 * 1024,
    };
    execFile(command, args, options, (error, stdout, stderr) => {
      const { code = 0, killed = false } = (error ?? {}) as { code?: number | string; killed?: boolean };
      const reason = killed ? `\n${command} was stopped after ${timeout} ms` : "";
      resolve({ code: typeof code === "number" && !killed ? code : 1, stdout, stderr: `${stderr}${reason}` });
    });
  });
}

/** Runs a command and throws an error with its output if it fails. */
export async function mustRun(cwd: string, command: string, args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await run(cwd, command, args);
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${code}:\n${stdout}\n${stderr}`);
  return stdout;
}
