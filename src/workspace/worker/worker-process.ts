import { type ChildProcess, fork } from "node:child_process";
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import type { Answer, Order } from "./protocol.js";

/** There when compiled: sources need a loader in each process, which costs more than a second core gives. */
const WORKER = fileURLToPath(new URL("worker.js", import.meta.url));

/** A second process, which does one thing at a time. It holds nobody up who wants to end. */
export class Helper {
  readonly #child: ChildProcess;
  #number = 0;
  #answered: ((answer: Answer | undefined) => void) | undefined;

  constructor(file: string = WORKER) {
    // Its tools may print: stdout is for the data of this process.
    this.#child = fork(file, { serialization: "advanced", stdio: ["ignore", 2, 2, "ipc"] });
    this.#child.on("message", (answer: Answer) => this.#settle(answer));
    this.#child.on("error", () => this.#settle(undefined));
    this.#child.on("exit", () => this.#settle(undefined));
    this.#rest();
  }

  get isAlive(): boolean {
    return this.#child.connected;
  }

  /** What a task made of an input; undefined when it could not be done there, for whatever reason. */
  async ask(url: string, input: unknown): Promise<{ value: unknown } | undefined> {
    if (!this.isAlive) return undefined;
    const order: Order = { number: ++this.#number, url, input };
    this.#child.ref();
    this.#child.channel?.ref();
    const answer = await new Promise<Answer | undefined>((resolve) => {
      this.#answered = resolve;
      this.#child.send(order, (error) => error && this.#settle(undefined));
    });
    this.#rest();
    return answer?.done ? { value: answer.value } : undefined;
  }

  close(): void {
    if (this.isAlive) this.#child.disconnect();
  }

  #settle(answer: Answer | undefined): void {
    if (answer && answer.number !== this.#number) return;
    this.#answered?.(answer);
    this.#answered = undefined;
  }

  #rest(): void {
    this.#child.unref();
    this.#child.channel?.unref();
  }
}

/** A second process where there is a core for it. */
export function startWorker(): Helper | undefined {
  return availableParallelism() > 1 && existsSync(WORKER) ? new Helper() : undefined;
}
