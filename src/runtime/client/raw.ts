import { credentialsFor } from "./credentials.js";
import type { WholeApi } from "./descriptor.js";
import { serializeForm } from "./form.js";
import type { ClientOptions } from "./options.js";
import type { RawClient } from "./raw-client.js";

const RAW_METHODS = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"];

const shared = { methods: RAW_METHODS, credentialsFor, serializeForm };

/** Returns the client of openapi-fetch. Loads it at the first call, because most programs never use it, and preserves the order of calls. */
export function lazyRaw(api: WholeApi, options: ClientOptions): unknown {
  let loaded: Promise<RawClient> | undefined;
  const ask =
    (name: string) =>
    async (...args: never[]) => {
      loaded ??= import("./raw-client.js").then(({ createRaw }) => createRaw(api, options, shared));
      return (await loaded)[name]?.(...args);
    };
  const later =
    (name: string) =>
    (...args: never[]): void => {
      // If loading fails, the next request reports it.
      ask(name)(...args).catch(() => {});
    };
  return {
    ...Object.fromEntries(RAW_METHODS.map((method) => [method, ask(method)])),
    use: later("use"),
    eject: later("eject"),
  };
}
