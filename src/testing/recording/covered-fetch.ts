import { appendFileSync } from "node:fs";
import path from "node:path";
import type { Json } from "../../schema/json.js";
import { type ObservedApi, Observer } from "./observer.js";

/** Where the reporter tells workers to write. */
export const FOLDER = "CHATWIRE_COVERAGE_DIR";

/** A `fetch` for a client of an API that notes what its calls exercise; without the reporter it only fetches. */
export function coveredFetch(
  api: ObservedApi,
  fetch: (request: Request) => Promise<Response> = globalThis.fetch,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const copy = process.env[FOLDER] === undefined ? undefined : request.clone();
    const response = await fetch(request);
    if (copy) {
      const answer = response.clone();
      await note(api, (observer) => observer.addCall(copy, answer));
    }
    return response;
  };
}

/** A receiver of webhooks that notes the deliveries it accepts; without the reporter it only receives. */
export function coveredReceiver(
  api: ObservedApi,
  receive: (request: Request) => Promise<Response>,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const copy = process.env[FOLDER] === undefined ? undefined : request.clone();
    const response = await receive(request);
    if (copy && response.ok) {
      const body = (await copy.json().catch(() => undefined)) as Json | undefined;
      if (body !== undefined)
        await note(api, (observer) => observer.addDelivery(Object.fromEntries(copy.headers), body));
    }
    return response;
  };
}

/** The observers of this process, each with the last thing that it does. */
const observers = new Map<string, { observer: Observer; last: Promise<void> }>();

/** A line for each thing noted, written at once: test workers may be ended without a word. */
async function note(api: ObservedApi, add: (observer: Observer) => Promise<void>): Promise<void> {
  const kept = observers.get(api.id) ?? { observer: new Observer(api), last: Promise.resolve() };
  observers.set(api.id, kept);
  kept.last = kept.last.then(() => add(kept.observer)).then(() => write(kept.observer));
  await kept.last;
}

function write(observer: Observer): void {
  const folder = process.env[FOLDER];
  if (folder === undefined) return;
  appendFileSync(path.join(folder, `${process.pid}.ndjson`), `${JSON.stringify(observer.take())}\n`);
}
