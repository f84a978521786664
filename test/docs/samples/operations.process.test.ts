import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningMock, startMock } from "../../../src/mock/index.js";
import { at, fromPointer } from "../../../src/schema/pointer.js";
import { registeredApis } from "../../support/registry.js";
import { broken, type OperationSample, samplesOfOperations } from "./all-samples.js";
import { runModules } from "./run-modules.js";
import { curlOutcome, runShell, VERBOSE_CURL } from "./run-shell.js";
import type { Outcome } from "./runner.js";

/* Runs every operation sample of the registry unchanged against the mock server. */

const apis = (await registeredApis()).filter(({ operations }) => operations.length > 0);
let mock: RunningMock;
let samples: OperationSample[];

beforeAll(async () => {
  mock = await startMock({ apis: apis.map(({ id, document }) => ({ id, load: async () => document })), port: 0 });
  samples = samplesOfOperations(apis, mock.url);
});
afterAll(() => mock.close());

/** Returns a recognizable value for each environment variable that the samples read. */
function environment(all: readonly OperationSample[]): Record<string, string> {
  const names = all.flatMap(({ sample }) => variablesOf(sample.code));
  return Object.fromEntries([...new Set(names)].map((name) => [name, `value-of-${name}`]));
}

function variablesOf(code: string): string[] {
  return [...code.matchAll(/process\.env\.(\w+)|\$\{(\w+):-/g)].map(
    ([, inScript, inShell]) => inScript ?? inShell ?? "",
  );
}

function isDocumented({ operation }: OperationSample, status: number | undefined): boolean {
  return operation.responses.some((response) => response.status === String(status) && response.status.startsWith("2"));
}

function hasSecrets({ sample }: OperationSample, sent: string): boolean {
  const names = variablesOf(sample.code);
  return names.length > 0 && names.every((name) => sent.includes(`value-of-${name}`));
}

describe("the samples of operations", () => {
  test("exist three times for each operation, and four times if the client can call it by name", () => {
    const operations = apis.flatMap((api) => api.operations);
    const named = operations.filter(({ selector }) => selector);
    expect(operations.length).toBeGreaterThan(0);
    expect(samples).toHaveLength(3 * operations.length + named.length);
  });

  test("get a documented success with curl", { tags: ["curl"], timeout: 120_000 }, async () => {
    const own = samples.filter(({ sample }) => sample.id === "curl");
    const wrong = broken(own, "gosquared/webhooks createWebhook curl", '"url"', '"uri"');
    const all = [...own, wrong];
    const printed = await runShell(
      all.map(({ sample }) => sample.code),
      VERBOSE_CURL,
      environment(all),
    );
    const failures = all.flatMap((one, index) => {
      const { args, status, body } = curlOutcome(printed[index] ?? "");
      const parsed: unknown = body === "" ? undefined : JSON.parse(body);
      const isError = one.operation.resultErrors.some(
        ({ pointer, equals }) => at(parsed, fromPointer(pointer)) === equals,
      );
      return isDocumented(one, status) && !isError && hasSecrets(one, args) ? [] : [`${one.key}: ${status} ${body}`];
    });
    expect(failures).toEqual([expect.stringMatching(/^gosquared\/webhooks createWebhook curl, broken: 4\d\d /)]);
  });

  test("get a documented success with the client and with fetch", { timeout: 120_000 }, async () => {
    const own = samples.filter(({ sample }) => sample.language !== "sh");
    const wrong = [
      broken(own, "livechat/configuration getAgent client", 'id: "smith', 'idd: "smith'),
      broken(own, "support-board/web getUser fetch", "user_id:", "user_idd:"),
    ];
    const all = [...own, ...wrong];
    const outcomes = await runModules(
      all.map(({ key, sample }) => ({ key, ...sample })),
      environment(all),
    );
    const failed = all.filter((one) => {
      const outcome = outcomes.get(one.key);
      return !outcome || !isGood(one, outcome);
    });
    expect(failed.map(({ key }) => `${key}: ${JSON.stringify(outcomes.get(key))}`)).toEqual(
      wrong.map(({ key }) => expect.stringContaining(`${key}: `)),
    );
  });
});

function isGood(one: OperationSample, { ok, status, error, sent }: Outcome): boolean {
  const isOk = one.sample.id === "fetch" ? ok === undefined : ok === true;
  return error === undefined && isOk && isDocumented(one, status) && hasSecrets(one, sent);
}
