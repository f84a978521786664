import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";

/** A workspace of files given by their paths; objects are written as JSON. Removed after the test. */
export async function workspace(files: Record<string, string | object>): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), "chatwire-test-workspace-"));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  await write(root, files);
  return root;
}

export async function write(root: string, files: Record<string, string | object>): Promise<void> {
  for (const [file, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), typeof content === "string" ? content : JSON.stringify(content));
  }
}

/** A registry of documents by key: `acme/shop`, `acme/shop@async`. */
export function registry(documents: Record<string, string>): object {
  return { apis: Object.fromEntries(Object.entries(documents).map(([id, root]) => [id, { root }])) };
}
