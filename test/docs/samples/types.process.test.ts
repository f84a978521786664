import { expect, test } from "vitest";
import { registeredApis } from "../../support/registry.js";
import { broken, samplesOfEvents, samplesOfOperations } from "./all-samples.js";
import { typeErrorsOf } from "./type-check.js";

test("every TypeScript sample of every API type-checks in strict mode", async () => {
  const apis = await registeredApis();
  const all = [...samplesOfOperations(apis, "http://127.0.0.1:4010"), ...samplesOfEvents(apis)];
  const own = all.filter(({ sample }) => sample.language === "ts").map(({ key, sample }) => ({ key, sample }));
  expect(own.length).toBeGreaterThan(0);
  const wrong = [
    broken(own, "gosquared/webhooks createWebhook client", "url:", "uri:"),
    broken(own, "support-board/web getUser client-by-name", '"get-user"', '"got-user"'),
    broken(own, "livechat/webhooks incoming_chat receiver", "event.payload", "event.paylode"),
  ];
  const errors = typeErrorsOf([...own, ...wrong].map(({ key, sample }) => ({ key, code: sample.code })));
  expect(errors).toEqual([
    expect.stringMatching(/^gosquared\/webhooks createWebhook client, broken: .*'uri'/),
    expect.stringMatching(/^support-board\/web getUser client-by-name, broken: .*"got-user"/),
    expect.stringMatching(/^livechat\/webhooks incoming_chat receiver, broken: .*'paylode'/),
  ]);
}, 120_000);
