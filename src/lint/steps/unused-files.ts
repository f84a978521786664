import { type Dirent, readdirSync } from "node:fs";
import path from "node:path";
import type { Json } from "../../schema/json.js";
import type { Source, Sources } from "../../spec/source/sources.js";
import { workflowFiles } from "../../spec/workflow-file.js";
import { type Diagnostic, startOf } from "../../workspace/diagnostics/diagnostic.js";
import type { Registered } from "../../workspace/workspace.js";
import { applySettings, type RuleSettings } from "../lint-config.js";
import type { Outcome, Work } from "../step.js";

const RULE = "chatwire/unused-file";
const MESSAGE =
  "No document of redocly.yaml references this file, so it is not part of any contract. Reference it with $ref, or remove it.";

/**
 * Returns the YAML files in the folder of an API, and in the folders beside it whose names begin with an underscore, which hold
 * what APIs share. Nothing is searched if the API is in the root of the workspace, where files of other tools are.
 */
export function contractFiles({ openapi, asyncapi }: Registered, root: string): string[] {
  const folders = [openapi, asyncapi].flatMap((file) => (file === undefined ? [] : [path.dirname(file)]));
  const own = [...new Set(folders)].filter((folder) => folder !== root);
  const shared = own
    .map((folder) => path.dirname(folder))
    .flatMap((above) => entriesOf(above).flatMap(({ name }) => (name.startsWith("_") ? [path.join(above, name)] : [])));
  return [...new Set([...own, ...shared].flatMap(yamlBelow))].sort();
}

/** Reports the files that none of the APIs reaches from its root documents, overlays and workflows. */
export function findUnusedFiles(
  sources: Sources,
  files: readonly string[],
  api: Registered,
  apis: readonly Registered[],
  settings: RuleSettings,
): Work<Outcome> {
  const used = new Set<string>();
  const others = apis.filter(({ id }) => id !== api.id);
  // Reads other APIs only for files that this one does not use.
  for (const each of [api, ...others]) {
    if (files.every((file) => used.has(file))) break;
    addFilesOf(each, sources, used);
  }
  const unused = files.filter((file) => !used.has(file));
  // A file that only an unused file references follows from it.
  const followers = new Set<string>();
  for (const file of unused) if (!followers.has(file)) addReferenced(file, sources, followers);
  const diagnostics = unused
    .filter((file) => !followers.has(file))
    .map((file): Diagnostic => {
      return { code: RULE, message: MESSAGE, severity: "error", location: startOf(sources.nameOf(file)) };
    });
  return { value: { diagnostics: applySettings(diagnostics, settings) }, files: [...used, ...unused] };
}

function addFilesOf(api: Registered, sources: Sources, used: Set<string>): void {
  const overlays = [...(api.overlays?.openapi ?? []), ...(api.overlays?.asyncapi ?? [])];
  for (const file of [api.openapi, api.asyncapi, ...overlays, ...workflowFiles(api)]) {
    if (file === undefined || used.has(file)) continue;
    used.add(file);
    addReferenced(file, sources, used);
  }
}

/** Adds the files that a file leads to, but not the file itself. */
function addReferenced(start: string, sources: Sources, found: Set<string>): void {
  const waiting = [start];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    const reading = sources.read(file);
    const named = "source" in reading ? filesNamedIn(reading.source) : [];
    for (const other of named) {
      if (other === start || found.has(other)) continue;
      found.add(other);
      waiting.push(other);
    }
  }
}

/** Returns the files that a file names anywhere: in references, mappings or workflow sources, also in misplaced ones. */
function filesNamedIn({ value: root, target }: Source): string[] {
  const found: string[] = [];
  const waiting: (Json | undefined)[] = [root];
  for (let value = waiting.pop(); waiting.length > 0 || value !== undefined; value = waiting.pop()) {
    if (typeof value === "string" && /\.(ya?ml|json)(#|$)/.test(value))
      found.push(target(value.split("#")[0] ?? "").file);
    else if (typeof value === "object" && value !== null) waiting.push(...Object.values(value));
  }
  return found;
}

function yamlBelow(folder: string): string[] {
  return entriesOf(folder).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return /^(\.|node_modules$)/.test(entry.name) ? [] : yamlBelow(file);
    return /^[^.].*\.ya?ml$/.test(entry.name) ? [file] : [];
  });
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
