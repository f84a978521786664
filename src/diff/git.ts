import { spawn } from "node:child_process";
import path from "node:path";
import { UserError } from "../platform/user-error.js";

/** A folder of a git repository. */
export interface Repository {
  /** Absolute. */
  top: string;
  /** The folder below the top, with a slash at its end; empty at the top itself. */
  prefix: string;
}

/** What a contract is made of. */
const CONTRACT_FILE = /(^|\/)[^/]+\.(ya?ml|json|md)$/;
/** Never sources of a contract, and large where they were committed. */
const MADE = /(^|\/)(node_modules|generated|build)\//;
const MAX_FILES = 50_000;
const MAX_BYTES = 256 * 1024 * 1024;
const REGULAR_FILE = "100";

export async function openRepository(folder: string): Promise<Repository> {
  const found = await git(folder, ["rev-parse", "--show-toplevel", "--show-prefix"]);
  if (found.code !== 0)
    throw new UserError(
      `${folder} is in no git repository that can be read (${found.stderr}): give two files instead, as in "chatwire diff old.yaml new.yaml"`,
      { exitCode: 2 },
    );
  const [top = "", prefix = ""] = found.stdout.split("\n");
  return { top, prefix };
}

/** The commit that a revision names: a branch, a tag, a hash, `HEAD~1`. */
export async function findCommit({ top }: Repository, revision: string): Promise<string> {
  const found = await git(top, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]);
  if (found.code === 0) return found.stdout.trim();
  const hint =
    revision === "HEAD"
      ? "this repository has no commit yet"
      : "write a file, a branch, a tag or a hash; a shallow clone may lack it: git fetch --depth=1 origin <branch>";
  throw new UserError(`"${revision}" is neither a file nor a revision of ${top}: ${hint}`, { exitCode: 2 });
}

/**
 * Writes what contracts are made of, as it was in a commit, into an empty folder. The repository stays as it is: the index
 * is one of its own. Links are left out, because they lead anywhere.
 */
export async function checkOut({ top }: Repository, commit: string, prefix: string, folder: string): Promise<void> {
  const tree = `${commit}:${prefix.replace(/\/$/, "")}`;
  const listed = await git(top, ["ls-tree", "-r", "-l", "-z", tree]);
  // A folder that was not there yet has no contracts.
  const files = listed.code === 0 ? contractFiles(listed.stdout) : [];
  const env = { GIT_INDEX_FILE: path.join(folder, ".index"), GIT_OPTIONAL_LOCKS: "0" };
  if (files.length === 0) return;
  await must(top, ["read-tree", tree], { env });
  const into = ["checkout-index", "-z", "--stdin", `--prefix=${folder}${path.sep}`];
  await must(top, ["-c", "core.symlinks=false", ...into], { env, input: files.join("\0") });
}

/** Of lines `<mode> blob <hash> <size>\t<path>`, the paths that matter. */
function contractFiles(listed: string): string[] {
  let bytes = 0;
  const files: string[] = [];
  for (const line of listed.split("\0")) {
    const [about = "", file = ""] = line.split("\t", 2);
    if (!about.startsWith(REGULAR_FILE) || !CONTRACT_FILE.test(file) || MADE.test(file)) continue;
    bytes += Number(about.split(/ +/)[3] ?? 0);
    files.push(file);
  }
  if (files.length > MAX_FILES || bytes > MAX_BYTES)
    throw new UserError(
      `the revision has ${files.length} files of YAML, JSON and Markdown with ${bytes} bytes; at most ${MAX_FILES} with ${MAX_BYTES} are read: give two files instead`,
    );
  return files;
}

interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

interface Options {
  env?: Record<string, string>;
  input?: string;
}

async function must(folder: string, args: readonly string[], options: Options): Promise<void> {
  const { code, stderr } = await git(folder, args, options);
  if (code !== 0) throw new UserError(`git could not read the revision: ${stderr}`);
}

/** Runs git; `stderr` is the last line of what it said. */
function git(folder: string, args: readonly string[], { env, input = "" }: Options = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn("git", args, { cwd: folder, env: { ...process.env, LC_ALL: "C", ...env } });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    // Whoever ended before it read all has said why.
    child.stdin.on("error", () => {});
    child.stdin.end(input);
    child.on("error", (cause) =>
      reject(new UserError("git is not installed, so no revision can be read: give two files instead", { cause })),
    );
    child.on("close", (code) => {
      const said = Buffer.concat(err).toString().trim().split("\n").at(-1) ?? "";
      resolve({ code: code ?? 1, stdout: Buffer.concat(out).toString(), stderr: said });
    });
  });
}
