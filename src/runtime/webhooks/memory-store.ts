import type { DedupeStore } from "./deduplicator.js";

/** What was handled, in the memory of this process: of more than `max` keys (10,000 when absent) the oldest are forgotten. */
export function memoryStore(options: { max?: number; clock?: () => number } = {}): DedupeStore {
  const { max = 10_000, clock = Date.now } = options;
  const expiries = new Map<string, number>();
  return {
    has: (key) => {
      const expiry = expiries.get(key);
      if (expiry === undefined || expiry > clock()) return expiry !== undefined;
      expiries.delete(key);
      return false;
    },
    add: (key, ttl) => {
      expiries.delete(key);
      expiries.set(key, clock() + ttl);
      for (const oldest of expiries.keys()) {
        if (expiries.size <= max) break;
        expiries.delete(oldest);
      }
    },
  };
}
