import { describe, expect, test } from "vitest";
import type { Api, Operation } from "../../src/model/api.js";
import { camelCase } from "../../src/model/names.js";
import { sentMedia } from "../../src/model/sent-media.js";
import type { Input } from "../../src/runtime/client/input.js";
import { credentials, generatedClient } from "../support/clients.js";
import { registeredApis } from "../support/registry.js";
import { json, recorder } from "./support.js";

/* The requests that the generated clients of all APIs in the registry send, without a server. */

const apis = (await registeredApis()).filter(({ operations }) => operations.length > 0);

type Call = (...args: unknown[]) => Promise<unknown>;

/** Returns the request of a call as text. */
async function requestOf(
  api: Api,
  call: (client: Record<string, Call>) => Promise<unknown> | undefined,
): Promise<string> {
  const { fetch, requests } = recorder(() => json({}));
  await call((await generatedClient(api, { ...credentials(api), fetch })) as unknown as Record<string, Call>);
  const [request] = requests;
  if (!request || requests.length !== 1) throw new Error(`${requests.length} requests`);
  return JSON.stringify([request.method, request.url, [...request.headers], await request.text()]);
}

/** Returns an input with the first example of the contract. */
function firstInput({ parameters, body }: Operation): Input {
  const path = Object.fromEntries(
    parameters.filter((parameter) => parameter.in === "path").map(({ name }) => [name, "1"]),
  );
  const [example] = sentMedia(body?.media ?? [])?.examples ?? [];
  return { path, ...(example ? { body: example.value } : {}) };
}

describe.each(apis)("$id", (api) => {
  test("has a function for each operation that sends one request with credentials", async () => {
    for (const operation of api.operations) {
      const input = firstInput(operation);
      const text = await requestOf(api, (client) => client[camelCase(operation.id)]?.(input));
      const [option = ""] = Object.keys(credentials(api)).slice(-1);
      const basic = Buffer.from(Object.values(credentials(api)).join(":")).toString("base64");
      expect([text.includes(`test-${option}`), text.includes(basic)], operation.id).toContain(true);
    }
  });

  if (api.operations.some(({ selector }) => selector))
    test("calls functions by their names on the wire", async () => {
      for (const operation of api.operations) {
        if (!operation.selector) continue;
        const { value } = operation.selector;
        const input = firstInput(operation);
        const byFunction = await requestOf(api, (client) => client[camelCase(operation.id)]?.(input));
        const byName = await requestOf(api, (client) => client.call?.(value, input.body));
        expect(byName).toBe(byFunction);
        expect(byName).toContain(`${operation.selector.field}=${value}`);
      }
    });

  test("throws a TypeError without credentials", async () => {
    const names = Object.keys(credentials(api));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      await expect(generatedClient(api, { ...credentials(api), [name]: "" })).rejects.toThrow(
        new RegExp(`^the client of ${api.id} needs .*\\b${name}\\b`),
      );
    }
  });
});
