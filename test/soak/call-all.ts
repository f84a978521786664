import { startMock } from "../../src/mock/index.js";
import type { Api } from "../../src/model/api.js";
import { exampleInputs, fittingInput } from "../../src/model/example-inputs.js";
import { credentialNames } from "../../src/testdata/credentials.js";
import { encodeCase } from "../../src/testdata/wire-request.js";

export interface Calls {
  operations: number;
  tags: number;
  /** Operations whose request is a documented example. The other requests are generated. */
  documented: number;
  statuses: Record<string, number>;
  /** Milliseconds from the start of the mock to its first response. */
  first: number;
  /** One line for each internal error of the mock: a 5xx or a stack trace. */
  broken: string[];
  rejected: string[];
}

/** Calls each operation of an API once, over HTTP, at a mock with the compiled engine. */
export async function callAll(api: Api): Promise<Calls> {
  const calls: Calls = {
    ...{ operations: api.operations.length, tags: 0, documented: 0, statuses: {}, first: 0 },
    ...{ broken: [], rejected: [] },
  };
  const began = performance.now();
  const mock = await startMock({ apis: [{ id: api.id, load: async () => api.document }], engine: "compiled", port: 0 });
  try {
    const server = (api.servers[0]?.url ?? "").replace(/^[a-z]+:\/\/[^/]*/, "").replace(/\/$/, "");
    const target = {
      baseUrl: `${mock.url}/${api.id}${server}`,
      credentials: Object.fromEntries(credentialNames(api).map((name) => [name, "x"])),
    };
    const tags = new Set<string>();
    for (const operation of api.operations) {
      const documented = exampleInputs(api, operation)[0];
      if (documented && !documented.invented) calls.documented++;
      const input = documented?.input ?? fittingInput(api, operation);
      const { url, method, headers, body } = await encodeCase(api, operation, { input, tampering: {} }, target);
      const sent = body === undefined ? {} : { body: typeof body === "string" ? body : new Uint8Array(body) };
      const response = await fetch(url, { method, headers, redirect: "manual", ...sent });
      const text = await response.text();
      calls.first ||= performance.now() - began;
      calls.statuses[response.status] = (calls.statuses[response.status] ?? 0) + 1;
      for (const tag of operation.tags) tags.add(tag);
      const line = `${operation.id}: ${response.status} ${text.slice(0, 300)}`;
      if (response.status >= 500 || /\n\s+at .+:\d+:\d+/.test(text)) calls.broken.push(line);
      else if (response.status >= 400) calls.rejected.push(line);
    }
    return { ...calls, tags: tags.size };
  } finally {
    await mock.close();
  }
}
