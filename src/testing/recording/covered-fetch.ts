import { appendFileSync } from "node:fs";
import path from "node:path";
import type { Json } from "../../schema/json.js";
import { type ObservedApi, Observer } from "./observer.js";

/** The environment variable with which the reporter tells test workers where to write. */
export const COVERAGE_FOLDER_VARIABLE = "CHATWIRE_COVERAGE_DIR";

/** Wraps the `fetch` of a client to record the coverage of its calls. Without the reporter it only fetches. */
export function coveredFetch(
  api: ObservedApi,
  fetch: (request: Request) => Promise<Response> = globalThis.fetch,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const copy = process.env[COVERAGE_FOLDER_VARIABLE] === undefined ? undefined : request.clone();
    const response = await fetch(request);
    if (copy) {
      const responseCopy = response.clone();
      await record(api, (observer) => observer.addCall(copy, responseCopy));
    }
    return response;
  };
}

/** Wraps a webhook receiver to record the deliveries that it accepts. Without the reporter it only receives. */
export function coveredReceiver(
  api: ObservedApi,
  receive: (request: Request) => Promise<Response>,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const copy = process.env[COVERAGE_FOLDER_VARIABLE] === undefined ? undefined : request.clone();
    const response = await receive(request);
    if (copy && response.ok) {
      const body = (await copy.json().catch(() => undefined)) as Json | undefined;
      if (body !== undefined)
        await record(api, (observer) => observer.addDelivery(Object.fromEntries(copy.headers), body));
    }
    return response;
  };
}

/** The observers of this process, each with the promise of its last record. */
const observers = new Map<string, { observer: Observer; last: Promise<void> }>();

/** Writes a line for each record at once, because test workers may be killed at any time. */
async function record(api: ObservedApi, add: (observer: Observer) => Promise<void>): Promise<void> {
  const entry = observers.get(api.id) ?? { observer: new Observer(api), last: Promise.resolve() };
  observers.set(api.id, entry);
  entry.last = entry.last.then(() => add(entry.observer)).then(() => write(entry.observer));
  await entry.last;
}

function write(observer: Observer): void {
  const folder = process.env[COVERAGE_FOLDER_VARIABLE];
  if (folder === undefined) return;
  appendFileSync(path.join(folder, `${process.pid}.ndjson`), `${JSON.stringify(observer.take())}\n`);
}
