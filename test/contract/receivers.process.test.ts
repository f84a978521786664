import { describe, expect, onTestFinished, test } from "vitest";
import { hasSecret } from "../../scripts/contract-run/run-contract.js";
import type { Api } from "../../src/model/api.js";
import { camelCase } from "../../src/model/names.js";
import {
  createReceiver,
  type Receiver,
  type ReceiverOptions,
  toNodeHandler,
  type WebhookApi,
} from "../../src/runtime/webhooks/index.js";
import { run } from "../cli/workspace.js";
import { generatedExport } from "../support/generated.js";
import { startServer } from "../support/http-server.js";
import { ROOT, registeredApis } from "../support/registry.js";

const SECRET = "s3cr3t-of-the-receiver";
const apis = (await registeredApis()).filter(({ events }) => events.length > 0);

test("the registry has APIs with webhooks", () => {
  expect(apis.length).toBeGreaterThan(0);
});

describe.each(apis)("$id", (api) => {
  test("every event that `trigger --all` sends reaches its handler", async () => {
    const { receiver, names } = await receiverOf(api);
    const args = ["trigger", api.id, "--all", "--to", await listen(receiver), "--json"];
    const { code, stdout, stderr } = await run(ROOT, hasSecret(api) ? [...args, "--secret", SECRET] : args);
    expect({ code, stdout: code === 0 ? "" : stdout, stderr }).toMatchObject({ code: 0, stdout: "" });
    expect(names).toEqual(api.events.map(({ name }) => expect.stringMatching(new RegExp(`(^|,)${name}(,|$)`))));
  });
});

/** Creates a receiver that records the name, or the candidates, of each event. */
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
  const { url, close } = await startServer(toNodeHandler(receiver));
  onTestFinished(close);
  return `${url}/hooks`;
}
