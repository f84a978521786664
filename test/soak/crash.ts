import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, rm } from "node:fs/promises";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { livechatBody } from "../runtime/webhooks/ping-api.js";
import { freePort } from "../support/free-port.js";
import { type RunningRedis, wait } from "./redis.js";

const RECEIVER = fileURLToPath(new URL("../fixtures/receivers/durable.ts", import.meta.url));
const IN_FLIGHT = 64;

/** The outcome of deliveries to a receiver that was killed midway. */
export interface CrashReport {
  sent: number;
  /** Deliveries with a 200 response. */
  acknowledged: number;
  /** Acknowledged before the kill, and not yet handled then. */
  waitingAtKill: number;
  /** Handled at least once. */
  handled: number;
  /** Acknowledged and never handled. */
  lost: number;
  /** Handled more than once. */
  repeated: number;
  /** Deliveries that were sent again after another response or none. */
  sentAgain: number;
  perSecond: number;
}

/** Sends deliveries at full rate, kills the receiver with SIGKILL midway, restarts it, and counts the outcomes. */
export async function crash(redis: RunningRedis, count: number, patience: number): Promise<CrashReport> {
  const port = await freePort();
  const log = path.join(tmpdir(), `chatwire-crash-${process.pid}-${port}.log`);
  const start = () => startReceiver([`${port}`, redis.url, `crash-${port}`, log]);
  let receiver = await start();
  const deliveries = new Deliveries(port, count);
  const began = performance.now();
  let waitingAtKill = 0;
  const killing = deliveries.reached(count / 2).then(async () => {
    receiver.kill("SIGKILL");
    await once(receiver, "exit");
    const before = new Set((await readFile(log, "utf8")).split("\n"));
    waitingAtKill = [...deliveries.acknowledged].filter((id) => !before.has(id)).length;
    receiver = await start();
  });
  try {
    await Promise.all([deliveries.run(), killing]);
    const seconds = (performance.now() - began) / 1000;
    const handled = await handledWithin(log, deliveries.acknowledged, patience);
    const lost = [...deliveries.acknowledged].filter((id) => !handled.has(id)).length;
    const repeated = [...handled.values()].filter((times) => times > 1).length;
    const { acknowledged, sentAgain } = deliveries;
    return {
      ...{
        sent: count,
        acknowledged: acknowledged.size,
        waitingAtKill,
        handled: handled.size,
        lost,
        repeated,
        sentAgain,
      },
      perSecond: Math.round(count / seconds),
    };
  } finally {
    receiver.kill("SIGKILL");
    await rm(log, { force: true });
  }
}

async function startReceiver(args: string[]): Promise<ChildProcess> {
  const child = spawn(process.execPath, ["--import", "tsx", "-C", "chatwire-source", RECEIVER, ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit").then(() => Promise.reject(new Error("the receiver ended before it was ready")));
  ended.catch(() => {});
  if (child.stdout) await Promise.race([once(child.stdout, "data"), ended]);
  return child;
}

/** Returns how often each ID was handled, as soon as all expected IDs arrived or nothing arrived for a while. */
async function handledWithin(log: string, awaited: ReadonlySet<string>, patience: number) {
  let handled = new Map<string, number>();
  for (let quietSince = Date.now(); Date.now() - quietSince < patience; await wait(200)) {
    const now = new Map<string, number>();
    for (const id of (await readFile(log, "utf8")).split("\n")) if (id) now.set(id, (now.get(id) ?? 0) + 1);
    if (now.size > handled.size) quietSince = Date.now();
    handled = now;
    if ([...awaited].every((id) => handled.has(id))) break;
  }
  return handled;
}

/** Sends deliveries with unique IDs. Like vendors, retries each until the response is 200. */
class Deliveries {
  readonly acknowledged = new Set<string>();
  sentAgain = 0;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: IN_FLIGHT });
  readonly #parts: string[];
  readonly #port: number;
  readonly #count: number;
  #next = 0;

  constructor(port: number, count: number) {
    const body = livechatBody();
    const { id } = (body.payload as { chat: { id: string } }).chat;
    this.#parts = JSON.stringify(body).split(`"${id}"`);
    this.#port = port;
    this.#count = count;
  }

  async run(): Promise<void> {
    await Promise.all(Array.from({ length: IN_FLIGHT }, () => this.#work()));
    this.#agent.destroy();
  }

  async reached(count: number): Promise<void> {
    while (this.acknowledged.size < count) await wait(5);
  }

  async #work(): Promise<void> {
    while (this.#next < this.#count) {
      const id = `C${this.#next++}`;
      while ((await this.#post(this.#parts.join(`"${id}"`))) !== 200) {
        this.sentAgain++;
        await wait(50);
      }
      this.acknowledged.add(id);
    }
  }

  /** Returns the status, or 0 without a response. */
  #post(body: string): Promise<number> {
    const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
    return new Promise((resolve) => {
      const sending = request(
        { host: "127.0.0.1", port: this.#port, method: "POST", agent: this.#agent, headers },
        (response) => {
          response.resume();
          response.on("end", () => resolve(response.statusCode ?? 0));
          response.on("error", () => resolve(0));
        },
      );
      sending.on("error", () => resolve(0));
      sending.end(body);
    });
  }
}
