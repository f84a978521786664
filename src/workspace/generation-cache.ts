/** Caches the values that the last two generations requested. */
export class GenerationCache<T> {
  #previous = new Map<string, T>();
  #current = new Map<string, T>();

  /** Starts a generation. Drops the values that the previous one did not request. */
  startGeneration(): void {
    this.#previous = this.#current;
    this.#current = new Map();
  }

  get(key: string, create: () => T): T {
    const cached = this.#current.get(key) ?? this.#previous.get(key);
    const value = cached === undefined ? create() : cached;
    this.#current.set(key, value);
    return value;
  }
}
