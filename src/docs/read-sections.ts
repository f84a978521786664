import { readdir, readFile, realpath } from "node:fs/promises";
import path from "node:path";
import type { Api } from "../model/api.js";
import { readApi } from "../model/read-api.js";
import { UserError } from "../platform/user-error.js";
import { type Bundles, bundleApi } from "../spec/bundle.js";
import { type Diagnostic, isError } from "../workspace/diagnostics/diagnostic.js";
import { readImports } from "../workspace/options.js";
import type { Run } from "../workspace/run.js";
import type { Registered } from "../workspace/workspace.js";
import type { ApiSection, Reference } from "./content/api-section.js";
import { urlsOf } from "./site/site-urls.js";

/** Returns the bundles of an API, or undefined to leave it out of the docs. */
export type BundlesOf = (api: Registered) => Promise<Bundles | undefined>;

/** Reads the sections of all registered APIs, and the documents that their references show. */
export async function readSections(
  run: Run,
  bundlesOf: BundlesOf = (api) => bundleApi(run, api),
): Promise<{ sections: Source[]; diagnostics: Diagnostic[] }> {
  const importPathOf = readImports(run.workspace.config);
  const sections: Source[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const registered of run.workspace.apis) {
    const bundles = await bundlesOf(registered);
    if (!bundles) continue;
    diagnostics.push(...bundles.diagnostics.filter(isError));
    sections.push(await readSection(run.workspace.root, registered, bundles, importPathOf(registered.id)));
  }
  return { sections, diagnostics };
}

export interface Source {
  section: ApiSection;
  bundles: Bundles;
}

async function readSection(
  root: string,
  registered: Registered,
  bundles: Bundles,
  importPath: string,
): Promise<Source> {
  const { openapi, asyncapi } = bundles;
  const api = readApi(registered.id, openapi?.document ?? asyncapi?.document ?? {});
  const folder = path.dirname(registered.openapi ?? registered.asyncapi ?? root);
  // A file in the root of the workspace belongs to the workspace, not to the API.
  const readBeside = async (file: string) =>
    folder === root ? undefined : readOwn(folder, path.join(folder, file)).catch(ignoreAbsent);
  const [sources, changes] = await Promise.all([readBeside("SOURCES.md"), readBeside("CHANGELOG.md")]);
  const parts =
    sources === undefined ? undefined : [sources, ...(await readMarkdownFiles(path.join(folder, "sources")))];
  const references = referencesOf(api, bundles);
  const section = { api, urls: urlsOf(api), references, importPath, sources: parts, changes };
  return { section, bundles };
}

/** Reads the Markdown files of a folder in the order of their names. */
async function readMarkdownFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => name.endsWith(".md")).sort();
  return Promise.all(files.map((name) => readOwn(folder, path.join(folder, name))));
}

/** Reads a file of a folder. Throws a `UserError` for a link out of it, because everyone can read the pages. */
async function readOwn(folder: string, file: string): Promise<string> {
  const target = await realpath(file);
  if (path.relative(await realpath(folder), target).startsWith(".."))
    throw new UserError(`${file} is a link out of its folder, which pages may not show: put the file itself there`);
  return readFile(target, "utf8");
}

function ignoreAbsent(error: NodeJS.ErrnoException): undefined {
  if (error instanceof UserError) throw error;
  return undefined;
}

function referencesOf(api: Api, { openapi, asyncapi }: Bundles): Reference[] {
  return [
    ...(openapi ? [{ file: "rest.html", label: labelOf(api), source: "openapi.json" }] : []),
    ...(asyncapi ? [{ file: "async.html", label: "AsyncAPI", source: "asyncapi.json" }] : []),
  ];
}

function labelOf({ operations, events }: Api): string {
  if (operations.length === 0 && events.length > 0) return "Webhooks";
  return events.length > 0 ? "REST and webhooks" : "REST";
}
