import { type ChildProcess, spawn } from "node:child_process";
import { connect } from "node:net";
import { UserError } from "../platform/user-error.js";
import { redact } from "../runtime/redact.js";
import { pause } from "../runtime/webhooks/send/deliver.js";

export interface ServerOptions {
  /** A shell command. */
  command: string;
  /** The URL that the server listens on. */
  url: URL;
  cwd: string;
  env: Record<string, string | undefined>;
  /** Redacted in messages. */
  secrets?: readonly string[] | undefined;
  /** How long the server may take to open its port, in ms. Default: 30,000. */
  startTimeout?: number | undefined;
  signal?: AbortSignal | undefined;
}

export interface RunningServer {
  /** Returns how the server ended by itself, with the end of its output. Returns undefined while it runs. */
  endMessage: () => Promise<string | undefined>;
  /** Stops the server and its child processes. Kills them after 3 s. */
  stop: () => Promise<void>;
}

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
const POLL_INTERVAL_MS = 50;
const EXIT_TIMEOUT_MS = 1000;
const STOP_TIMEOUT_MS = 3000;
const MAX_OUTPUT_CHARACTERS = 4000;

/** Starts the user's server and waits until its port is open. Throws a UserError if it does not start in time. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { url, startTimeout = 30_000, signal } = options;
  if (await isOpen(url))
    throw new UserError(`${url.host} is already in use. Stop its server so that --start can use it`, { exitCode: 2 });
  const server = new ServerProcess(options);
  try {
    for (const end = performance.now() + startTimeout; !(await isOpen(url)); await pause(POLL_INTERVAL_MS, signal)) {
      if (signal?.aborted) throw new UserError("stopped before the server was ready");
      if (server.exit)
        throw new UserError(
          `the server exited (${server.exit}) before it listened on ${url.host}${server.outputExcerpt}`,
        );
      if (performance.now() > end)
        throw new UserError(
          `the server did not listen on ${url.host} within ${startTimeout} ms${server.outputExcerpt}`,
        );
    }
  } catch (error) {
    await server.stop();
    throw error;
  }
  return server;
}

/** Runs the server in its own process group, so that the child processes of the shell are stopped with it. */
class ServerProcess implements RunningServer {
  readonly #child: ChildProcess;
  readonly #done: Promise<void>;
  readonly #closed: Promise<void>;
  readonly #secrets: readonly string[];
  readonly #url: URL;
  #output = "";
  #interrupts = 0;
  /** The exit code, signal or error. Undefined while the server runs. */
  exit: string | undefined;

  constructor({ command, url, cwd, env, secrets = [] }: ServerOptions) {
    this.#secrets = secrets;
    this.#url = url;
    const detached = process.platform !== "win32";
    this.#child = spawn(command, { shell: true, detached, cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    const collect = (chunk: Buffer) => {
      this.#output = (this.#output + chunk).slice(-MAX_OUTPUT_CHARACTERS);
    };
    this.#child.stdout?.on("data", collect);
    this.#child.stderr?.on("data", collect);
    this.#done = new Promise((resolve) => {
      const end = (exit: string) => {
        this.exit ??= exit;
        resolve();
      };
      this.#child.once("error", ({ message }) => end(message));
      this.#child.once("exit", (code, name) => end(name ?? `exit code ${code}`));
    });
    this.#closed = new Promise((resolve) => this.#child.once("close", () => resolve()));
    process.once("exit", this.#kill);
    for (const name of SIGNALS) process.on(name, this.#interrupt);
  }

  async endMessage(): Promise<string | undefined> {
    // The exit of the shell is noticed a moment after its port closes.
    if (!(await isOpen(this.#url))) await Promise.race([this.#done, pause(EXIT_TIMEOUT_MS, undefined)]);
    return this.exit && `the server exited (${this.exit})${this.outputExcerpt}`;
  }

  /** The end of the output, for error messages. */
  get outputExcerpt(): string {
    const text = redact(this.#output, this.#secrets).trim();
    return text === "" ? "" : `. Its output:\n${text}`;
  }

  async stop(): Promise<void> {
    // Signals the group even if the shell has exited, because its children may still run.
    this.#signal("SIGTERM");
    await this.#groupEnded(STOP_TIMEOUT_MS);
    this.#signal("SIGKILL");
    await this.#groupEnded(STOP_TIMEOUT_MS);
    process.off("exit", this.#kill);
    for (const name of SIGNALS) process.off(name, this.#interrupt);
    this.#child.stdout?.destroy();
    this.#child.stderr?.destroy();
  }

  readonly #kill = () => this.#signal("SIGKILL");

  /**
   * Keeps a signal from ending this process before the server. Kills the server only at the third signal, because the
   * terminal and the parent process may each send one at once.
   */
  readonly #interrupt = (name: NodeJS.Signals) => {
    if (name === "SIGHUP") process.exit(129);
    if (++this.#interrupts > 2) this.#kill();
  };

  /** Waits until the group has closed its output or cannot be signalled. Zombie processes can still be signalled. */
  async #groupEnded(timeout: number): Promise<void> {
    const wait = new AbortController();
    const gone = async () => {
      await this.#done;
      while (!wait.signal.aborted && this.#signal(0)) await pause(POLL_INTERVAL_MS, wait.signal);
    };
    await Promise.race([this.#closed, gone(), pause(timeout, wait.signal)]);
    wait.abort();
  }

  /** Signals the group. Returns false if it has no processes. */
  #signal(name: NodeJS.Signals | 0): boolean {
    const { pid } = this.#child;
    if (pid === undefined) return false;
    try {
      return process.kill(process.platform === "win32" ? pid : -pid, name);
    } catch {
      return false;
    }
  }
}

function isOpen({ hostname, port, protocol }: URL): Promise<boolean> {
  return new Promise((resolve) => {
    const host = hostname.replace(/^\[|\]$/g, "");
    const socket = connect({ host, port: Number(port || (protocol === "https:" ? 443 : 80)) });
    const end = (open: boolean) => {
      socket.destroy();
      resolve(open);
    };
    socket.setTimeout(1000, () => end(false));
    socket.once("connect", () => end(true));
    socket.once("error", () => end(false));
  });
}
