import type { JsonObject } from "../model/index.js";
import type { Fault } from "./fault.js";
import { loadRedocly, toFault } from "./redocly.js";
import type { Run } from "./run.js";
import type { Registered } from "./workspace.js";

/** A root document with all that it refers to in one object, and the files that it was made of. */
export interface Bundle {
  document: JsonObject;
  /** Absolute paths. */
  files: string[];
}

/** The bundles of an API; a document that cannot be bundled is undefined, and its faults say why. */
export interface Bundles {
  openapi: Bundle | undefined;
  asyncapi: Bundle | undefined;
  faults: Fault[];
}

export async function bundleApi(run: Run, api: Registered): Promise<Bundles & { cached: boolean }> {
  const openapi = api.openapi ? await bundleFile(run, api.openapi) : undefined;
  const asyncapi = api.asyncapi ? await bundleFile(run, api.asyncapi) : undefined;
  return {
    openapi: openapi?.bundle,
    asyncapi: asyncapi?.bundle,
    faults: [...(openapi?.faults ?? []), ...(asyncapi?.faults ?? [])],
    cached: openapi?.cached !== false && asyncapi?.cached !== false,
  };
}

async function bundleFile(
  run: Run,
  file: string,
): Promise<{ bundle: Bundle | undefined; faults: Fault[]; cached: boolean }> {
  const { root } = run.workspace;
  const { value, cached } = await run.cache.step("bundle", [file], async () => {
    const core = await loadRedocly();
    const { bundle, problems, fileDependencies } = await core.bundle({
      ref: file,
      config: await core.createConfig({}),
    });
    const faults = problems.map((problem) => toFault(core, problem, root));
    const files = [file, ...fileDependencies].filter((name, index, all) => all.indexOf(name) === index);
    const broken = faults.some((fault) => fault.severity === "error");
    // A round trip through JSON: what is kept must be what is written, and shared objects must not stay shared.
    const made = broken ? undefined : { document: JSON.parse(JSON.stringify(bundle.parsed)) as JsonObject, files };
    return { value: { bundle: made, faults }, files };
  });
  return { ...value, cached };
}
