/** Tests an API in this process: its operations against its mock, its webhooks against its receiver. */

import type { HandlerOptions } from "../../src/mock/index.js";
import type { Api } from "../../src/model/api.js";
import { camelCase } from "../../src/model/names.js";
import { createReceiver, type WebhookApi } from "../../src/runtime/webhooks/index.js";
import { secretNames } from "../../src/testdata/credentials.js";
import { DEFAULT_DELIVERY_SETTINGS } from "../../src/testdata/deliveries/jobs.js";
import { Sender } from "../../src/testdata/deliveries/sender.js";
import { CoverageCollector } from "../../src/testing/coverage/collector.js";
import { DeliveryCoverage } from "../../src/testing/coverage/delivery-coverage.js";
import { CoverageRecorder } from "../../src/testing/coverage/recorder.js";
import { reportCoverage } from "../../src/testing/coverage/report.js";
import { buildChecks } from "../../src/testing/receiver/checks.js";
import { runChecks } from "../../src/testing/receiver/run-checks.js";
import { testServer } from "../../src/testing/server/test-server.js";
import { mockOf } from "./in-process.js";

const SECRET = "s3cr3t-of-the-receiver";
const HOOKS = "http://127.0.0.1/hooks";
/** Long, because the first response waits until the mock has loaded. */
const TIMEOUT_MS = 60_000;
/** Receivers reject larger bodies. */
const HUGE_BYTES = 1024 * 1024;

export async function runContract(api: Api, mock: Pick<HandlerOptions, "engine"> = {}) {
  const collector = new CoverageCollector(api.id);
  const server = api.operations.length > 0 ? await runOperations(api, collector, mock) : undefined;
  const receiver = api.events.length > 0 ? await runWebhooks(api, collector) : undefined;
  return { server, receiver, coverage: reportCoverage(api, collector.data) };
}

export function hasSecret({ webhookVerification }: Api): boolean {
  return (webhookVerification ?? { scheme: "none" }).scheme !== "none";
}

function runOperations(api: Api, coverage: CoverageCollector, mock: Pick<HandlerOptions, "engine">) {
  const credentials = Object.fromEntries(secretNames(api).map((name) => [name, `test-${name}`]));
  return testServer(api, { ...mockOf(api, mock), credentials, mock: true, coverage, timeout: TIMEOUT_MS });
}

/** Returns the report of the checks, and the response statuses by kind or fault. */
async function runWebhooks(api: Api, collector: CoverageCollector) {
  const secret = hasSecret(api) ? SECRET : undefined;
  const sender = new Sender(api);
  const settings = { ...DEFAULT_DELIVERY_SETTINGS, secret, chunkDelay: 1, hugeBytes: HUGE_BYTES };
  const built = await buildChecks(sender, { settings, seed: 1, generated: 3, branches: true, only: [], skip: [] });
  for (const [event, unreached] of built.unreached) collector.addUnreachedBodies(event, unreached);
  const coverage = new DeliveryCoverage(new CoverageRecorder(api, collector, sender.schemas));
  const receive = await receiverOf(api, secret);
  const statuses = new Map<string, Set<number>>();
  let current = "";
  const fetch: typeof globalThis.fetch = async (to, init) => {
    const response = await receive(new Request(to as URL, init));
    statuses.set(current, (statuses.get(current) ?? new Set()).add(response.status));
    return response;
  };
  const checks = built.checks.map((check) => ({
    ...check,
    plan: {
      ...check.plan,
      deliveries: check.plan.deliveries.map((prepare) => () => {
        current = check.fault ?? check.kind;
        return prepare();
      }),
    },
  }));
  const options = { to: HOOKS, secret, fetch, coverage, timeout: TIMEOUT_MS };
  const report = await runChecks({ ...built, checks }, { api: api.id, target: HOOKS, seed: 1 }, options);
  coverage.settle();
  return { report, statuses };
}

async function receiverOf(api: Api, secret: string | undefined): Promise<(request: Request) => Promise<Response>> {
  const specifier = `chatwire/apis/${api.id}`;
  const generated = (await import(/* @vite-ignore */ specifier)) as Record<string, WebhookApi>;
  const descriptor = generated[camelCase(api.id)];
  if (!descriptor) throw new Error(`${specifier} does not export ${camelCase(api.id)}`);
  const receiver = createReceiver(descriptor, secret === undefined ? { verification: "none" } : { secret });
  receiver.onError(() => {}).onAny(() => {});
  return (request) => receiver.handle(request);
}
