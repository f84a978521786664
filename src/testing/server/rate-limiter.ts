/** Lets at most so many things begin in a second. */
export class RateLimiter {
  #next = 0;

  readonly rate: number | undefined;
  readonly clock: () => number;

  constructor(rate: number | undefined, clock: () => number) {
    this.rate = rate;
    this.clock = clock;
  }

  /** Resolves when the next may begin, or the signal aborts. */
  async wait(signal: AbortSignal): Promise<void> {
    if (this.rate === undefined) return;
    const now = this.clock();
    const begin = Math.max(now, this.#next);
    this.#next = begin + 1000 / this.rate;
    if (begin <= now) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, begin - now);
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
