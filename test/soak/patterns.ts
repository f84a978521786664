/**
 * Sends the largest texts that a mock and a receiver accept against patterns that take exponential or quadratic time in `RegExp`.
 * Prints a JSON report. Run it in a process that can be killed: without a defence, it does not end.
 */
import { pathToFileURL } from "node:url";
import { createHandler } from "../../src/mock/index.js";
import { createReceiver, type WebhookApi } from "../../src/runtime/webhooks/index.js";
import type { JsonObject } from "../../src/schema/json.js";
import { generated, load } from "../generate/generated-code.js";

const PATTERNS: [pattern: string, part: string][] = [
  ["^(a+)+$", "a"],
  ["^(a|a)*$", "a"],
  ["^(.*)*$", "a"],
  [String.raw`^(\w+\s?)*$`, "ab "],
  ["^([a-z0-9]+-?)+$", "a1"],
  ["^(?=(a+)+$)(?:a|b)+$", "a"],
  [String.raw`^\S+@\S+\.\S+$`, "@."],
  [String.raw`\s+$`, " "],
  [String.raw`^(a+)+\1$`, "a"],
];

export interface PatternsReport {
  /** Rejections by pattern: the status of the mock and of the receiver. */
  statuses: Record<string, [mock: number, receiver: number]>;
  /** Most milliseconds of processor time for one request, the least of several attempts. */
  worst: number;
}

export async function patterns(length: number): Promise<PatternsReport> {
  const api = document();
  const handler = createHandler({ apis: [{ id: "evil/api", load: async () => api }] });
  const files = await generated(api);
  const { evilApi } = await load<{ evilApi: WebhookApi }>(files, 'export { evilApi } from "./webhooks.js";');
  const receiver = createReceiver(evilApi, { verification: "none", bodyLimit: 2_000_000 }).onError(() => {});
  const report: PatternsReport = { statuses: {}, worst: 0 };
  for (const [index, [pattern, part]] of PATTERNS.entries()) {
    // No pattern matches this end, so engines try every way.
    const text = `${part.repeat(length / part.length)}\n!`;
    const headers = { "content-type": "application/json" };
    const mock = () => handler({ method: "POST", url: `/evil/api/${index}`, headers, body: bytes({ text }) });
    const delivery = { method: "POST", headers, body: bytes({ event: `e${index}`, text }) };
    const receive = () => receiver.handle(new Request("https://receiver.example", delivery));
    const statuses: [number, number] = [0, 0];
    for (const [at, send] of [mock, receive].entries()) {
      let least = Number.POSITIVE_INFINITY;
      // The first attempt compiles validators.
      for (let attempt = 0; attempt < 3; attempt++) {
        const before = process.cpuUsage();
        statuses[at] = (await send()).status;
        const { user, system } = process.cpuUsage(before);
        least = Math.min(least, Math.round((user + system) / 1000));
      }
      report.worst = Math.max(report.worst, least);
    }
    report.statuses[pattern] = statuses;
  }
  return report;
}

function bytes(value: object): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(value));
}

function document(): JsonObject {
  const operations = PATTERNS.map(([pattern], index): [string, JsonObject] => [
    `/${index}`,
    { post: { operationId: `send${index}`, ...bodyOf({ text: { type: "string", pattern } }) } },
  ]);
  const webhooks = PATTERNS.map(([pattern], index): [string, JsonObject] => [
    `e${index}`,
    {
      post: {
        operationId: `on${index}`,
        ...bodyOf({ event: { type: "string" }, text: { type: "string", pattern } }),
      },
    },
  ]);
  return {
    openapi: "3.1.0",
    info: { title: "Evil", version: "1" },
    "x-webhook-event": { in: "body", pointer: "/event" },
    "x-webhook-verification": { scheme: "none" },
    paths: Object.fromEntries(operations),
    webhooks: Object.fromEntries(webhooks),
  };
}

function bodyOf(properties: JsonObject): JsonObject {
  const schema = { type: "object", required: Object.keys(properties), properties };
  return {
    requestBody: { required: true, content: { "application/json": { schema } } },
    responses: { "200": { description: "Done" }, "400": { description: "Wrong" } },
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  console.log(JSON.stringify(await patterns(Number(process.argv[2] ?? 900_000))));
