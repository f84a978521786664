import { Router } from "../http/router.js";
import type { Api } from "../model/api.js";
import { readApi } from "../model/read-api.js";
import type { Engine, EngineFactory } from "./engine.js";
import type { ApiSource } from "./options.js";

/** An API with its router and engine. The engine is created when it is first needed. */
export interface ServedApi {
  api: Api;
  router: Router;
  engine: () => Promise<Engine>;
}

/** Returns a function that loads an API once for each revision. The next request retries a failed load. */
export function servedApi(source: ApiSource, factory: EngineFactory): () => Promise<ServedApi> {
  const load = async () => {
    const api = readApi(source.id, await source.load());
    return { api, router: new Router(api), engine: once(() => factory(api)) };
  };
  let current = { revision: source.revision?.(), served: once(load) };
  return () => {
    const revision = source.revision?.();
    // Running requests continue with the previous document.
    if (revision !== current.revision) current = { revision, served: once(load) };
    return current.served();
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let promise: Promise<T> | undefined;
  return () => {
    promise ??= make().catch((error: unknown) => {
      promise = undefined;
      throw error;
    });
    return promise;
  };
}
