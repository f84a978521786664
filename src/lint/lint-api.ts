import { type Bundles, bundleApi } from "../spec/bundle.js";
import type { Contract } from "../spec/source/contract.js";
import { workflowFiles } from "../spec/workflow-file.js";
import { type Diagnostic, isError, sortDiagnostics, startOf } from "../workspace/diagnostics/diagnostic.js";
import { eachApi, type Run } from "../workspace/run.js";
import type { Registered } from "../workspace/workspace.js";
import { LazySources } from "./lazy-sources.js";
import { applySettings, type LintSettings, lintSettings } from "./lint-config.js";
import { sourceRules } from "./rules/catalog.js";
import { type Outcome, runStep } from "./step.js";
import { withoutConsequences } from "./without-consequences.js";
import { withoutDuplicates } from "./without-duplicates.js";

/** The diagnostics of all steps, and the numbers of what they checked. */
type Totals = Required<Omit<Outcome, "notes">>;

export interface LintOptions {
  /** Set to false to skip Spectral, which takes longer than all other steps together. */
  spectral?: boolean;
  /** Called when lint only waits for work in another process. */
  free?: () => void;
}

/** Lints one API and reports a line of progress for each step. Loads the code of a step only if its result is not cached. */
export async function lintApi(run: Run, api: Registered, options: LintOptions = {}): Promise<Totals> {
  const sources = new LazySources(run, api);
  const { readable, files, ...read } = await readStep(run, api, sources);
  if (!readable) return sum([read]);
  const settings = await lintSettings(run, api);
  if (api.isVendorDocument) return sum([read, ...(await vendorSteps(run, api, sources, settings))]);
  const bundles = await bundleStep(run, api);
  const redocly = await runStep(run, "redocly", api.id, [api], async () => {
    const { lintByRedocly } = await import("./steps/redocly.js");
    return lintByRedocly(run, api, sources);
  });
  // Other steps would report the parts that are not where they belong as missing.
  if (redocly.isMalformed) return sum([read, bundles, redocly]);
  const isBundled = !bundles.diagnostics.some(isError);
  // Starts before the other steps, because it takes longest and may run in another process.
  const spectral =
    isBundled && options.spectral !== false ? spectralStep(run, api, sources, bundles, settings) : undefined;
  // The last await below reports a failure.
  spectral?.catch(() => {});
  const customRules = await runStep(run, "custom-rules", api.id, [api, settings], async () => {
    const value = await lintByCustomRules(sources.contract, settings);
    return { value, files: [...files, ...sources.requestedFiles()] };
  });
  const workflows = await workflowsStep(run, api, sources, settings);
  // A reference to nothing also leaves the file that it means without a reference.
  const unusedFiles = isBundled ? [await unusedFilesStep(run, api, sources, settings)] : [];
  const bundled = isBundled ? await bundleSteps(run, api, sources, bundles, settings) : [];
  options.free?.();
  return sum([
    read,
    bundles,
    redocly,
    customRules,
    ...workflows,
    ...unusedFiles,
    ...bundled,
    ...(spectral !== undefined ? [await spectral] : []),
  ]);
}

function readStep(run: Run, api: Registered, sources: LazySources) {
  return runStep(run, "sources", api.id, [api], async () => {
    const { diagnostics, readable, files } = sources.read();
    const notes = readable ? [] : ["the other steps are skipped"];
    return { value: { diagnostics, readable, files, notes }, files };
  });
}

/** Skips the step if the API has no workflows. */
async function workflowsStep(
  run: Run,
  api: Registered,
  sources: LazySources,
  { openapi: settings }: LintSettings,
): Promise<Outcome[]> {
  const files = workflowFiles(api);
  if (files.length === 0) return [];
  const step = await runStep(run, "workflows", api.id, [api, files, settings], async () => {
    const { lintWorkflows } = await import("./steps/workflows.js");
    return lintWorkflows(run, api, sources, files, settings);
  });
  return [step];
}

async function unusedFilesStep(
  run: Run,
  api: Registered,
  { sources }: LazySources,
  { openapi: settings }: LintSettings,
): Promise<Outcome> {
  const { root, apis } = run.workspace;
  const { contractFiles, findUnusedFiles } = await import("./steps/unused-files.js");
  const files = contractFiles(api, root);
  return runStep(run, "unused-files", api.id, [api, apis, files, settings], async () =>
    findUnusedFiles(sources, files, api, apis, settings),
  );
}

/** Does not use `runStep`, because bundling has its own cache. */
function bundleStep(run: Run, api: Registered): Promise<Bundles> {
  return run.progress.step("bundle", api.id, async (note) => {
    const bundles = await bundleApi(run, api);
    if (bundles.diagnostics.some(isError))
      note("failed: spectral, examples, asyncapi-consistency and unused-files are skipped");
    return bundles;
  });
}

