import path from "node:path";
import { expect, test } from "vitest";
import { ROOT, registeredApis } from "../../support/registry.js";
import { typeErrors } from "../../support/type-check.js";
import { broken, samplesOfEvents, samplesOfOperations } from "./all-samples.js";

/** The virtual folder of the samples. It is inside the package, so that they can import the package by name. */
const FOLDER = path.join(ROOT, "test/docs/samples/made");
/** The types of clients do not depend on the many validators. */
const VALIDATORS = /[\\/]generated[\\/].*[\\/]validators[\\/]/;

test("every TypeScript sample of every API type-checks in strict mode", { timeout: 120_000 }, async () => {
  const apis = await registeredApis();
  const all = [...samplesOfOperations(apis, "http://127.0.0.1:4010"), ...samplesOfEvents(apis)];
  const own = all.filter(({ sample }) => sample.language === "ts").map(({ key, sample }) => ({ key, sample }));
  expect(own.length).toBeGreaterThan(0);
  const wrong = [
    broken(own, "gosquared/webhooks createWebhook client", "url:", "uri:"),
    broken(own, "support-board/web getUser client-by-name", '"get-user"', '"got-user"'),
    broken(own, "livechat/webhooks incoming_chat receiver", "event.payload", "event.paylode"),
  ];
  const texts = new Map([...own, ...wrong].map(({ sample }, index) => [path.join(FOLDER, `${index}.ts`), sample.code]));
  const errors = typeErrors(texts, {
    replace: (file) => (VALIDATORS.test(file) ? "export const validate: never, validators: never;" : undefined),
  });
  const keyOf = (file: string) => [...own, ...wrong][Number(path.basename(file, ".ts"))]?.key;
  expect(errors.map(({ file, message }) => `${keyOf(file)}: ${message}`)).toEqual([
    expect.stringMatching(/^gosquared\/webhooks createWebhook client, broken: .*'uri'/),
    expect.stringMatching(/^support-board\/web getUser client-by-name, broken: .*"got-user"/),
    expect.stringMatching(/^livechat\/webhooks incoming_chat receiver, broken: .*'paylode'/),
  ]);
});
