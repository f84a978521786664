/** A summary of many deliveries. `p50`, `p95` and `p99` are latencies in ms. */
export interface Statistics {
  /** The number of jobs. A fault is one job, but may send several deliveries. */
  jobs: number;
  /** The number of jobs whose responses were as expected. */
  asExpected: number;
  /** The number of deliveries, including retries. */
  sent: number;
  /** The number of deliveries by status, or by the reason why there was no response. */
  responses: Record<string, number>;
  p50: number;
  p95: number;
  p99: number;
  /** Deliveries in a second. */
  rate: number;
}

/** Collects the results of deliveries. */
export class Tally {
  readonly #times: number[] = [];
  readonly #responses = new Map<string, number>();
  jobs = 0;
  asExpected = 0;

  add(statusOrReason: string, time: number): void {
    this.#times.push(time);
    this.#responses.set(statusOrReason, (this.#responses.get(statusOrReason) ?? 0) + 1);
  }

  /** Summarizes the results. `elapsed` is the duration of the whole run in ms. */
  summarize(elapsed: number): Statistics {
    const times = Float64Array.from(this.#times).sort();
    const percentile = (share: number) => round(times[Math.max(0, Math.ceil(times.length * share) - 1)] ?? 0);
    return {
      jobs: this.jobs,
      asExpected: this.asExpected,
      sent: times.length,
      responses: Object.fromEntries([...this.#responses].sort(([a], [b]) => (a < b ? -1 : 1))),
      p50: percentile(0.5),
      p95: percentile(0.95),
      p99: percentile(0.99),
      rate: elapsed > 0 ? round((times.length * 1000) / elapsed) : 0,
    };
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
