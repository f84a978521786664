import type { Bundles } from "../../spec/bundle.js";
import { SourceMap } from "../../spec/source/source-map.js";
import type { Run } from "../../workspace/run.js";
import type { ApiSources } from "../api-sources.js";
import { task } from "../spectral/find.js";
import type { Outcome } from "../step.js";

/** What Spectral finds in the bundles of an API, traced back to the sources. */
export async function lintBySpectral(
  { tasks }: Pick<Run, "tasks">,
  { openapi, asyncapi }: Bundles,
  sources: ApiSources,
): Promise<Outcome> {
  const parts = [
    ...(openapi ? [{ document: openapi.document, source: () => sources.contract.openapi }] : []),
    ...(asyncapi ? [{ document: asyncapi.document, source: () => sources.contract.asyncapi }] : []),
  ];
  const documents = parts.map(({ document }) => document);
  const findings = await (tasks ? tasks.run(task, documents) : task.work(documents));
  const diagnostics = findings.flatMap(({ found }, index) => {
    const source = found.length > 0 ? parts[index]?.source() : undefined;
    if (!source) return [];
    const map = new SourceMap(source);
    return found.map(({ code, message, path, severity }) => ({
      ...map.locate(path).diagnostic(`spectral/${code}`, message),
      severity,
    }));
  });
  return { diagnostics, rules: findings.reduce((total, { rules }) => total + rules, 0) };
}
