import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type LintResult, lintApis } from "../../src/lint/lint-api.js";
import { formatLocation } from "../../src/workspace/diagnostics/diagnostic.js";
import { openRun } from "../../src/workspace/run.js";
import { selectApis } from "../../src/workspace/workspace.js";

const BASE = fileURLToPath(new URL("../fixtures/lint/base", import.meta.url));
const API = "openapi/acme/shop";

/** A change to a file of the base: replaces a text, replaces the whole file, or, without a text, removes the file. */
export type Change = [file: string, find: string, replace: string] | [file: string, text: string] | [file: string];

/** Changes that break the valid base, with the expected diagnostics as `code file:line:column`. */
export interface BrokenCase {
  name: string;
  changes: Change[];
  expected: string[];
}

/** Removes the AsyncAPI document, which takes half of the time. */
export const OPENAPI_ONLY: Change[] = [
  ["/redocly.yaml", "  acme/shop@async:\n    root: openapi/acme/shop/asyncapi.yaml\n", ""],
  ["asyncapi.yaml"],
  ["messages/item_created.yaml"],
];

/** Lints the base with changes. File names are relative to the API, or with a leading slash to the workspace. */
export async function linting(changes: readonly Change[]): Promise<LintResult & { log: string[] }> {
  return inWorkspace(changes, async (root) => {
    const log: string[] = [];
    const run = await openRun(root, (line) => log.push(line));
    return { ...(await lintApis(run, selectApis(run.workspace, []))), log };
  });
}

/** Passes a changed copy of the base to `use`, and removes it afterwards. */
export async function inWorkspace<T>(changes: readonly Change[], use: (root: string) => Promise<T>): Promise<T> {
  const root = await mkdtemp(path.join(os.tmpdir(), "chatwire-lint-"));
  try {
    // A file that was just written counts as changed while a step reads it, so that the step is not cached.
    await cp(BASE, root, { recursive: true, preserveTimestamps: true });
    for (const change of changes) await apply(root, change);
    return await use(root);
  } finally {
    await rm(root, { recursive: true });
  }
}

/** Formats diagnostics as `code file:line:column`, with files relative to the API. */
export function placesOf({ diagnostics }: LintResult): string[] {
  return diagnostics.map(({ code, location }) => `${code} ${formatLocation(location).replace(`${API}/`, "")}`);
}

async function apply(root: string, [name, first, second]: Change): Promise<void> {
  const file = name.startsWith("/") ? path.join(root, name) : path.join(root, API, name);
  if (first === undefined) return rm(file);
  await mkdir(path.dirname(file), { recursive: true });
  if (second === undefined) return writeFile(file, first);
  const text = await readFile(file, "utf8");
  if (!text.includes(first)) throw new Error(`${name} does not contain ${JSON.stringify(first)}`);
  return writeFile(
    file,
    text.replace(first, () => second),
  );
}
