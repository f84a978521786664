import { expandedSize } from "../../schema/expanded-size.js";
import type { JsonObject } from "../../schema/json.js";
import type { Path } from "../../schema/pointer.js";
import type { Bundles } from "../../spec/bundle.js";
import { SourceMap } from "../../spec/source/source-map.js";
import type { Run } from "../../workspace/run.js";
import { withSpectralFix } from "../fixes/with-fix.js";
import type { LazySources } from "../lazy-sources.js";
import { applySettings, type LintSettings } from "../lint-config.js";
import { task } from "../run-spectral.js";
import type { Outcome } from "../step.js";

/** Spectral replaces each reference by its target, and takes about ten seconds for so many values. */
const MAX_EXPANDED_SIZE = 1_000_000;
const TOO_LARGE = `With every reference replaced by its target, this has more than ${MAX_EXPANDED_SIZE} values. Spectral reads it so, and is skipped. Refer to it from fewer places, or set this rule to "off".`;

/** Returns the path of the part that makes a document too large for Spectral, or undefined if it is not. */
function largeValue(document: JsonObject): Path | undefined {
  const { size, largest = [] } = expandedSize(document, MAX_EXPANDED_SIZE);
  return size > MAX_EXPANDED_SIZE ? largest : undefined;
}

/** Lints the bundles of an API by Spectral, and traces the problems back to the sources. */
export async function lintBySpectral(
  { tasks }: Pick<Run, "tasks">,
  { openapi, asyncapi }: Bundles,
  sources: Pick<LazySources, "contract">,
  settings: LintSettings,
): Promise<Outcome> {
  const parts = (["openapi", "asyncapi"] as const).flatMap((kind) => {
    const bundle = kind === "openapi" ? openapi : asyncapi;
    return bundle ? [{ kind, document: bundle.document }] : [];
  });
  const large = parts.map(({ document }) => largeValue(document));
  const sizes = parts.flatMap(({ kind }, index) => {
    const path = large[index];
    const source = path && sources.contract[kind];
    if (!source) return [];
    const place = new SourceMap(source).locate(path);
    return applySettings([place.diagnostic("chatwire/expanded-size", TOO_LARGE)], settings[kind]);
  });
  const checked = parts.filter((_, index) => large[index] === undefined);
  const documents = checked.map(({ document }) => document);
  const results = await (tasks ? tasks.run(task, documents) : task.work(documents));
  const diagnostics = checked.flatMap(({ kind }, index) => {
    const problems = results[index]?.problems ?? [];
    const source = problems.length > 0 ? sources.contract[kind] : undefined;
    if (!source) return [];
    const map = new SourceMap(source);
    const reported = problems.map(({ code, message, path, severity }) => ({
      ...map.locate(path).diagnostic(`spectral/${code}`, withSpectralFix(code, message)),
      severity,
    }));
    return applySettings(reported, settings[kind]);
  });
  return { diagnostics: [...sizes, ...diagnostics], rules: results.reduce((total, { rules }) => total + rules, 0) };
}
