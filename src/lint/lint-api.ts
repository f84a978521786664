import { type Bundles, bundleApi } from "../spec/bundle.js";
import { workflowFiles } from "../spec/workflow-file.js";
import { type Diagnostic, isError, startOf } from "../workspace/diagnostics/diagnostic.js";
import { relativeFileName } from "../workspace/files/source-file.js";
import type { Run } from "../workspace/run.js";
import type { Registered } from "../workspace/workspace.js";
import { ApiSources } from "./api-sources.js";
import { withoutEchoes } from "./echoes.js";
import { type Outcome, runStep } from "./step.js";

/** What all steps found, and how much they looked at. */
type Totals = Required<Omit<Outcome, "notes">>;

/** Steps that may be left out. */
export interface LintOptions {
  /** Whether Spectral is asked too; it takes longer than all else. */
  spectral?: boolean;
  /** Called when lint only waits for queued tasks. */
  free?: () => void;
}

/** Lints one API, a line of progress a step. What a step needs is loaded only when there is no kept result. */
export async function lintApi(run: Run, api: Registered, options: LintOptions = {}): Promise<Totals> {
  const sources = new ApiSources(run, api);
  const { readable, files, ...read } = await readStep(run, api, sources);
  if (!readable) return sum([read]);
  if (api.isVendorDocument) return sum([read, ...(await foreignSteps(run, api, sources))]);
  const bundles = await bundleStep(run, api);
  const isSound = !bundles.diagnostics.some(isError);
  // Begun first: it takes longest, and another process may do it.
  const spectral = isSound && options.spectral !== false ? spectralStep(run, api, sources, bundles) : undefined;
  // One that fails is told below.
  spectral?.catch(() => {});
  const redocly = await runStep(run, "redocly", api.id, [api], async () => {
    const { lintByRedocly } = await import("./steps/redocly.js");
    return lintByRedocly(run, api);
  });
  const house = await runStep(run, "house", api.id, [api], async () => {
    const { lintByCustomRules } = await import("./steps/custom-rules.js");
    // Rules look at what lies beside a contract, too.
    return { value: await lintByCustomRules(sources.contract), files: [...files, ...sources.beside()] };
  });
  const workflows = await workflowsStep(run, api, sources);
  const later = isSound ? await bundleSteps(run, api, sources, bundles) : [];
  options.free?.();
  return sum([
    read,
    bundles,
    redocly,
    house,
    ...workflows,
    ...later,
    ...(spectral !== undefined ? [await spectral] : []),
  ]);
}

function readStep(run: Run, api: Registered, sources: ApiSources) {
  return runStep(run, "sources", api.id, [api], async () => {
    const { diagnostics, readable, files } = sources.read();
    const notes = readable ? [] : ["the other steps are skipped"];
    return { value: { diagnostics, readable, files, notes }, files };
  });
}

/** None where an API has no workflows. */
async function workflowsStep(run: Run, api: Registered, sources: ApiSources): Promise<Outcome[]> {
  const files = workflowFiles(api);
  if (files.length === 0) return [];
  const step = await runStep(run, "workflows", api.id, [api, files], async () => {
    const { lintWorkflows } = await import("./steps/workflows.js");
    return lintWorkflows(run, api, sources, files);
  });
  return [step];
}

/** Bundling has a cache of its own. */
function bundleStep(run: Run, api: Registered): Promise<Bundles> {
  return run.progress.step("bundle", api.id, async (note) => {
    const bundles = await bundleApi(run, api);
    if (bundles.cached) note("cached");
    if (bundles.diagnostics.some(isError)) note("failed: spectral, examples and parity are skipped");
    return bundles;
  });
}

/** A vendor's own document is not ours to mend: what tools make of it is told, and where it contradicts itself. */
async function foreignSteps(run: Run, api: Registered, sources: ApiSources): Promise<Outcome[]> {
  const bundles = await bundleStep(run, api);
  const file = relativeFileName(run.workspace.root, api.openapi ?? api.asyncapi ?? run.workspace.root);
  const told = (bundles.notes ?? []).map(
    (message): Diagnostic => ({ code: "chatwire/upgrade", message, severity: "warning", location: startOf(file) }),
  );
  const bundled = { diagnostics: [...bundles.diagnostics, ...told] };
  if (bundles.diagnostics.some(isError)) return [bundled];
  const examples = await runStep(run, "examples", api.id, [api], async () => {
    const { checkVendorExamples } = await import("./steps/vendor-examples.js");
    return { value: await checkVendorExamples(api.id, bundles, sources.contract), files: filesOf(bundles) };
  });
  return [bundled, examples];
}

/** The steps of ours that look at whole documents, and trace what they find back to the sources. */
async function bundleSteps(run: Run, api: Registered, sources: ApiSources, bundles: Bundles): Promise<Outcome[]> {
  const files = filesOf(bundles);
  const examples = await runStep(run, "examples", api.id, [api], async () => {
    const { checkExamples } = await import("./steps/examples.js");
    return { value: await checkExamples(api.id, bundles, sources.contract), files };
  });
  if (!bundles.openapi || !bundles.asyncapi) return [examples];
  const parity = await runStep(run, "parity", api.id, [api], async () => {
    const { checkAsyncapiConsistency } = await import("./steps/asyncapi-consistency.js");
    return { value: { diagnostics: checkAsyncapiConsistency(api.id, bundles, sources.contract) }, files };
  });
  return [examples, parity];
}

function spectralStep(run: Run, api: Registered, sources: ApiSources, bundles: Bundles) {
  return runStep(run, "spectral", api.id, [api], async () => {
    const { lintBySpectral } = await import("./steps/spectral.js");
    return { value: await lintBySpectral(run, bundles, sources), files: filesOf(bundles) };
  });
}

function filesOf({ openapi, asyncapi }: Bundles): string[] {
  return [...(openapi?.files ?? []), ...(asyncapi?.files ?? [])];
}

function sum(outcomes: Outcome[]): Totals {
  const count = (of: (outcome: Outcome) => number | undefined) =>
    outcomes.reduce((total, outcome) => total + (of(outcome) ?? 0), 0);
  return {
    diagnostics: withoutEchoes(outcomes.flatMap(({ diagnostics }) => diagnostics)),
    rules: count(({ rules }) => rules),
    examples: count(({ examples }) => examples),
    documents: count(({ documents }) => documents),
  };
}
