/** What was made of something, by all that it depends on. Holds what the last two turns asked for, and no more. */
export class Memo<T> {
  #last = new Map<string, T>();
  #now = new Map<string, T>();

  /** What is not asked for from now on until the next turn is dropped then. */
  turn(): void {
    this.#last = this.#now;
    this.#now = new Map();
  }

  get(key: string, make: () => T): T {
    const known = this.#now.get(key) ?? this.#last.get(key);
    const value = known === undefined ? make() : known;
    this.#now.set(key, value);
    return value;
  }
}
