import { spawn } from "node:child_process";
import path from "node:path";
import { UserError } from "../platform/user-error.js";

/** A folder of a git repository. */
export interface Repository {
  /** The absolute path of the top folder. */
  top: string;
  /** The folder relative to the top, with a slash at the end. Empty at the top itself. */
  prefix: string;
}

/** The files that a contract can consist of. */
const CONTRACT_FILE = /(^|\/)[^/]+\.(ya?ml|json|md)$/;
/** Folders that never contain sources of a contract, and that are large if they were committed. */
const OUTPUT_FOLDER = /(^|\/)(node_modules|generated|build)\//;
const MAX_FILES = 50_000;
const MAX_BYTES = 256 * 1024 * 1024;
const REGULAR_FILE = "100";

export async function openRepository(folder: string): Promise<Repository> {
  const result = await git(folder, ["rev-parse", "--show-toplevel", "--show-prefix"]);
  if (result.code !== 0)
    throw new UserError(
      `${folder} is not in a readable Git repository (${result.stderr}); pass two files instead, for example "chatwire diff old.yaml new.yaml"`,
      { exitCode: 2 },
    );
  const [top = "", prefix = ""] = result.stdout.split("\n");
  return { top, prefix };
}

/** Returns the commit of a revision: a branch, a tag, a hash, `HEAD~1`. */
export async function findCommit({ top }: Repository, revision: string): Promise<string> {
  const result = await git(top, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]);
  if (result.code === 0) return result.stdout.trim();
  const hint =
    revision === "HEAD"
      ? "this repository has no commits yet"
      : "pass a file, a branch, a tag or a hash; if this is a shallow clone, run git fetch --depth=1 origin <branch>";
  throw new UserError(`"${revision}" is neither a file nor a revision of ${top}: ${hint}`, { exitCode: 2 });
}

/**
 * Writes the contract files of a commit into an empty folder. Uses a separate index, so that the repository does not change. Skips
 * symbolic links, because they may point anywhere.
 */
export async function checkOut({ top }: Repository, commit: string, prefix: string, folder: string): Promise<void> {
  const tree = `${commit}:${prefix.replace(/\/$/, "")}`;
  const listing = await git(top, ["ls-tree", "-r", "-l", "-z", tree]);
  // The folder may not exist in the commit; then it has no contracts.
  const files = listing.code === 0 ? contractFiles(listing.stdout) : [];
  const env = { GIT_INDEX_FILE: path.join(folder, ".index"), GIT_OPTIONAL_LOCKS: "0" };
  if (files.length === 0) return;
  await gitOrThrow(top, ["read-tree", tree], { env });
  const into = ["checkout-index", "-z", "--stdin", `--prefix=${folder}${path.sep}`];
  await gitOrThrow(top, ["-c", "core.symlinks=false", ...into], { env, input: files.join("\0") });
}

/** Returns the paths of contract files from lines of `<mode> blob <hash> <size>\t<path>`. */
function contractFiles(listed: string): string[] {
  let bytes = 0;
  const files: string[] = [];
  for (const line of listed.split("\0")) {
    const [info = "", file = ""] = line.split("\t", 2);
    if (!info.startsWith(REGULAR_FILE) || !CONTRACT_FILE.test(file) || OUTPUT_FOLDER.test(file)) continue;
    bytes += Number(info.split(/ +/)[3] ?? 0);
    files.push(file);
  }
  if (files.length > MAX_FILES || bytes > MAX_BYTES)
    throw new UserError(
      `the revision has ${files.length} YAML, JSON and Markdown files with ${bytes} bytes, more than ${MAX_FILES} files or ${MAX_BYTES} bytes; pass two files instead`,
    );
  return files;
}

interface GitResult {
  code: number;
  stdout: string;
  stderr: string;
}

interface Options {
  env?: Record<string, string>;
  input?: string;
}

async function gitOrThrow(folder: string, args: readonly string[], options: Options): Promise<void> {
  const { code, stderr } = await git(folder, args, options);
  if (code !== 0) throw new UserError(`Git could not read the revision: ${stderr}`);
}

/** Runs Git. `stderr` of the result is the last line only. */
function git(folder: string, args: readonly string[], { env, input = "" }: Options = {}): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    const child = spawn("git", args, { cwd: folder, env: { ...process.env, LC_ALL: "C", ...env } });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    // Ignores a process that ends before it has read everything, because its exit code is checked.
    child.stdin.on("error", () => {});
    child.stdin.end(input);
    child.on("error", (cause) =>
      reject(new UserError("Git is not installed, so revisions cannot be read; pass two files instead", { cause })),
    );
    child.on("close", (code) => {
      const lastLine = Buffer.concat(err).toString().trim().split("\n").at(-1) ?? "";
      resolve({ code: code ?? 1, stdout: Buffer.concat(out).toString(), stderr: lastLine });
    });
  });
}
