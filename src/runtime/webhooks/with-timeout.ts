import { MAX_TIMEOUT_MS } from "../client/timeout.js";

/** Resolves like `work`, or rejects with the error of `onTimeout` after `ms`. Does not stop the work. */
export async function withTimeout<T>(work: Promise<T>, ms: number, onTimeout: () => Error): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(onTimeout()), Math.min(ms, MAX_TIMEOUT_MS));
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
