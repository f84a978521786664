import { type ChildProcess, fork } from "node:child_process";
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";

/** Exists only when compiled: the loader that sources need takes longer than a second process saves. */
const WORKER = fileURLToPath(new URL("worker.js", import.meta.url));

/** A process that runs one task at a time. It does not keep the main process alive. */
export class WorkerProcess {
  readonly #child: ChildProcess;
  #number = 0;
  #onResponse: ((response: TaskResponse | undefined) => void) | undefined;

  constructor(file: string = WORKER) {
    // Sends the output of tools to stderr, because stdout carries the results of the main process.
    this.#child = fork(file, { serialization: "advanced", stdio: ["ignore", 2, 2, "ipc"] });
    this.#child.on("message", (response: TaskResponse) => this.#settle(response));
    this.#child.on("error", () => this.#settle(undefined));
    this.#child.on("exit", () => this.#settle(undefined));
    this.#unref();
  }

  get isAlive(): boolean {
    return this.#child.connected;
  }

  /** Runs a task. Returns undefined if it failed or the process ended. */
  async run(url: string, input: unknown): Promise<{ value: unknown } | undefined> {
    if (!this.isAlive) return undefined;
    const request: TaskRequest = { number: ++this.#number, url, input };
    this.#child.ref();
    this.#child.channel?.ref();
    const response = await new Promise<TaskResponse | undefined>((resolve) => {
      this.#onResponse = resolve;
      this.#child.send(request, (error) => error && this.#settle(undefined));
    });
    this.#unref();
    return response?.done ? { value: response.value } : undefined;
  }

  close(): void {
    if (this.isAlive) this.#child.disconnect();
  }

  #settle(response: TaskResponse | undefined): void {
    if (response && response.number !== this.#number) return;
    this.#onResponse?.(response);
    this.#onResponse = undefined;
  }

  #unref(): void {
    this.#child.unref();
    this.#child.channel?.unref();
  }
}

/** Starts a worker process if the machine has a second core. */
export function startWorker(): WorkerProcess | undefined {
  return availableParallelism() > 1 && existsSync(WORKER) ? new WorkerProcess() : undefined;
}

/** Work that a worker process can do too. A module exports it as `task`. Its input and output must be structured-cloneable. */
export interface Task<In, Out> {
  /** `import.meta.url` of the module. */
  url: string;
  work: (input: In) => Promise<Out>;
}

export interface TaskRequest {
  number: number;
  url: string;
  input: unknown;
}

/** Has no error if the task failed, because it is then repeated in the main process, where its error keeps its class. */
export interface TaskResponse {
  number: number;
  done: boolean;
  value?: unknown;
}
