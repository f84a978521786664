type Outcome<T> = { ok: true; value: T } | { ok: false; error: unknown };

/** The longest time that timers support (2^31 - 1 ms, 24 days). They treat a longer one as 0. */
export const MAX_TIMEOUT_MS = 0x7fffffff;

/** Aborts a call when its timeout elapses or one of its signals aborts, and stores which it was. */
export class Deadline {
  readonly #controller = new AbortController();
  readonly #timer: ReturnType<typeof setTimeout> | undefined;
  /** Removed at the end, because a signal may outlive thousands of calls. */
  readonly #listeners: (() => void)[] = [];
  #giveUp: (outcome: Outcome<never>) => void = () => {};
  readonly #over = new Promise<Outcome<never>>((resolve) => {
    this.#giveUp = resolve;
  });
  #reason: "timeout" | "aborted" | undefined;

  /** With `ms` 0 there is no timeout. */
  constructor(ms: number, signals: readonly (AbortSignal | undefined)[]) {
    for (const signal of signals) {
      if (signal?.aborted) this.#end("aborted", signal.reason);
      else if (signal) this.#listen(signal);
    }
    if (ms > 0 && ms <= MAX_TIMEOUT_MS) {
      this.#timer = setTimeout(() => this.#end("timeout", new Error(`no response within ${ms} ms`)), ms);
    }
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** The reason why the call was aborted, if it was. */
  get reason(): "timeout" | "aborted" | undefined {
    return this.#reason;
  }

  /** Returns the outcome of the work or of the deadline, whichever comes first, because not all work listens to a signal. */
  watch<T>(work: Promise<T>): Promise<Outcome<T>> {
    const done = work.then(
      (value): Outcome<T> => ({ ok: true, value }),
      (error: unknown): Outcome<T> => ({ ok: false, error: this.#reason ? this.signal.reason : error }),
    );
    return Promise.race([this.#over, done]);
  }

  stopTimer(): void {
    clearTimeout(this.#timer);
  }

  stop(): void {
    this.stopTimer();
    for (const undo of this.#listeners.splice(0)) undo();
  }

  #listen(signal: AbortSignal): void {
    const abort = () => this.#end("aborted", signal.reason);
    signal.addEventListener("abort", abort, { once: true });
    this.#listeners.push(() => signal.removeEventListener("abort", abort));
  }

  #end(reason: "timeout" | "aborted", cause: unknown): void {
    if (this.#reason) return;
    this.#reason = reason;
    this.#controller.abort(cause);
    this.#giveUp({ ok: false, error: this.signal.reason });
  }
}
