/** Limits how many requests start per second. */
export class RateLimiter {
  #next = 0;

  readonly rate: number | undefined;
  readonly clock: () => number;

  constructor(rate: number | undefined, clock: () => number) {
    this.rate = rate;
    this.clock = clock;
  }

  /** Resolves when the next request may start, or when the signal aborts. */
  async wait(signal: AbortSignal): Promise<void> {
    if (this.rate === undefined) return;
    const now = this.clock();
    const start = Math.max(now, this.#next);
    this.#next = start + 1000 / this.rate;
    if (start <= now) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, start - now);
      signal.addEventListener(
        "abort",
        () => {
          clearTimeout(timer);
          resolve();
        },
        { once: true },
      );
    });
  }
}
