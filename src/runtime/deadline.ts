type Outcome<T> = { ok: true; value: T } | { ok: false; error: unknown };

/** Gives a call up when its time has run out or one of its signals aborts, and knows which it was. */
export class Deadline {
  readonly signal: AbortSignal;
  readonly #signals: AbortSignal[];
  readonly #timeout = new AbortController();
  readonly #timer: ReturnType<typeof setTimeout> | undefined;

  /** `ms` 0 is never. */
  constructor(ms: number, signals: readonly (AbortSignal | undefined)[]) {
    this.#signals = signals.filter((signal) => signal !== undefined);
    this.signal = AbortSignal.any([...this.#signals, this.#timeout.signal]);
    if (ms > 0) this.#timer = setTimeout(() => this.#timeout.abort(new Error(`no answer within ${ms} ms`)), ms);
  }

  /** Why it ended, if it did. */
  get reason(): "timeout" | "aborted" | undefined {
    if (this.#signals.some((signal) => signal.aborted)) return "aborted";
    return this.#timeout.signal.aborted ? "timeout" : undefined;
  }

  /** The outcome of the work, or of the deadline if that comes first: not all work listens to a signal. */
  async watch<T>(work: Promise<T>): Promise<Outcome<T>> {
    let give: (() => void) | undefined;
    const end = new Promise<never>((_, reject) => {
      give = () => reject(this.signal.reason);
      if (this.signal.aborted) give();
      else this.signal.addEventListener("abort", give, { once: true });
    });
    try {
      return { ok: true, value: await Promise.race([work, end]) };
    } catch (error) {
      return { ok: false, error: this.signal.aborted ? this.signal.reason : error };
    } finally {
      if (give) this.signal.removeEventListener("abort", give);
    }
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
