import { constants } from "node:os";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** What is being written, and what stops it. Undefined while nothing is written. */
let current: Writing | undefined;

/**
 * Writes files. After a signal, `work` must throw at the next `signal.throwIfAborted()` and remove what is half written. Then the
 * process ends, unless it listens to the signal itself, like a server.
 */
export async function writeUntilSignal<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  current ??= new Writing();
  const writing = current;
  const running = work(writing.signal);
  writing.add(running);
  try {
    return await running;
  } finally {
    await writing.end(running);
  }
}

/** Resolves when nothing is half written any more. */
export async function writingEnded(): Promise<void> {
  await current?.ended();
}

class Writing {
  readonly #controller = new AbortController();
  readonly #works = new Set<Promise<unknown>>();
  #exitCode = 0;

  constructor() {
    for (const name of SIGNALS) process.on(name, this.#stop);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  add(work: Promise<unknown>): void {
    this.#works.add(work);
  }

  async end(work: Promise<unknown>): Promise<void> {
    this.#works.delete(work);
    if (this.#works.size > 0) return;
    if (current === this) current = undefined;
    for (const name of SIGNALS) process.off(name, this.#stop);
    if (this.#exitCode > 0) process.exit(this.#exitCode);
  }

  async ended(): Promise<void> {
    await Promise.allSettled(this.#works);
  }

  readonly #stop = (name: (typeof SIGNALS)[number]) => {
    if (process.listenerCount(name) === 1) this.#exitCode = 128 + constants.signals[name];
    this.#controller.abort(new Error(`stopped by ${name}`));
  };
}
