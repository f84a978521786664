import { createHash, randomUUID } from "node:crypto";
import { requireTools } from "../platform/require-tools.js";
import type { EventQueue, QueuedEvent, Receiver } from "../runtime/webhooks/index.js";

/** The Redis server and the name of the queue. */
export interface BullmqOptions {
  /** Default: `redis://127.0.0.1:6379`. Use `rediss:` for TLS. */
  url?: string;
  /** Use the same name for queue and worker, and a different one for each receiver. No colons. Default: `chatwire-webhooks`. */
  name?: string;
}

/** A queue that stores events in Redis. */
export interface BullmqQueue extends EventQueue {
  /** Returns whether Redis writes each event to disk before confirming it, or undefined if Redis does not reveal that. */
  isDurable: () => Promise<boolean | undefined>;
  close: () => Promise<void>;
}

export interface BullmqQueueOptions extends BullmqOptions {
  /** For how many seconds after its completion an event blocks duplicates with the same `dedupe` key. Default: 86,400. */
  keepSeconds?: number;
  /** How many times an event is handled before BullMQ marks it as failed. Default: 10. */
  attempts?: number;
  /** The wait before the second attempt in ms. It doubles with each further attempt. Default: 1,000. */
  backoff?: number;
}

export interface BullmqWorkerOptions extends BullmqOptions {
  /** How many events are handled at the same time. Default: 10. */
  concurrency?: number;
  /** How long a worker may be silent, in ms, before another worker takes over its events. Default: 30,000. */
  deadAfter?: number;
  /** Called for errors of the worker and its connection. Errors of handlers go to the receiver's `onError`. */
  onError?: (error: Error) => void;
}

const TOOLS = ["bullmq", "ioredis"];
const DEFAULT_URL = "redis://127.0.0.1:6379";
/** How many times a worker may crash on an event. BullMQ's default of 1 would drop the event at the second crash. */
const MAX_CRASHES = 10;
const DEFAULT_NAME = "chatwire-webhooks";

/**
 * Creates a BullMQ queue. Its events survive a crash of Redis only if Redis runs with `appendonly yes` and
 * `appendfsync always`.
 */
export async function createBullmqQueue(options: BullmqQueueOptions = {}): Promise<BullmqQueue> {
  requireTools(TOOLS);
  const [{ Queue }, { Redis }] = await Promise.all([import("bullmq"), import("ioredis")]);
  // Fails at once without a connection, instead of buffering events in the memory of this process.
  const connection = new Redis(options.url ?? DEFAULT_URL, { enableOfflineQueue: false, maxRetriesPerRequest: 1 });
  connection.on("error", ignore);
  await firstAttempt(connection);
  const queue = new Queue(options.name ?? DEFAULT_NAME, { connection });
  queue.on("error", ignore);
  const { keepSeconds = 86_400, attempts = 10, backoff = 1_000 } = options;
  return {
    put: async (event) => {
      await queue.add(event.name ?? "unknown", event, {
        jobId: jobIdOf(event),
        attempts,
        backoff: { type: "exponential", delay: backoff },
        removeOnComplete: event.key === undefined ? true : { age: keepSeconds },
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

/** Passes queued events to the handlers of a receiver, at least once each. Retries an event if a handler fails. */
export async function startBullmqWorker<Events extends object>(
  receiver: Receiver<Events>,
  options: BullmqWorkerOptions = {},
): Promise<{ close: () => Promise<void> }> {
  requireTools(TOOLS);
  const [{ Worker }, { Redis }] = await Promise.all([import("bullmq"), import("ioredis")]);
  const connection = new Redis(options.url ?? DEFAULT_URL, { maxRetriesPerRequest: null });
  connection.on("error", options.onError ?? ignore);
  const worker = new Worker<QueuedEvent>(options.name ?? DEFAULT_NAME, ({ data }) => receiver.dispatch(data), {
    connection,
    concurrency: options.concurrency ?? 10,
    lockDuration: options.deadAfter ?? 30_000,
    stalledInterval: options.deadAfter ?? 30_000,
    maxStalledCount: MAX_CRASHES,
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
 * Derives the job ID from the `dedupe` key, because BullMQ drops a job whose ID it still stores. Hashes the key because
 * IDs must not contain a colon. Without a key, returns a random ID because equal bodies can be two events.
 */
function jobIdOf({ api, key }: QueuedEvent): string {
  return key === undefined ? randomUUID() : createHash("sha256").update(`${api}\n${key}`).digest("hex");
}

/** Waits for the first connection attempt, even if it fails: the queue works again once Redis is back. */
function firstAttempt(connection: {
  once: (event: "ready" | "error", listener: () => void) => unknown;
}): Promise<void> {
  return new Promise((resolve) => {
    connection.once("ready", resolve);
    connection.once("error", resolve);
  });
}

/** Ignores connection errors because ioredis reconnects, and a failing call rejects anyway. */
function ignore(): void {}
