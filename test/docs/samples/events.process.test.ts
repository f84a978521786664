import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Api, WebhookEvent } from "../../../src/model/api.js";
import { camelCase } from "../../../src/model/names.js";
import { sentMedia } from "../../../src/model/sent-media.js";
import {
  createReceiver,
  type EventInfo,
  prepareDelivery,
  type Receiver,
  type ReceiverOptions,
  toNodeHandler,
  type WebhookApi,
} from "../../../src/runtime/webhooks/index.js";
import { run } from "../../cli/workspace.js";
import { generatedExport } from "../../support/generated.js";
import { startServer, type TestServer } from "../../support/http-server.js";
import { ROOT, registeredApis } from "../../support/registry.js";
import { broken, type EventSample, samplesOfEvents } from "./all-samples.js";
import { runModules, type SampleModule } from "./run-modules.js";
import { curlOutcome, runShell, VERBOSE_CURL } from "./run-shell.js";

/* Runs every webhook sample of the registry. Receivers must accept the documented example, and deliveries must arrive. */

const SECRET = "s3cr3t-of-the-samples";
const env = { WEBHOOK_SECRET: SECRET };
const apis = (await registeredApis()).filter(({ events }) => events.length > 0);
const paths = new Map(apis.flatMap((api) => api.events.map((event) => [event, `/${api.id}/${event.name}`])));
let server: TestServer;
let samples: EventSample[];
/** The names of the events that arrived, by path. */
const arrived = new Map<string, string[]>();

beforeAll(async () => {
  const handlers = new Map<string, ReturnType<typeof toNodeHandler>>();
  for (const api of apis)
    for (const event of api.events) handlers.set(pathOf(event), toNodeHandler(await receiverOf(api, event)));
  server = await startServer((request, response) => handlers.get(request.url ?? "")?.(request, response));
  samples = samplesOfEvents(apis, (_, event) => `${server.url}${pathOf(event)}`);
});
afterAll(() => server?.close());

function pathOf(event: WebhookEvent): string {
  return paths.get(event) ?? "";
}

/** Creates a receiver for the deliveries of samples. */
async function receiverOf(api: Api, event: WebhookEvent): Promise<Receiver<Record<string, unknown>>> {
  const descriptor = await generatedExport<WebhookApi>(api.id, camelCase(api.id));
  const options: ReceiverOptions<Record<string, unknown>> = {
    ...(descriptor.verification.scheme === "none" ? { verification: "none" } : { secret: SECRET }),
    ...(event.selection.in === "schema" ? { event: event.name } : {}),
  };
  const seen = (_: unknown, { name }: EventInfo<string | null>) => {
    arrived.set(pathOf(event), [...(arrived.get(pathOf(event)) ?? []), String(name)]);
  };
  return createReceiver(descriptor, options)
    .onError(() => {})
    .onAny(({ event: body, ...info }) => seen(body, info));
}

describe("the samples of webhooks", () => {
  test("exist four times for each webhook", () => {
    const events = apis.flatMap((api) => api.events);
    expect(events.length).toBeGreaterThan(0);
    expect(samples).toHaveLength(4 * events.length);
  });

  test("receive the documented example", async () => {
    const own = samples.filter(({ sample }) => sample.language === "ts");
    const wrong = [
      broken(own, "livechat/webhooks incoming_chat receiver", 'on("incoming_chat"', 'on("tag_created"'),
      broken(own, "support-board/web login receiver-node", "WEBHOOK_SECRET", "OTHER_SECRET"),
    ];
    const all = [...own, ...wrong];
    const outcomes = await runModules(await Promise.all(all.map(withDelivery)), env);
    const failed = all.filter(({ key, event }) => {
      const { status, error, printed = [] } = outcomes.get(key) ?? {};
      return error !== undefined || status !== 200 || printed.join() !== `${event.name}:`;
    });
    expect(failed.map(({ key }) => key)).toEqual(wrong.map(({ key }) => key));
  });

  test("deliver with curl", { tags: ["curl"] }, async () => {
    const own = samples.filter(({ sample }) => sample.id === "curl");
    const wrong = broken(own, "support-board/web login curl", "WEBHOOK_SECRET", "OTHER_SECRET");
    const all = [...own, wrong];
    const codes = all.map(({ sample }) => sample.code);
    arrived.clear();
    const printed = await runShell(codes, VERBOSE_CURL, env);
    const statuses = all.map(({ key }, index) => `${key}: ${curlOutcome(printed[index] ?? "").status}`);
    expect(statuses).toEqual(all.map((one) => `${one.key}: ${one === wrong ? 401 : 200}`));
    expect(arrived).toEqual(onceEach());
  });

  test("name the API, the event and the receiver to trigger", async () => {
    const own = samples.filter(({ sample }) => sample.id === "trigger");
    expect(await linesOfTrigger(own)).toEqual(
      own.map(({ api, event }) => {
        const secret = api.webhookVerification?.scheme === "none" ? "" : SECRET;
        return [secret, "chatwire", "trigger", api.id, event.name, "--to", `${server.url}${pathOf(event)}`];
      }),
    );
  });

  test("deliver with trigger", async () => {
    const all = samples.filter(({ sample }) => sample.id === "trigger");
    // `trigger --all` sends the other events to a receiver, in the contract tests.
    const own = apis.flatMap((api) => all.find((one) => one.api === api) ?? []);
    const wrong = broken(all, "livechat/webhooks tag_created trigger", "tag_created", "tag_creatd");
    arrived.clear();
    const failures: string[] = [];
    for (const [index, [secret = "", , ...args]] of (await linesOfTrigger([...own, wrong])).entries()) {
      const { code, stderr } = await run(ROOT, args, secret === "" ? {} : { CHATWIRE_SECRET: secret });
      if (code !== 0) failures.push(`${[...own, wrong][index]?.key}: ${code} ${stderr}`);
    }
    expect(failures).toEqual([expect.stringMatching(/^livechat\/webhooks tag_created trigger, broken: 2 /)]);
    expect(arrived).toEqual(new Map(own.map(({ event }) => [pathOf(event), [event.name]])));
  });
});

/** Returns the secret and the words of each sample, as a shell reads them. */
async function linesOfTrigger(own: readonly EventSample[]): Promise<string[][]> {
  const npx = `npx() { printf '%s\\n' "\${CHATWIRE_SECRET-}" "$@"; }`;
  const codes = own.map(({ sample }) => sample.code);
  return (await runShell(codes, npx, env)).map((lines) => lines.trimEnd().split("\n"));
}

function onceEach(): Map<string, string[]> {
  return new Map(apis.flatMap((api) => api.events.map((event) => [pathOf(event), [event.name]])));
}

async function withDelivery({ key, api, event, sample }: EventSample): Promise<SampleModule> {
  const descriptor = await generatedExport<WebhookApi>(api.id, camelCase(api.id));
  const example = sentMedia(event.media)?.examples[0]?.value;
  const { headers, body } = await prepareDelivery(descriptor, event.name, example, { secret: SECRET });
  return { key, ...sample, delivery: { headers, body } };
}
