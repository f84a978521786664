import { existsSync, statSync } from "node:fs";
import { realpath } from "node:fs/promises";
import path from "node:path";
import { nearest, UserError } from "../platform/user-error.js";
import { inNewFolder } from "../spec/redocly-cli.js";
import type { Diagnostic } from "../workspace/diagnostics/diagnostic.js";
import { Progress } from "../workspace/progress.js";
import { REGISTRY } from "../workspace/registry.js";
import { openRun } from "../workspace/run.js";
import type { DocumentDiff } from "./change.js";
import { compareVersions } from "./compare.js";
import { checkOut, findCommit, openRepository } from "./git.js";
import { fileVersion, type Version, workspaceVersion } from "./version.js";

export { countChanges, type DocumentDiff } from "./change.js";
export { countText, type DiffFormat, formatDiff } from "./format.js";

/** What is compared with what, and how they differ. With faults nothing was compared. */
export interface Comparison {
  base: string;
  revision: string;
  diffs: DocumentDiff[];
  diagnostics: Diagnostic[];
  /** The folder that faults are relative to. */
  root: string;
}

export interface DiffOptions {
  cwd: string;
  /** Takes lines for people. */
  log: (line: string) => void;
  /** Only these APIs; all when empty. */
  apis: readonly string[];
}

const WORKING_TREE = "working tree";

/**
 * Compares contracts: of two files, of a file with what it was in a revision, or of all APIs of the workspace with what
 * they were. A first operand that is no file is a revision; `HEAD` when there is none.
 */
export async function diff(operands: readonly string[], options: DiffOptions): Promise<Comparison> {
  const { cwd, apis } = options;
  const [first] = operands;
  const isFirstFile = first !== undefined && isFile(path.resolve(cwd, first));
  const files = (isFirstFile ? operands : operands.slice(1)).map((name) => ({ name, file: path.resolve(cwd, name) }));
  const absent = files.find(({ file }) => !isFile(file));
  if (absent) throw new UserError(`${absent.name} does not exist, or is no file`, { exitCode: 2 });
  if (files.length > 0 && apis.length > 0)
    throw new UserError("--api chooses of a workspace; leave it out where files are given", { exitCode: 2 });
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

/** A file as it was, with what it referred to then. */
async function diffFile(
  { name, file }: { name: string; file: string },
  revision: string,
  options: DiffOptions,
): Promise<Comparison> {
  const repository = await openRepository(path.dirname(file));
  const commit = await findCommit(repository, revision);
  return inNewFolder("diff", async (made) => {
    const folder = await realpath(made);
    await checkOut(repository, commit, "", folder);
    const old = path.join(folder, repository.prefix, path.basename(file));
    if (!isFile(old)) throw new UserError(`${name} was not there in ${revision}`, { exitCode: 2 });
    return compare(
      await fileVersion(old, `${revision}:${name}`, name, folder),
      () => fileVersion(file, name, name),
      options,
    );
  });
}

async function diffWorkspace(revision: string, options: DiffOptions): Promise<Comparison> {
  const run = await openRun(options.cwd, options.log);
  const wanted = new Set(options.apis);
  const repository = await openRepository(run.workspace.root);
  const commit = await findCommit(repository, revision);
  return inNewFolder("diff", async (made) => {
    const folder = await realpath(made);
    await checkOut(repository, commit, repository.prefix, folder);
    const base = await oldWorkspace(folder, revision, wanted);
    checkIds(wanted, [...base.apis.keys(), ...run.workspace.apis.map(({ id }) => id)]);
    return compare(base, () => workspaceVersion(run, WORKING_TREE, wanted), options);
  });
}

async function oldWorkspace(folder: string, label: string, wanted: ReadonlySet<string>): Promise<Version> {
  // A folder that was no workspace yet had no APIs.
  if (!existsSync(path.join(folder, REGISTRY))) return { label, root: folder, apis: new Map(), diagnostics: [] };
  const run = await openRun(folder, () => {}).catch((cause: unknown) => {
    if (cause instanceof UserError) throw new UserError(`in ${label}: ${cause.message}`, { cause });
    throw cause;
  });
  return workspaceVersion(run, label, wanted);
}

function checkIds(wanted: ReadonlySet<string>, known: readonly string[]): void {
  for (const id of wanted) {
    if (known.includes(id)) continue;
    const hint = nearest(id, known);
    throw new UserError(
      `unknown API "${id}"${hint ? `; did you mean "${hint}"?` : ""} (neither version lists it in ${REGISTRY})`,
      { exitCode: 2 },
    );
  }
}

/** Faults of the older version name it, and are told with those of the newer one. */
async function compare(base: Version, load: () => Promise<Version>, { log }: DiffOptions): Promise<Comparison> {
  const revision = await load();
  const diagnostics = [
    ...base.diagnostics.map(({ location, ...diagnostic }) => ({
      ...diagnostic,
      location: { ...location, file: `${base.label}:${location.file}` },
    })),
    ...revision.diagnostics,
  ];
  const about = { base: base.label, revision: revision.label, root: revision.root };
  if (diagnostics.length > 0) return { ...about, diagnostics, diffs: [] };
  return { ...about, diagnostics, diffs: await compareVersions(base, revision, new Progress(log)) };
}

/** Not of a name that no file can have, such as one of a million letters. */
function isFile(file: string): boolean {
  try {
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
