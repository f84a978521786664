import { createHandler } from "../../src/mock/index.js";
import type { Api, Operation } from "../../src/model/api.js";
import { exampleInputs, fittingInput } from "../../src/model/example-inputs.js";
import { credentialNames } from "../../src/testdata/credentials.js";
import { encodeCase } from "../../src/testdata/wire-request.js";
import { registeredApis } from "../support/registry.js";

/** The limits of the mock, in bytes and characters. */
const MAX_BODY = 1_000_000;
const MAX_URL = 8_000;

/** A request of the largest allowed size, with the processor time that the mock took for it. */
export interface Cost {
  request: string;
  status: number;
  /** Milliseconds of processor time, the least of several attempts. */
  ms: number;
}

export interface SizesReport {
  requests: number;
  statuses: Record<number, number>;
  /** The ten most expensive requests. */
  worst: Cost[];
}

/** Fills each place of a request in turn with as much as the limits allow, and measures the mock in this process. */
export async function sizes(count: number): Promise<SizesReport> {
  const costs: Cost[] = [];
  const requests = (await Promise.all((await registeredApis()).map(requestsOf))).flat();
  // Takes requests from all APIs and shapes, if there are more than asked for.
  const step = Math.max(1, Math.floor(requests.length / count));
  for (let at = 0; at < requests.length && costs.length < count; at += step) {
    const request = requests[at];
    if (request) costs.push(await request());
  }
  const statuses: Record<number, number> = {};
  for (const { status } of costs) statuses[status] = (statuses[status] ?? 0) + 1;
  return { requests: costs.length, statuses, worst: costs.sort((a, b) => b.ms - a.ms).slice(0, 10) };
}

async function requestsOf(api: Api): Promise<(() => Promise<Cost>)[]> {
  const handler = createHandler({ apis: [{ id: api.id, load: async () => api.document }] });
  const base = (api.servers[0]?.url ?? "").replace(/^[a-z]+:\/\/[^/]*/, "").replace(/\/$/, "");
  const target = {
    baseUrl: `http://mock/${api.id}${base}`,
    credentials: Object.fromEntries(credentialNames(api).map((name) => [name, "x"])),
  };
  const lists = await Promise.all(
    api.operations.map(async (operation) => {
      const input = exampleInputs(api, operation)[0]?.input ?? fittingInput(api, operation);
      const sent = await encodeCase(api, operation, { input, tampering: {} }, target);
      const { pathname, search } = new URL(sent.url);
      const plain = { method: sent.method, url: pathname + search, headers: sent.headers, body: bytesOf(sent.body) };
      return [...inflated(operation, plain)].map(({ name, ...request }) => async (): Promise<Cost> => {
        let ms = Number.POSITIVE_INFINITY;
        let status = 0;
        // The first attempt compiles validators.
        for (let attempt = 0; attempt < 3; attempt++) {
          const before = process.cpuUsage();
          status = (await handler({ ...plain, ...request })).status;
          const { user, system } = process.cpuUsage(before);
          ms = Math.min(ms, Math.round((user + system) / 1000));
        }
        return { request: `${operation.id} ${name}`, status, ms };
      });
    }),
  );
  return lists.flat();
}

interface Part {
  name: string;
  url?: string;
  body?: Uint8Array;
}

/** Yields requests in which one place has the largest allowed size. */
function* inflated(
  operation: Operation,
  plain: { url: string; headers: Record<string, string>; body: Uint8Array | undefined },
): Generator<Part> {
  const separator = plain.url.includes("?") ? "&" : "?";
  yield { name: "long query value", url: `${plain.url}${separator}x=${"a".repeat(MAX_URL - plain.url.length)}` };
  yield { name: "many query keys", url: `${plain.url}${separator}${"a[]=1&".repeat(900)}` };
  const parameter = operation.parameters.find(({ in: place }) => place === "path");
  if (parameter) yield { name: "long path", url: plain.url.replace(/\/[^/?]*(\?|$)/, `/${"a-.".repeat(2000)}$1`) };
  if (!plain.body) return;
  const text = new TextDecoder().decode(plain.body);
  if (plain.headers["content-type"]?.includes("json")) {
    for (const [at, [from, to]] of valuesOf(text).slice(0, 8).entries())
      for (const [name, value] of Object.entries(LARGE))
        yield { name: `${name} at value ${at}`, body: encode(text.slice(0, from) + value + text.slice(to)) };
    yield {
      name: "many unknown keys",
      body: encode(`{${Array.from({ length: 60_000 }, (_, index) => `"k${index}":0`).join()}}`),
    };
  } else if (plain.headers["content-type"]?.includes("urlencoded")) {
    for (const [name] of new URLSearchParams(text))
      yield { name: `long field ${name}`, body: encode(`${text}&${name}=${"a".repeat(MAX_BODY - text.length - 100)}`) };
    yield { name: "many fields", body: encode(`${text}&${"a[][b]=1&".repeat(900)}`) };
  }
}

/** Values that are about as large as a body may be. */
const LARGE = {
  "long text": `"${"a".repeat(900_000)}"`,
  "long text of code points": `"${"\u{1f600}".repeat(220_000)}"`,
  "many numbers": `[${Array.from({ length: 120_000 }, (_, index) => index).join()}]`,
  "many texts": `[${Array.from({ length: 80_000 }, (_, index) => `"t${index}"`).join()}]`,
  "many objects": `[${Array.from({ length: 60_000 }, (_, index) => `{"a":${index}}`).join()}]`,
  "deep objects": `${'{"a":'.repeat(55)}0${"}".repeat(55)}`,
  "a long number": "1".repeat(900_000),
};

function valuesOf(json: string): [number, number][] {
  const matches = json.matchAll(/(?<=[:[,])(?:"(?:[^"\\]|\\.)*"(?!:)|-?\d[\d.eE+-]*|true|false|null)/g);
  return [...matches].map(({ 0: { length }, index }) => [index, index + length]);
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function bytesOf(body: string | Uint8Array | undefined): Uint8Array | undefined {
  return typeof body === "string" ? encode(body) : body;
}
