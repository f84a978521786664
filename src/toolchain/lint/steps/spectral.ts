import type { JsonObject } from "../../../model/index.js";
import type { Bundles } from "../../bundle.js";
import type { Fault } from "../../fault.js";
import type { SourceDocument } from "../../source/contract.js";
import { SourceMap } from "../../source/source-map.js";
import type { ApiSources } from "../api-sources.js";
import { loadSpectral } from "../spectral/load-spectral.js";
import { rulesetFor } from "../spectral/ruleset.js";
import type { Outcome } from "../step.js";

/** By their numbers in a report; hints are not in it. */
const SEVERITIES: readonly Fault["severity"][] = ["error", "warning"];

/** What Spectral finds in the bundles of an API, traced back to the sources. Its hints are left out. */
export async function lintBySpectral({ openapi, asyncapi }: Bundles, sources: ApiSources): Promise<Outcome> {
  const outcomes = [
    ...(openapi ? [await lintDocument(openapi.document, () => sources.contract.openapi)] : []),
    ...(asyncapi ? [await lintDocument(asyncapi.document, () => sources.contract.asyncapi)] : []),
  ];
  return {
    faults: outcomes.flatMap(({ faults }) => faults),
    rules: outcomes.reduce((total, { rules }) => total + rules, 0),
  };
}

/** Not a hint, and not the remark that something further down, which is told as well, is wrong. */
function isTelling({ severity, message }: { severity: number; message: string }): boolean {
  return SEVERITIES[severity] !== undefined && !/must match "(then|else)" schema$/.test(message);
}

async function lintDocument(bundle: JsonObject, source: () => SourceDocument | undefined) {
  const { core, rulesets } = await loadSpectral();
  const spectral = new core.Spectral();
  spectral.setRuleset(rulesetFor(bundle, rulesets));
  const results = (await spectral.run(bundle)).filter(isTelling);
  const document = results.length > 0 ? source() : undefined;
  const map = document && new SourceMap(document);
  const faults = results.flatMap(({ code, message, path, severity }) =>
    map
      ? [{ ...map.locate(path).fault(`spectral/${code}`, message), severity: SEVERITIES[severity] ?? "warning" }]
      : [],
  );
  return { faults, rules: Object.values(spectral.ruleset?.rules ?? {}).filter(({ enabled }) => enabled).length };
}
