import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningMock, startMock } from "../../src/mock/index.js";
import { exampleInputs } from "../../src/model/example-inputs.js";
import { call, credentials, generatedClient, mockBaseUrl } from "../support/clients.js";
import { registeredApis } from "../support/registry.js";

/*
 * Calls every operation of the registry with its generated client against the mock, and validates requests and responses.
 * test/testing/server tests rejections.
 */

const apis = (await registeredApis()).filter(({ operations }) => operations.length > 0);
let mock: RunningMock;

beforeAll(async () => {
  mock = await startMock({ apis: apis.map(({ id, document }) => ({ id, load: async () => document })), port: 0 });
});
afterAll(() => mock.close());

test("finds APIs with operations", () => {
  expect(apis.length).toBeGreaterThan(0);
});

describe.each(apis)("$id", (api) => {
  test.each(api.operations)(
    "the mock of $id responds to every documented request with a documented success",
    async (operation) => {
      const options = { ...credentials(api), baseUrl: mockBaseUrl(api, mock.url), validate: true };
      const client = await generatedClient(api, options);
      for (const { name, input } of exampleInputs(api, operation)) {
        const result = await call(client, operation.id, input);
        expect(result, `${name}: ${JSON.stringify(result)}`).toMatchObject({ ok: true });
      }
    },
  );
});
