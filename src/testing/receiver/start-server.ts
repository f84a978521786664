import { type ChildProcess, spawn } from "node:child_process";
import { connect } from "node:net";
import { UserError } from "../../platform/user-error.js";
import { redact } from "../../runtime/redact.js";
import { pause } from "../../runtime/webhooks/send/deliver.js";

export interface ServerOptions {
  /** Read by a shell. */
  command: string;
  /** What it will listen at. */
  url: URL;
  cwd: string;
  env: Record<string, string | undefined>;
  /** Kept out of what is told. */
  secret?: string | undefined;
  /** Milliseconds until its port must be open; 30,000 when absent. */
  patience?: number | undefined;
  signal?: AbortSignal | undefined;
}

export interface RunningServer {
  /** Ends the server and all that it started; by force after 3 s. */
  stop: () => Promise<void>;
}

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
const EVERY = 50;
const GRACE = 3000;
const LAST_OUTPUT = 4000;

/** Starts the user's server and waits until its port is open. A server that does not come up is a `UserError`. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { url, patience = 30_000, signal } = options;
  if (await isOpen(url))
    throw new UserError(`something listens at ${url.host} already, so --start would test that: stop it first`, {
      exitCode: 2,
    });
  const server = new ServerProcess(options);
  try {
    for (const end = performance.now() + patience; !(await isOpen(url)); await pause(EVERY, signal)) {
      if (signal?.aborted) throw new UserError("stopped before the server was up");
      if (server.ended)
        throw new UserError(`the server ended (${server.ended}) before it listened at ${url.host}${server.lastWords}`);
      if (performance.now() > end)
        throw new UserError(`the server did not listen at ${url.host} within ${patience} ms${server.lastWords}`);
    }
  } catch (error) {
    await server.stop();
    throw error;
  }
  return server;
}

/** A process group of its own, so that what the shell starts ends with it. */
class ServerProcess implements RunningServer {
  readonly #child: ChildProcess;
  readonly #done: Promise<void>;
  readonly #closed: Promise<void>;
  readonly #secrets: string[];
  #output = "";
  #interrupts = 0;
  /** How it ended; undefined while it runs. */
  ended: string | undefined;

  constructor({ command, cwd, env, secret }: ServerOptions) {
    this.#secrets = secret ? [secret] : [];
    const detached = process.platform !== "win32";
    this.#child = spawn(command, { shell: true, detached, cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    const take = (chunk: Buffer) => {
      this.#output = (this.#output + chunk).slice(-LAST_OUTPUT);
    };
    this.#child.stdout?.on("data", take);
    this.#child.stderr?.on("data", take);
    this.#done = new Promise((resolve) => {
      const end = (how: string) => {
        this.ended ??= how;
        resolve();
      };
      this.#child.once("error", ({ message }) => end(message));
      this.#child.once("exit", (code, name) => end(name ?? `exit code ${code}`));
    });
    this.#closed = new Promise((resolve) => this.#child.once("close", () => resolve()));
    process.once("exit", this.#kill);
    for (const name of SIGNALS) process.on(name, this.#interrupt);
  }

  /** What it said last, for a message. */
  get lastWords(): string {
    const text = redact(this.#output, this.#secrets).trim();
    return text === "" ? "" : `; it said:\n${text}`;
  }

  async stop(): Promise<void> {
    // The group may outlive its leader, so it is asked even when the shell has ended.
    this.#signal("SIGTERM");
    await this.#groupEnded(GRACE);
    this.#signal("SIGKILL");
    await this.#groupEnded(GRACE);
    process.off("exit", this.#kill);
    for (const name of SIGNALS) process.off(name, this.#interrupt);
    this.#child.stdout?.destroy();
    this.#child.stderr?.destroy();
  }

  readonly #kill = () => this.#signal("SIGKILL");

  /**
   * A signal must not end this process before the server, and it may come twice at once: from the terminal, and from the
   * program that started this one. Whoever is impatient ends the server by force.
   */
  readonly #interrupt = (name: NodeJS.Signals) => {
    if (name === "SIGHUP") process.exit(129);
    if (++this.#interrupts > 2) this.#kill();
  };

  /** Waits for the group: until all have let go of the output, because a process that nobody reaps can still be signalled. */
  async #groupEnded(patience: number): Promise<void> {
    const wait = new AbortController();
    const gone = async () => {
      await this.#done;
      while (!wait.signal.aborted && this.#signal(0)) await pause(EVERY, wait.signal);
    };
    await Promise.race([this.#closed, gone(), pause(patience, wait.signal)]);
    wait.abort();
  }

  /** False when there is nobody left. */
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
