import type { Bundles } from "../../spec/bundle.js";
import { SourceMap } from "../../spec/source/source-map.js";
import type { Run } from "../../workspace/run.js";
import { withSpectralFix } from "../fixes/with-fix.js";
import type { LazySources } from "../lazy-sources.js";
import { applySettings, type LintSettings } from "../lint-config.js";
import { task } from "../run-spectral.js";
import type { Outcome } from "../step.js";

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
  const documents = parts.map(({ document }) => document);
  const results = await (tasks ? tasks.run(task, documents) : task.work(documents));
  const diagnostics = parts.flatMap(({ kind }, index) => {
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
  return { diagnostics, rules: results.reduce((total, { rules }) => total + rules, 0) };
}
