import { median, spread } from "./statistics.js";

/** A number with three figures that count: `12,300`, `123`, `12.3`, `0.0123`. */
export function figure(value: number): string {
  return new Intl.NumberFormat("en", { maximumSignificantDigits: 3 }).format(value);
}

/** The median of the rounds, and from where to where they went. */
export function withSpread(values: readonly number[]): string {
  const [lowest, highest] = spread(values);
  return values.length === 1
    ? figure(median(values))
    : `${figure(median(values))} (${figure(lowest)}–${figure(highest)})`;
}

/** How many times: `3.6×`. */
export function times(value: number): string {
  return `${value >= 100 ? figure(value) : value.toFixed(value >= 10 ? 0 : value >= 1.995 ? 1 : 2)}×`;
}

/** Whether an aim was reached, in words. */
export function judged(what: string, value: number, aim: number): string {
  return `${what}: ${times(value)}; the aim is ${times(aim)}, which is ${value >= aim ? "met" : "**missed**"}.`;
}
