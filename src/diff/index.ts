import { existsSync, statSync } from "node:fs";
import { realpath } from "node:fs/promises";
import path from "node:path";
import { nearest, UserError } from "../platform/user-error.js";
import { inNewFolder } from "../spec/redocly-cli.js";
import type { Diagnostic } from "../workspace/diagnostics/diagnostic.js";
import { REGISTRY } from "../workspace/registry.js";
import { openRun, Progress } from "../workspace/run.js";
import type { DocumentDiff } from "./change.js";
import { compareVersions } from "./compare.js";
import { checkOut, findCommit, openRepository } from "./git.js";
import { fileVersion, type Version, workspaceVersion } from "./version.js";

export { countChanges, type DocumentDiff } from "./change.js";
export { countText, type DiffFormat, formatDiff } from "./format.js";

/** The result of a comparison. With diagnostics, nothing was compared. */
export interface Comparison {
  base: string;
  revision: string;
  diffs: DocumentDiff[];
  diagnostics: Diagnostic[];
  /** The folder that diagnostics are relative to. */
  root: string;
}

export interface DiffOptions {
  cwd: string;
  /** Receives progress messages. */
  log: (line: string) => void;
  /** The APIs to compare. All when empty. */
  apis: readonly string[];
}

const WORKING_TREE = "working tree";

/**
 * Compares two files, a file with an older revision of it, or all APIs of the workspace with an older revision. The first operand is
 * a revision if it is not a file. The revision is `HEAD` when absent.
 */
export async function diff(operands: readonly string[], options: DiffOptions): Promise<Comparison> {
  const { cwd, apis } = options;
  const [first] = operands;
  const isFirstFile = first !== undefined && isFile(path.resolve(cwd, first));
  const files = (isFirstFile ? operands : operands.slice(1)).map((name) => ({ name, file: path.resolve(cwd, name) }));
  const absent = files.find(({ file }) => !isFile(file));
  if (absent) throw new UserError(`${absent.name} does not exist or is not a file`, { exitCode: 2 });
  if (files.length > 0 && apis.length > 0)
    throw new UserError("--api selects APIs of the workspace and cannot be used with files", { exitCode: 2 });
  const [file, other] = files;
  if (file && other)
    return compare(
      await fileVersion(file.file, file.name, other.name),
      () => fileVersion(other.file, other.name, other.name),
      options,
    );
  const revision = isFirstFile ? "HEAD" : (first ?? "HEAD");
  return file ? diffFile(file, revision, options) : diffWorkspace(revision, options);
}

/** Compares a file with an older revision of itself, including the files that it referred to then. */
async function diffFile(
  { name, file }: { name: string; file: string },
  revision: string,
  options: DiffOptions,
): Promise<Comparison> {
  const repository = await openRepository(path.dirname(file));
  const commit = await findCommit(repository, revision);
  return inNewFolder("diff", async (temporary) => {
    const folder = await realpath(temporary);
    await checkOut(repository, commit, "", folder);
    const old = path.join(folder, repository.prefix, path.basename(file));
    if (!isFile(old)) throw new UserError(`${name} does not exist in ${revision}`, { exitCode: 2 });
    return compare(
      await fileVersion(old, `${revision}:${name}`, name, { root: folder, prefix: `${revision}:` }),
      () => fileVersion(file, name, name),
      options,
    );
  });
}

async function diffWorkspace(revision: string, options: DiffOptions): Promise<Comparison> {
  const run = await openRun(options.cwd, options.log);
  const ids = new Set(options.apis);
  const repository = await openRepository(run.workspace.root);
  const commit = await findCommit(repository, revision);
  return inNewFolder("diff", async (temporary) => {
    const folder = await realpath(temporary);
    await checkOut(repository, commit, repository.prefix, folder);
    const base = await oldWorkspace(folder, revision, ids);
    checkIds(ids, [...base.apis.keys(), ...run.workspace.apis.map(({ id }) => id)]);
    return compare(base, () => workspaceVersion(run, WORKING_TREE, ids), options);
  });
}

async function oldWorkspace(folder: string, label: string, ids: ReadonlySet<string>): Promise<Version> {
  // The folder may not have been a workspace yet; then it had no APIs.
  if (!existsSync(path.join(folder, REGISTRY)))
    return { label, root: folder, prefix: `${label}:`, apis: new Map(), diagnostics: [] };
  const run = await openRun(folder, () => {}).catch((cause: unknown) => {
    if (cause instanceof UserError) throw new UserError(`in ${label}: ${cause.message}`, { cause });
    throw cause;
  });
  return workspaceVersion(run, label, ids, `${label}:`);
}

function checkIds(ids: ReadonlySet<string>, existing: readonly string[]): void {
  for (const id of ids) {
    if (existing.includes(id)) continue;
    const hint = nearest(id, existing);
    throw new UserError(
      `unknown API "${id}"${hint ? `; did you mean "${hint}"?` : ""} (neither version lists it in ${REGISTRY})`,
      { exitCode: 2 },
    );
  }
}

/** Compares two versions, unless one of them has diagnostics. */
async function compare(base: Version, load: () => Promise<Version>, { log }: DiffOptions): Promise<Comparison> {
  const revision = await load();
  const diagnostics = [
    ...base.diagnostics.map(({ location, ...diagnostic }) => ({
      ...diagnostic,
      location: { ...location, file: `${base.prefix}${location.file}` },
    })),
    ...revision.diagnostics,
  ];
  const labels = { base: base.label, revision: revision.label, root: revision.root };
  if (diagnostics.length > 0) return { ...labels, diagnostics, diffs: [] };
  return { ...labels, diagnostics, diffs: await compareVersions(base, revision, new Progress(log)) };
}

/** Returns false for names that cannot exist, such as names that are too long. */
function isFile(file: string): boolean {
  try {
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
