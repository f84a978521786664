import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";

/** Creates a workspace from files by path, and removes it after the test. Objects are written as JSON. */
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

/** Returns a redocly.yaml for documents by key: `acme/shop`, `acme/shop@async`. */
export function registry(documents: Record<string, string>): object {
  return { apis: Object.fromEntries(Object.entries(documents).map(([id, root]) => [id, { root }])) };
}
