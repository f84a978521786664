import { credentialsFor } from "./credentials.js";
import type { WholeApi } from "./descriptor.js";
import { serializeForm } from "./form.js";
import type { ClientOptions } from "./options.js";
import { RAW_METHODS, type RawClient } from "./raw-methods.js";

const shared = { methods: RAW_METHODS, credentialsFor, serializeForm };

/** The client of openapi-fetch, loaded when it is first used: most programs never do. What is asked of it is done in the order of asking. */
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
      // What could not be loaded is told by the call that needs it.
      ask(name)(...args).catch(() => {});
    };
  return {
    ...Object.fromEntries(RAW_METHODS.map((method) => [method, ask(method)])),
    use: later("use"),
    eject: later("eject"),
  };
}
