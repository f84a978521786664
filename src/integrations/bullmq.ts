import { createHash, randomUUID } from "node:crypto";
import type { Job } from "bullmq";
import { requireTools } from "../platform/require-tools.js";
import type { EventQueue, QueuedEvent, Receiver } from "../runtime/webhooks/index.js";
import { IsolationGate } from "./isolation-gate.js";

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
  /**
   * For how many seconds a failed event stays in Redis, to be looked at and replayed. Until then it blocks duplicates with the
   * same `dedupe` key. Default: 1,209,600 (14 days).
   */
  keepFailedSeconds?: number;
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
  /**
   * How many times the process may end while it handles an event alone, before BullMQ marks the event as failed. Events run
   * alone after their process ended. Default: 3.
   */
  maxCrashes?: number;
  /** How long `close` waits for running handlers, in ms. Another worker repeats the events of later ones. Default: 10,000. */
  closeTimeout?: number;
  /**
   * Called for errors of the worker and its connection. Without it, `console.error` prints their messages. Errors of handlers
   * go to the receiver's `onError`.
   */
  onError?: (error: Error) => void;
}

const TOOLS = ["bullmq", "ioredis"];
const DEFAULT_URL = "redis://127.0.0.1:6379";
const DEFAULT_NAME = "chatwire-webhooks";
/** How long a connection may take to open or close. Without a limit, a silent Redis would block the program. */
const CONNECT_TIMEOUT_MS = 5_000;
const CLOSE_TIMEOUT_MS = 5_000;

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
  await settledWithin(firstAttempt(connection), CONNECT_TIMEOUT_MS);
  const queue = new Queue(options.name ?? DEFAULT_NAME, { connection });
  queue.on("error", ignore);
  const { keepSeconds = 86_400, keepFailedSeconds = 1_209_600, attempts = 10, backoff = 1_000 } = options;
  return {
    put: async (event) => {
      await queue.add(event.name ?? "unknown", event, {
        jobId: jobIdOf(event),
        attempts,
        backoff: { type: "exponential", delay: backoff },
        removeOnComplete: event.key === undefined ? true : { age: keepSeconds },
        removeOnFail: { age: keepFailedSeconds },
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
      await settledWithin(queue.close(), CLOSE_TIMEOUT_MS);
      connection.disconnect();
    },
  };
}

/** Shared by all workers of the process, because one of them that ends the process ends all. */
const gate = new IsolationGate();

/**
 * Passes queued events to the handlers of a receiver, at least once each. Retries an event if a handler fails. Calls
 * `onError` of the receiver for each failure, and with the kind `given-up` when an event is not retried again.
 */
export async function startBullmqWorker<Events extends object>(
  receiver: Receiver<Events>,
  options: BullmqWorkerOptions = {},
): Promise<{ close: () => Promise<void> }> {
  requireTools(TOOLS);
  const [{ Worker, UnrecoverableError }, { Redis }] = await Promise.all([import("bullmq"), import("ioredis")]);
  const { deadAfter = 30_000, maxCrashes = 3, closeTimeout = 10_000 } = options;
  const onError = guarded(options.onError ?? printMessage);
  const connection = new Redis(options.url ?? DEFAULT_URL, { maxRetriesPerRequest: null });
  // The worker reports them.
  connection.on("error", ignore);

  const handle = (job: Job<QueuedEvent>): Promise<void> => {
    if (job.stalledCounter === 0) return gate.runTogether(() => receiver.dispatch(job.data));
    return gate.runAlone(async () => {
      const crashes = crashesOf(job);
      if (crashes >= maxCrashes) {
        // Allows as many crashes again if the event is replayed.
        await job.updateProgress({ crashes: 0 });
        const times = crashes === 1 ? "once" : `${crashes} times`;
        throw new UnrecoverableError(`the process ended ${times} while it handled only this event`);
      }
      // Counts the crash before it can happen, and takes it back if it did not.
      await job.updateProgress({ crashes: crashes + 1 });
      try {
        await receiver.dispatch(job.data);
      } finally {
        await job.updateProgress({ crashes: 0 }).catch(ignore);
      }
    });
  };
  const running = new Set<Promise<void>>();
  const worker = new Worker<QueuedEvent>(
    options.name ?? DEFAULT_NAME,
    (job) => {
      const handling = handle(job).finally(() => running.delete(handling));
      running.add(handling);
      return handling;
    },
    {
      connection,
      concurrency: options.concurrency ?? 10,
      lockDuration: deadAfter,
      stalledInterval: deadAfter,
      // Leaves the decision to `maxCrashes`, because BullMQ also counts the crashes that other events cause.
      maxStalledCount: Number.MAX_SAFE_INTEGER,
    },
  );
  worker.on("error", onError);
  worker.on("failed", (job, error) => {
    if (job?.finishedOn !== undefined) receiver.giveUp(job.data, error);
  });
  return {
    close: async () => {
      await worker.pause(true);
      const isIdle = await settledWithin(Promise.allSettled(running), closeTimeout);
      // Forces the end without Redis too, because BullMQ would wait for it to come back.
      const isForced = !isIdle || connection.status !== "ready";
      await settledWithin(worker.close(isForced), CLOSE_TIMEOUT_MS);
      connection.disconnect();
    },
  };
}

/** Returns how often the process ended while it handled a job alone. A job that runs now counts as one. */
function crashesOf({ progress }: Job): number {
  const crashes = typeof progress === "object" && "crashes" in progress ? progress.crashes : 0;
  return typeof crashes === "number" ? crashes : 0;
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

/** Waits until a promise settles, at most `ms`. Returns whether it did. */
async function settledWithin(promise: Promise<unknown>, ms: number): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), ms);
  });
  const settled = promise.then(
    () => true,
    () => true,
  );
  return Promise.race([settled, timeout]).finally(() => clearTimeout(timer));
}

/** Keeps a failing handler from ending the process. */
function guarded(handler: (error: Error) => void): (error: Error) => void {
  return (error) => {
    try {
      handler(error);
    } catch (failure) {
      console.error("onError failed:", failure);
    }
  };
}

/** Prints only the message, because an error of ioredis holds the arguments of its command, such as a password. */
function printMessage({ message }: Error): void {
  console.error(`chatwire: the queue worker failed: ${message}`);
}

/** Ignores errors: those of a connection because ioredis reconnects, and a failing call rejects anyway. */
function ignore(): void {}