/** Reports contradictions in a vendor's document, and the changes that tools need. Warnings only, because the user is not its author. */
async function vendorSteps(
  run: Run,
  api: Registered,
  sources: LazySources,
  { openapi: settings }: LintSettings,
): Promise<Outcome[]> {
  const bundles = await bundleStep(run, api);
  const notes = await runStep(run, "import", api.id, [api], async () => {
    const { noteDiagnostics } = await import("../spec/note-diagnostics.js");
    return {
      value: { diagnostics: noteDiagnostics(bundles.importNotes ?? [], sources.contract) },
      files: filesOf(bundles),
    };
  });
  const bundled = { diagnostics: [...bundles.diagnostics, ...notes.diagnostics] };
  if (bundles.diagnostics.some(isError)) return [bundled];
  const examples = await runStep(run, "examples", api.id, [api, settings], async () => {
    const { checkVendorExamples } = await import("./steps/examples.js");
    return { value: await checkVendorExamples(api.id, bundles, sources.contract, settings), files: filesOf(bundles) };
  });
  return [bundled, examples];
}

/** Runs the steps of chatwire that check bundles and trace problems back to the sources. */
async function bundleSteps(
  run: Run,
  api: Registered,
  sources: LazySources,
  bundles: Bundles,
  settings: LintSettings,
): Promise<Outcome[]> {
  const files = filesOf(bundles);
  const examples = await runStep(run, "examples", api.id, [api, settings], async () => {
    const { checkExamples } = await import("./steps/examples.js");
    return { value: await checkExamples(api.id, bundles, sources.contract, settings), files };
  });
  if (!bundles.openapi || !bundles.asyncapi) return [examples];
  const consistency = await runStep(run, "asyncapi-consistency", api.id, [api, settings], async () => {
    const { checkAsyncapiConsistency } = await import("./steps/asyncapi-consistency.js");
    return {
      value: { diagnostics: checkAsyncapiConsistency(api.id, bundles, sources.contract, settings.asyncapi) },
      files,
    };
  });
  return [examples, consistency];
}

function spectralStep(run: Run, api: Registered, sources: LazySources, bundles: Bundles, settings: LintSettings) {
  return runStep(run, "spectral", api.id, [api, settings], async () => {
    const { lintBySpectral } = await import("./steps/spectral.js");
    return { value: await lintBySpectral(run, bundles, sources, settings), files: filesOf(bundles) };
  });
}

function filesOf({ openapi, asyncapi }: Bundles): string[] {
  return [...(openapi?.files ?? []), ...(asyncapi?.files ?? [])];
}

function sum(outcomes: Outcome[]): Totals {
  const count = (numberOf: (outcome: Outcome) => number | undefined) =>
    outcomes.reduce((total, outcome) => total + (numberOf(outcome) ?? 0), 0);
  return {
    diagnostics: withoutConsequences(withoutDuplicates(outcomes.flatMap(({ diagnostics }) => diagnostics))),
    rules: count(({ rules }) => rules),
    examples: count(({ examples }) => examples),
    documents: count(({ documents }) => documents),
  };
}

export interface LintResult {
  /** The diagnostics of all APIs, by location. */
  diagnostics: Diagnostic[];
  checked: { documents: number; rules: number; examples: number };
}

/** Lints the registry and the given APIs of a workspace. Reports an error if there is nothing to check. */
export async function lintApis(
  run: Run,
  apis: readonly Registered[],
  options: Pick<LintOptions, "spectral"> = {},
): Promise<LintResult> {
  const { config } = run.workspace;
  const registry = await runStep(run, "registry", "redocly.yaml", [], async () => {
    const { lintRegistry } = await import("./steps/registry.js");
    return { value: { diagnostics: await lintRegistry(run.workspace) }, files: [config] };
  });
  const diagnostics = [...registry.diagnostics, ...(apis.length === 0 ? [noApi()] : [])];
  const checked = { documents: 0, rules: 0, examples: 0 };
  // An invalid registry has no usable rules.
  const usable = registry.diagnostics.length === 0 ? apis : [];
  const totals = await eachApi(run, usable, (run, api, free) => lintApi(run, api, { ...options, free }));
  checked.documents += usable.flatMap(({ openapi, asyncapi }) => [openapi, asyncapi]).filter(Boolean).length;
  for (const total of totals) {
    diagnostics.push(...total.diagnostics);
    checked.documents += total.documents;
    checked.rules = Math.max(checked.rules, total.rules);
    checked.examples += total.examples;
  }
  return { diagnostics: sortDiagnostics(diagnostics), checked };
}

function noApi(): Diagnostic {
  const message = `redocly.yaml lists no API, so nothing was checked. Add one under "apis", or create one with "chatwire init".`;
  return { code: "chatwire/checked-something", message, severity: "error", location: startOf("redocly.yaml") };
}

/** Checks the sources of an API by the rules that are on. */
async function lintByCustomRules(contract: Contract, settings: LintSettings): Promise<Outcome> {
  const diagnostics: Diagnostic[] = [];
  let rules = 0;
  for (const { name, check, document = "openapi" } of sourceRules) {
    const code = `chatwire/${name}`;
    const setting = settings[document][code];
    if (!setting || setting.severity === "off") continue;
    rules++;
    const problems = [...(await check(contract, setting))];
    const reported = problems.map(({ place, message, target }) => place.diagnostic(code, message, target));
    diagnostics.push(...applySettings(reported, settings[document]));
  }
  return { diagnostics, rules };
}
