/** What many deliveries came to. Times in ms. */
export interface Statistics {
  /** Deliveries and faults; a fault may be several deliveries. */
  jobs: number;
  /** Of them, those answered as expected. */
  good: number;
  /** Deliveries, tries included. */
  sent: number;
  /** By status, or by why there was no answer. */
  answers: Record<string, number>;
  p50: number;
  p95: number;
  p99: number;
  /** Deliveries in a second. */
  rate: number;
}

/** Takes the outcomes of deliveries one by one. */
export class Tally {
  readonly #times: number[] = [];
  readonly #answers = new Map<string, number>();
  jobs = 0;
  good = 0;

  add(answer: string, time: number): void {
    this.#times.push(time);
    this.#answers.set(answer, (this.#answers.get(answer) ?? 0) + 1);
  }

  get sent(): number {
    return this.#times.length;
  }

  /** `elapsed` is the time of all, in ms. */
  sum(elapsed: number): Statistics {
    const times = Float64Array.from(this.#times).sort();
    const at = (share: number) => round(times[Math.max(0, Math.ceil(times.length * share) - 1)] ?? 0);
    return {
      jobs: this.jobs,
      good: this.good,
      sent: this.sent,
      answers: Object.fromEntries([...this.#answers].sort(([a], [b]) => (a < b ? -1 : 1))),
      p50: at(0.5),
      p95: at(0.95),
      p99: at(0.99),
      rate: elapsed > 0 ? round((this.sent * 1000) / elapsed) : 0,
    };
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
