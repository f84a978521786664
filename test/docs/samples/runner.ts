import { request as httpRequest } from "node:http";

/* Is bundled with the samples. Loads them one after the other in a separate process and prints their outcomes. */

export interface Outcome {
  /** The status of the received response, or of a receiver's response. */
  status?: number | undefined;
  /** `ok` of a client's result. */
  ok?: boolean | undefined;
  /** The first argument of each call of `console.log`. */
  printed: string[];
  /** The URLs, headers and bodies of the requests, as text. */
  sent: string;
  error?: string;
}

/** A webhook delivery for a receiver. */
export interface Delivered {
  headers: Record<string, string>;
  body: string;
}

type Module = Record<string, unknown>;

let outcome: Outcome = { printed: [], sent: "" };

export async function runSamples(
  samples: Record<string, () => Promise<Module>>,
  deliveries: Record<string, Delivered>,
  sockets: string,
): Promise<void> {
  recordFetch();
  console.log = (first: unknown) => outcome.printed.push(String(first));
  console.error = console.log;
  const outcomes: Record<string, Outcome> = {};
  let count = 0;
  for (const [key, load] of Object.entries(samples)) {
    outcome = { printed: [], sent: "" };
    const delivery = deliveries[key];
    const socket = `${sockets}/${count++}`;
    process.env.PORT = socket;
    try {
      const module = await load();
      if (delivery) outcome.status = await deliver(module, delivery, socket);
      else Object.assign(outcome, resultOf(module));
    } catch (error) {
      outcome.error = String(error);
    }
    outcomes[key] = outcome;
  }
  process.stdout.write(JSON.stringify(outcomes), () => process.exit(0));
}

function resultOf({ result, response }: Module): Partial<Outcome> {
  if (response instanceof Response) return { status: response.status };
  const { ok, status } = result as { ok: boolean; status?: number };
  return { ok, status };
}

function recordFetch(): void {
  const { fetch } = globalThis;
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    outcome.sent += `${request.method} ${request.url} ${JSON.stringify([...request.headers])} ${await request.clone().text()}`;
    return fetch(request);
  };
}

/** Delivers to the receiver that the module exports, or else to the one that listens on the socket. */
async function deliver(module: Module, { headers, body }: Delivered, socketPath: string): Promise<number> {
  const hosted = module.default as { fetch: (request: Request) => Promise<Response> } | undefined;
  if (hosted) {
    return (await hosted.fetch(new Request("http://localhost/", { method: "POST", headers, body }))).status;
  }
  return new Promise((resolve, reject) => {
    const request = httpRequest({ socketPath, method: "POST", headers }, (response) => {
      response.resume().on("end", () => resolve(response.statusCode ?? 0));
    });
    request.on("error", reject).end(body);
  });
}
