import { requireTools } from "../../platform/require-tools.js";
import { nearest, UserError } from "../../platform/user-error.js";
import type { EngineFactory } from "../engine.js";
import { createCompiledEngine } from "./compiled.js";
import { createPrismEngine } from "./prism.js";

/** The engines of this package. */
export const ENGINES = { compiled: createCompiledEngine, prism: createPrismEngine } satisfies Record<
  string,
  EngineFactory
>;
export type EngineName = keyof typeof ENGINES;

/** The packages that each engine loads when an API is first called. */
export const ENGINE_TOOLS: Record<EngineName, readonly string[]> = {
  compiled: ["ajv", "ajv-formats", "fast-check"],
  prism: ["@stoplight/prism-http"],
};

export const DEFAULT_ENGINE: EngineName = "compiled";

/** Returns the name of an engine. Throws a `UserError` if there is no such engine. */
export function engineName(name: string): EngineName {
  if (Object.hasOwn(ENGINES, name)) return name as EngineName;
  const hint = nearest(name, Object.keys(ENGINES));
  const suggestion = hint ? `; did you mean "${hint}"?` : "";
  throw new UserError(`unknown engine "${name}"${suggestion} (available: ${Object.keys(ENGINES).join(", ")})`, {
    exitCode: 2,
  });
}

/**
 * Returns the factory of a named engine, or a custom factory unchanged. Throws if packages of the engine are missing, because
 * the first request would fail.
 */
export function engineFactory(engine: EngineName | EngineFactory = DEFAULT_ENGINE): EngineFactory {
  if (typeof engine === "function") return engine;
  const name = engineName(engine);
  requireTools(ENGINE_TOOLS[name]);
  return ENGINES[name];
}
