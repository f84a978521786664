import { createHash, randomUUID } from "node:crypto";
import { importOptional } from "../platform/import-optional.js";
import type { EventQueue, QueuedEvent, Receiver } from "../runtime/webhooks/index.js";

/** Where Redis is, and what the queue is called there. */
export interface BullmqOptions {
  /** `redis://127.0.0.1:6379` when absent; `rediss:` for TLS. */
  url?: string;
  /** The same for queue and worker, another for each receiver; without a colon. `chatwire-webhooks` when absent. */
  name?: string;
}

/** A queue in Redis. */
export interface BullmqQueue extends EventQueue {
  /** Whether Redis puts each event on the disk before it says that it has it; undefined where it does not tell. */
  isDurable: () => Promise<boolean | undefined>;
  close: () => Promise<void>;
}

export interface BullmqQueueOptions extends BullmqOptions {
  /** For how many seconds a taken event keeps its place, so that an equal key is dropped; 86,400 when absent. */
  keep?: number;
  /** How often an event is handed to handlers before it stays among the failed; 10 when absent. */
  attempts?: number;
  /** ms before the second attempt, doubled each time; 1,000 when absent. */
  backoff?: number;
}

export interface BullmqWorkerOptions extends BullmqOptions {
  /** How many events are handled at once; 10 when absent. */
  concurrency?: number;
  /** After how many ms without a sign of life a worker is taken for dead, and its events are handed on; 30,000 when absent. */
  deadAfter?: number;
  /** Is told what goes wrong besides handlers, which the receiver's `onError` hears of. */
  onError?: (error: Error) => void;
}

const DEFAULT_URL = "redis://127.0.0.1:6379";
/** How often the worker of an event may die of it. BullMQ's own 1 would give up an event in a second crash. */
const MAX_DEATHS = 10;
const DEFAULT_NAME = "chatwire-webhooks";

/**
 * A queue that keeps events in Redis, by BullMQ. What it has taken is as safe as Redis is set to be: only with
 * `appendonly yes` and `appendfsync always` is it on the disk.
 */
export async function createBullmqQueue(options: BullmqQueueOptions = {}): Promise<BullmqQueue> {
  const { Queue } = await importOptional("bullmq", () => import("bullmq"));
  const { Redis } = await importOptional("ioredis", () => import("ioredis"));
  // Without a connection it fails at once instead of keeping events in the memory of this process.
  const connection = new Redis(options.url ?? DEFAULT_URL, { enableOfflineQueue: false, maxRetriesPerRequest: 1 });
  connection.on("error", ignore);
  await firstTry(connection);
  const queue = new Queue(options.name ?? DEFAULT_NAME, { connection });
  queue.on("error", ignore);
  const { keep = 86_400, attempts = 10, backoff = 1_000 } = options;
  return {
    put: async (event) => {
      await queue.add(event.name ?? "unknown", event, {
        jobId: jobIdOf(event),
        attempts,
        backoff: { type: "exponential", delay: backoff },
        removeOnComplete: event.key === undefined ? true : { age: keep },
      });
    },
    isDurable: async () => {
      try {
        const [, appendOnly] = (await connection.config("GET", "appendonly")) as string[];
        const [, fsync] = (await connection.config("GET", "appendfsync")) as string[];
        return appendOnly === "yes" && fsync === "always";
      } catch {
        return undefined;
      }
    },
    close: async () => {
      await queue.close();
      connection.disconnect();
    },
  };
}

/** Hands what waits in Redis to the handlers of a receiver: at least once each, and again when one fails. */
export async function startBullmqWorker<Events extends object>(
  receiver: Receiver<Events>,
  options: BullmqWorkerOptions = {},
): Promise<{ close: () => Promise<void> }> {
  const { Worker } = await importOptional("bullmq", () => import("bullmq"));
  const { Redis } = await importOptional("ioredis", () => import("ioredis"));
  const connection = new Redis(options.url ?? DEFAULT_URL, { maxRetriesPerRequest: null });
  connection.on("error", options.onError ?? ignore);
  const worker = new Worker<QueuedEvent>(options.name ?? DEFAULT_NAME, ({ data }) => receiver.dispatch(data), {
    connection,
    concurrency: options.concurrency ?? 10,
    lockDuration: options.deadAfter ?? 30_000,
    stalledInterval: options.deadAfter ?? 30_000,
    maxStalledCount: MAX_DEATHS,
  });
  worker.on("error", options.onError ?? ignore);
  return {
    close: async () => {
      await worker.close();
      connection.disconnect();
    },
  };
}

/**
 * BullMQ drops an event whose id it still has. So the id comes of the key of `dedupe`, hashed because ids must hold no
 * colon; where nothing is to be dropped, each delivery has one of its own, because two equal bodies can be two events.
 */
function jobIdOf({ api, key }: QueuedEvent): string {
  return key === undefined ? randomUUID() : createHash("sha256").update(`${api}\n${key}`).digest("hex");
}

/** Until it is connected or has failed to: a queue whose Redis is down is one all the same, and takes events when it is back. */
function firstTry(connection: { once: (event: "ready" | "error", listener: () => void) => unknown }): Promise<void> {
  return new Promise((resolve) => {
    connection.once("ready", resolve);
    connection.once("error", resolve);
  });
}

/** ioredis connects again by itself; what fails meanwhile is told by the rejection of the call. */
function ignore(): void {}
