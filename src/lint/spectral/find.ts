import type { Spectral } from "@stoplight/spectral-core";
import type { JsonObject } from "../../schema/json.js";
import type { Task } from "../../workspace/worker/task.js";
import { loadSpectral } from "./load-spectral.js";
import { type Kind, kindOf, rulesetFor } from "./ruleset.js";

/** What Spectral has against a document, and by how many rules it looked. */
export interface Findings {
  found: { code: string; message: string; path: (string | number)[]; severity: "error" | "warning" }[];
  rules: number;
}

/** By their numbers in a report; hints are not in it. */
const SEVERITIES: readonly ("error" | "warning")[] = ["error", "warning"];

/** Asks Spectral about documents. Its hints are left out. */
export const task: Task<JsonObject[], Findings[]> = { url: import.meta.url, work: findInAll };

async function findInAll(documents: JsonObject[]): Promise<Findings[]> {
  const all: Findings[] = [];
  for (const document of documents) all.push(await findIn(document));
  return all;
}

async function findIn(document: JsonObject): Promise<Findings> {
  const spectral = await spectralFor(kindOf(document));
  const results = await spectral.run(document);
  const found = results.flatMap(({ code, message, path, severity }) => {
    const named = SEVERITIES[severity];
    return named && isTelling(message) ? [{ code: String(code), message, path, severity: named }] : [];
  });
  return { found, rules: Object.values(spectral.ruleset?.rules ?? {}).filter(({ enabled }) => enabled).length };
}

/** Kept: its rules compile the whole schema of AsyncAPI when they first run, which takes longer than all else. */
const kept = new Map<Kind, Spectral>();

async function spectralFor(kind: Kind): Promise<Spectral> {
  const known = kept.get(kind);
  if (known) return known;
  const { core, rulesets } = await loadSpectral();
  const spectral = new core.Spectral();
  spectral.setRuleset(rulesetFor(kind, rulesets));
  kept.set(kind, spectral);
  return spectral;
}

/** Not the remark that something further down, which is told as well, is wrong. */
function isTelling(message: string): boolean {
  return !/must match "(then|else)" schema$/.test(message);
}
