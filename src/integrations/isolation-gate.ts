/**
 * Lets work run together, or one piece of it alone. Alone work has precedence, so that a steady stream of other work cannot
 * delay it forever.
 */
export class IsolationGate {
  readonly #together = new Set<Promise<unknown>>();
  /** Settles when all work that must run alone has ended. */
  #alone: Promise<unknown> | undefined;

  async runTogether<T>(work: () => Promise<T>): Promise<T> {
    while (this.#alone !== undefined) await this.#alone;
    const running = work();
    this.#together.add(running);
    try {
      return await running;
    } finally {
      this.#together.delete(running);
    }
  }

  runAlone<T>(work: () => Promise<T>): Promise<T> {
    const previous = this.#alone ?? Promise.allSettled(this.#together);
    const running = previous.then(work);
    const ended = running
      .catch(() => {})
      .then(() => {
        if (this.#alone === ended) this.#alone = undefined;
      });
    this.#alone = ended;
    return running;
  }
}
