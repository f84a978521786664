import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, describe, expect, it } from "vitest";
import type { Api } from "../../src/model/index.js";
import {
  createReceiver,
  type Receiver,
  type ReceiverOptions,
  toNodeHandler,
  type WebhookApi,
} from "../../src/runtime/webhooks/index.js";
import { camelCase } from "../../src/toolchain/generate/names.js";
import { SENDING, Sender } from "../../src/trigger/index.js";
import { buildChecks, runChecks } from "../../src/verify-receiver/index.js";
import { run } from "../cli/workspace.js";
import { generatedExport } from "../support/generated.js";
import { ROOT, registeredApis } from "../support/registry.js";

/*
 * Every webhook of every API of the registry: sent by the command line over HTTP, received, verified and dispatched; and
 * all that verify-receiver knows to do to a receiver.
 */

const SECRET = "s3cr3t-of-the-receiver";
const apis = (await registeredApis()).filter(({ events }) => events.length > 0);
const closing: (() => void)[] = [];
afterAll(() => {
  for (const close of closing.splice(0)) close();
});

it("finds APIs with webhooks", () => {
  expect(apis.length).toBeGreaterThan(0);
});

describe.each(apis)("$id", (api) => {
  it("sent by trigger --all, each event is dispatched", async () => {
    const { receiver, names } = await receiverOf(api);
    const args = ["trigger", api.id, "--all", "--to", await listen(receiver), "--json"];
    const { code, stdout, stderr } = await run(ROOT, hasSecret(api) ? [...args, "--secret", SECRET] : args);
    expect({ code, stdout: code === 0 ? "" : stdout, stderr }).toMatchObject({ code: 0, stdout: "" });
    expect(names).toEqual(api.events.map(({ name }) => expect.stringMatching(new RegExp(`(^|,)${name}(,|$)`))));
  });

  it("passes what verify-receiver does to it; each fault has its own status", async () => {
    const { receiver } = await receiverOf(api);
    const statuses = new Map<string, Set<number>>();
    let check = "";
    const fetch: typeof globalThis.fetch = async (to, init) => {
      const response = await receiver.handle(new Request(to as URL, init));
      statuses.set(check, (statuses.get(check) ?? new Set()).add(response.status));
      return response;
    };
    const sending = { ...SENDING, secret: hasSecret(api) ? SECRET : undefined, pace: 1, hugeBytes: 1024 * 1024 };
    const todo = await buildChecks(new Sender(api), { sending, seed: 1, generated: 3, only: [], skip: [] });
    const checks = todo.checks.map((one) => ({
      ...one,
      plan: {
        ...one.plan,
        deliveries: one.plan.deliveries.map((prepare) => () => {
          check = one.kind === "fault" ? one.name.replace("fault ", "") : one.kind;
          return prepare();
        }),
      },
    }));
    const to = "http://127.0.0.1/hooks";
    const found = await runChecks({ ...todo, checks }, { api: api.id, target: to, seed: 1 }, { to, fetch });
    expect(found.results.filter(({ outcome }) => outcome === "failed")).toEqual([]);
    expect(found).toMatchObject({ failed: 0, complete: true });
    expect(Object.fromEntries([...statuses].map(([name, all]) => [name, [...all]]))).toEqual(wantedStatuses(api));
    const skipped = new Set(found.results.filter(({ outcome }) => outcome === "skipped").map(({ name }) => name));
    const noSecret = hasSecret(api) ? [] : ["fault missing-secret", "fault wrong-secret"];
    expect([...skipped].sort()).toEqual([...noSecret, "fault retry"].sort());
  });
});

function wantedStatuses(api: Api): Record<string, number[]> {
  // Where no name travels, an unknown event cannot be told from a broken body.
  const unknown = api.events.every(({ selection }) => selection.in === "schema") ? 400 : 200;
  return {
    ...{ example: [200], generated: [200], "extra-property": [200], "unknown-event": [unknown] },
    ...{ duplicate: [200], "out-of-order": [200], "slow-body": [200], retry: [200] },
    ...{ "broken-json": [400], "truncated-body": [400], "wrong-content-type": [415], "huge-body": [413] },
    ...{ "missing-required": [400], "wrong-type": [400] },
    ...(hasSecret(api) ? { "wrong-secret": [401], "missing-secret": [401] } : {}),
  };
}

function hasSecret({ webhookVerification }: Api): boolean {
  return (webhookVerification ?? { scheme: "none" }).scheme !== "none";
}

/** A receiver that keeps the names of what it takes; several where the body cannot tell. */
async function receiverOf(api: Api): Promise<{ receiver: Receiver<Record<string, unknown>>; names: string[] }> {
  const descriptor = await generatedExport<WebhookApi>(api.id, camelCase(api.id));
  const names: string[] = [];
  const options: ReceiverOptions<Record<string, unknown>> = hasSecret(api)
    ? { secret: SECRET }
    : { verification: "none" };
  const receiver = createReceiver(descriptor, options);
  receiver.onError(() => {}).onAny(({ name, candidates }) => names.push(name ?? candidates.join(",")));
  return { receiver, names };
}

async function listen(receiver: Receiver<Record<string, unknown>>): Promise<string> {
  const server = createServer(toNodeHandler(receiver));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`;
}
