import { camelCase } from "../../src/model/names.js";
import { createReceiver, type Receiver, type WebhookApi } from "../../src/runtime/webhooks/index.js";
import { generatedExport } from "../support/generated.js";
import { registeredApis } from "../support/registry.js";
import { RandomBodies } from "./random-body.js";

const SECRET = "not-a-real-secret";
/** The documented statuses of responses to a JSON POST. */
const DOCUMENTED = new Set([200, 400, 401, 413]);

export interface FuzzReport {
  bodies: number;
  statuses: Record<number, number>;
  /** Undocumented responses and failed handlers. */
  wrong: string[];
  /** The longest response time, in ms. */
  slowest: number;
  /** Heap bytes after each tenth, after garbage collection if `--expose-gc` is set. */
  memory: number[];
  perSecond: number;
}

/** Sends generated bodies to the receivers of all APIs in the registry. Handlers visit every value, like real programs. */
export async function fuzz(count: number, seed: number): Promise<FuzzReport> {
  const targets = await receivers();
  const report: FuzzReport = { bodies: 0, statuses: {}, wrong: [], slowest: 0, memory: [], perSecond: 0 };
  const began = performance.now();
  const bodies = targets.map(({ examples }, index) => new RandomBodies(examples, seed + index));
  for (let at = 0; at < count; at++) {
    const { receiver } = pick(targets, at);
    await tryOne(receiver, pick(bodies, at).next(), report);
    if ((at + 1) % Math.ceil(count / 10) === 0) report.memory.push(memoryInUse());
  }
  report.perSecond = Math.round(count / ((performance.now() - began) / 1000));
  if (Reflect.get({}, "polluted") !== undefined) report.wrong.push("the prototype of objects was changed");
  return report;
}

async function tryOne(
  receiver: Receiver<Record<string, unknown>>,
  body: Uint8Array,
  report: FuzzReport,
): Promise<void> {
  const start = performance.now();
  const { status } = await receiver.receive({ method: "POST", header, body });
  report.slowest = Math.max(report.slowest, performance.now() - start);
  report.bodies++;
  report.statuses[status] = (report.statuses[status] ?? 0) + 1;
  if (!DOCUMENTED.has(status) && report.wrong.length < 10)
    report.wrong.push(`${status}: ${new TextDecoder().decode(body)}`);
}

function header(name: string): string | undefined {
  return name === "content-type" ? "application/json" : undefined;
}

async function receivers() {
  const apis = (await registeredApis()).filter(({ events }) => events.length > 0);
  return Promise.all(
    apis.map(async (api) => {
      const descriptor = await generatedExport<WebhookApi>(api.id, camelCase(api.id));
      const { verification } = descriptor;
      const proof = verification.scheme === "none" ? ({ verification: "none" } as const) : { secret: SECRET };
      const receiver = createReceiver(descriptor, { ...proof, onInvalid: "reject", bodyLimit: 20_000 })
        .onAny(({ event }) => JSON.stringify(event).length)
        .onError(() => {});
      const values = api.events.flatMap(({ media }) => media.flatMap(({ examples }) => examples));
      // Replaces the secrets in examples, because verification would reject them.
      const examples = values.map(({ value }) => withSecret(value, verification));
      return { receiver, examples };
    }),
  );
}

function withSecret(value: unknown, verification: WebhookApi["verification"]): string {
  const name = verification.scheme === "body-secret" ? verification.pointer.slice(1) : undefined;
  return JSON.stringify(name === undefined ? value : { ...Object(value), [name]: SECRET });
}

function pick<T>(list: readonly T[], at: number): T {
  const found = list[at % list.length];
  if (found === undefined) throw new Error("the registry has no API with webhooks");
  return found;
}

function memoryInUse(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
