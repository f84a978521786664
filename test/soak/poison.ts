import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Queue } from "bullmq";
import { createBullmqQueue } from "../../src/integrations/bullmq.js";
import type { QueuedEvent } from "../../src/runtime/webhooks/index.js";
import { livechatBody } from "../runtime/webhooks/ping-api.js";
import { type RunningRedis, wait } from "./redis.js";

const WORKER = fileURLToPath(new URL("../fixtures/receivers/poisoned.ts", import.meta.url));

export interface PoisonOptions {
  /** How many harmless events are stored besides the one that ends its process. */
  innocents: number;
  concurrency: number;
  maxCrashes: number;
  /** How many workers run at the same time. */
  workers: number;
  /** The longest duration, in ms. */
  timeout: number;
}

/** The outcome of a queue with an event that ends each process that handles it. */
export interface PoisonReport {
  innocents: number;
  handled: number;
  /** Harmless events that no worker handled. */
  lost: number;
  repeated: number;
  crashes: number;
  /** The IDs and reasons of the failed events. */
  failed: string[];
  /** The causes that `onError` received with the kind `given-up`. */
  givenUp: string[];
}

/** Restarts workers as long as an event ends them, until the event has failed and all others are handled. */
export async function poison(redis: RunningRedis, options: PoisonOptions): Promise<PoisonReport> {
  const name = `poison-${randomUUID()}`;
  const log = path.join(tmpdir(), `chatwire-${name}.log`);
  await writeFile(log, "");
  const { innocents, concurrency, maxCrashes } = options;
  await store(redis.url, name, innocents);
  const args = [redis.url, name, log, `${concurrency}`, `${maxCrashes}`];
  const workers = Array.from({ length: options.workers }, () => new RestartedWorker(args));
  const inspector = new Queue<QueuedEvent>(name, { connection: { url: redis.url } });
  try {
    let report = await read(log, inspector, innocents);
    for (const end = Date.now() + options.timeout; !isComplete(report) && Date.now() < end; await wait(100))
      report = await read(log, inspector, innocents);
    return report;
  } finally {
    for (const worker of workers) worker.stop();
    await inspector.close();
    await rm(log, { force: true });
  }
}

async function store(url: string, name: string, innocents: number): Promise<void> {
  const queue = await createBullmqQueue({ url, name });
  const ids = Array.from({ length: innocents }, (_, index) => `C${index}`);
  // Among the first events, so that others run at the same time at any concurrency.
  ids.splice(2, 0, "POISON");
  const body = livechatBody();
  const { id } = (body.payload as { chat: { id: string } }).chat;
  for (const newId of ids)
    await queue.put({
      ...{ api: "livechat/webhooks", name: "incoming_chat", sentAs: "incoming_chat", candidates: [], issues: [] },
      receivedAt: Date.now(),
      event: JSON.parse(JSON.stringify(body).replaceAll(`"${id}"`, `"${newId}"`)),
    });
  await queue.close();
}

async function read(log: string, inspector: Queue<QueuedEvent>, innocents: number): Promise<PoisonReport> {
  const text = await readFile(log, "utf8");
  const lines = text
    .slice(0, text.lastIndexOf("\n") + 1)
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as { handled?: string; crash?: number; error?: string; cause?: string });
  const times = new Map<string, number>();
  for (const { handled } of lines) if (handled !== undefined) times.set(handled, (times.get(handled) ?? 0) + 1);
  return {
    ...{ innocents, handled: times.size, lost: innocents - times.size },
    repeated: [...times.values()].filter((count) => count > 1).length,
    crashes: lines.filter(({ crash }) => crash !== undefined).length,
    failed: (await inspector.getFailed()).map(({ data, failedReason }) => `${idOf(data)}: ${failedReason}`),
    givenUp: lines.flatMap(({ error, cause }) => (error === "given-up" && cause !== undefined ? [cause] : [])),
  };
}

function isComplete({ lost, failed, givenUp }: PoisonReport): boolean {
  return lost === 0 && failed.length > 0 && givenUp.length > 0;
}

function idOf({ event }: QueuedEvent): string {
  return (event as { payload: { chat: { id: string } } }).payload.chat.id;
}

/** A worker process that starts again when it ends, as a supervisor does. */
class RestartedWorker {
  readonly #args: string[];
  #child: ChildProcess;
  #isStopped = false;

  constructor(args: string[]) {
    this.#args = args;
    this.#child = this.#start();
  }

  stop(): void {
    this.#isStopped = true;
    this.#child.kill("SIGKILL");
  }

  #start(): ChildProcess {
    const args = ["--import", "tsx", "-C", "chatwire-source", WORKER, ...this.#args];
    const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] });
    child.once("exit", () => {
      if (!this.#isStopped) this.#child = this.#start();
    });
    return child;
  }
}
