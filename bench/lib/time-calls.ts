/** What one call costs, in microseconds. */
export interface Cost {
  wall: number;
  /** Of all threads of the process: garbage collection and thread pools count. */
  cpu: number;
}

/** Between two looks at the clock. */
const BATCH = 50;
/** How many times as long as asked a busy machine may take. */
const TIMEOUT_MS = 30;

/**
 * Calls one after the other: first to warm up, then counted, each until so many seconds of processor time are used. On a busy
 * machine that takes longer, and measures the same.
 */
export async function timeCalls(
  call: () => unknown,
  { warm = 1, seconds = 1 }: { warm?: number; seconds?: number } = {},
): Promise<Cost> {
  await repeat(call, warm);
  const before = used();
  const start = performance.now();
  const calls = await repeat(call, seconds);
  return { wall: ((performance.now() - start) * 1000) / calls, cpu: (used() - before) / calls };
}

async function repeat(call: () => unknown, seconds: number): Promise<number> {
  const end = used() + seconds * 1e6;
  const latest = performance.now() + seconds * 1000 * TIMEOUT_MS;
  let calls = 0;
  while (used() < end && performance.now() < latest) for (let one = 0; one < BATCH; one++, calls++) await call();
  return calls;
}

/** Microseconds of processor time of this process. */
function used(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}
