import { nearest, UserError } from "../../platform/user-error.js";
import type { EngineFactory } from "../engine.js";
import { createCompiledEngine } from "./compiled.js";
import { createPrismEngine } from "./prism.js";

/** The engines that the mock comes with. */
export const ENGINES = { compiled: createCompiledEngine, prism: createPrismEngine } satisfies Record<
  string,
  EngineFactory
>;
export type EngineName = keyof typeof ENGINES;

/** What an engine is made with that does not come with this package. */
export const ENGINE_TOOLS: Record<EngineName, readonly string[]> = {
  compiled: ["ajv", "ajv-formats"],
  prism: ["@stoplight/prism-http"],
};

export const DEFAULT_ENGINE: EngineName = "compiled";

/** The engine of a name; one that there is not is the user's mistake. */
export function engineName(name: string): EngineName {
  if (Object.hasOwn(ENGINES, name)) return name as EngineName;
  const hint = nearest(name, Object.keys(ENGINES));
  const known = Object.keys(ENGINES).join(", ");
  const meant = hint ? `; did you mean "${hint}"?` : "";
  throw new UserError(`there is no engine "${name}"${meant} (there is ${known})`, { exitCode: 2 });
}

/** What makes engines: of a name, or one's own. */
export function engineFactory(engine: EngineName | EngineFactory = DEFAULT_ENGINE): EngineFactory {
  return typeof engine === "function" ? engine : ENGINES[engineName(engine)];
}
