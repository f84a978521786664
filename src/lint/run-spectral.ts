import type * as Core from "@stoplight/spectral-core";
import type * as Rulesets from "@stoplight/spectral-rulesets";
import type { JsonObject } from "../schema/json.js";
import { removeSlowPatterns } from "../schema/patterns/slow-patterns.js";
import type { Task } from "../workspace/worker/worker-process.js";
import { type Kind, kindOf, rulesetFor } from "./spectral-ruleset.js";

/** The problems that Spectral reports for a document, and the number of its rules. */
export interface SpectralResult {
  problems: { code: string; message: string; path: (string | number)[]; severity: "error" | "warning" }[];
  rules: number;
}

/** The severities that are reported, by Spectral's numbers. Hints are not reported. */
const SEVERITIES: readonly ("error" | "warning")[] = ["error", "warning"];

/** The code of references that Spectral cannot follow. Reading the sources reports them already, at the right place. */
const UNRESOLVED = "invalid-ref";

/** Runs Spectral on documents, in this process or in a worker. */
export const task: Task<JsonObject[], SpectralResult[]> = { url: import.meta.url, work: lintAll };

async function lintAll(documents: JsonObject[]): Promise<SpectralResult[]> {
  const results: SpectralResult[] = [];
  for (const document of documents) results.push(await lint(document));
  return results;
}

async function lint(document: JsonObject): Promise<SpectralResult> {
  const spectral = await spectralFor(kindOf(document));
  const copy = structuredClone(document);
  removeSlowPatterns(copy);
  const results = await spectral.run(copy);
  const problems = results.flatMap(({ code, message, path, severity: number }) => {
    const severity = SEVERITIES[number];
    return severity && !isSummary(message) && code !== UNRESOLVED
      ? [{ code: String(code), message, path, severity }]
      : [];
  });
  return { problems, rules: Object.values(spectral.ruleset?.rules ?? {}).filter(({ enabled }) => enabled).length };
}

/** Cached, because the first run compiles the whole schema of AsyncAPI, which takes longer than everything else. */
const cache = new Map<Kind, Core.Spectral>();

async function spectralFor(kind: Kind): Promise<Core.Spectral> {
  const cached = cache.get(kind);
  if (cached) return cached;
  const { core, rulesets } = await loadSpectral();
  const spectral = new core.Spectral();
  spectral.setRuleset(rulesetFor(kind, rulesets));
  cache.set(kind, spectral);
  return spectral;
}

async function loadSpectral(): Promise<{ core: typeof Core; rulesets: typeof Rulesets }> {
  return {
    core: unwrap(await import("@stoplight/spectral-core")),
    rulesets: unwrap(await import("@stoplight/spectral-rulesets")),
  };
}

/** Returns the exports of a CommonJS module. Node puts them under `default`, TypeScript loaders do not. */
function unwrap<T extends object>(loaded: T): T {
  return "default" in loaded ? (loaded.default as T) : loaded;
}

/** Recognizes messages that only say that another reported problem exists further down. */
function isSummary(message: string): boolean {
  return /must match "(then|else)" schema$/.test(message);
}
