import type { Bundles } from "../spec/bundle.js";
import { sha256 } from "../workspace/files/snapshot.js";
import type { Run } from "../workspace/run.js";
import type { Task } from "../workspace/worker/task.js";
import type { Registered } from "../workspace/workspace.js";
import type { Documents, MadeFiles, Making } from "./make-files.js";

/** Generates the files of an API in a worker. Only the worker loads the generator. */
export const task: Task<Documents, MadeFiles> = { url: import.meta.url, work: (documents) => make(documents) };

/** Generates the files of an API, by their paths below `generated/`, or takes them from the cache. */
export async function generateApi(
  { cache, tasks }: Pick<Run, "cache" | "tasks">,
  { id }: Registered,
  { openapi, asyncapi }: Bundles,
  making?: Making,
): Promise<MadeFiles & { cached: boolean }> {
  const documents: Documents = { id, openapi: openapi?.document, asyncapi: asyncapi?.document };
  const key = sha256(JSON.stringify([documents.openapi, documents.asyncapi]));
  const { value, cached } = await cache.step("generate", [id, key], async () => {
    const made = await (tasks ? tasks.run(task, documents) : make(documents, making));
    return { value: { ...made, files: [...made.files] } };
  });
  const files = new Map(value.files.map(([file, content]) => [`${id}/${file}`, content]));
  return { ...value, files, cached };
}

async function make(documents: Documents, making?: Making): Promise<MadeFiles> {
  const { makeFiles } = await import("./make-files.js");
  return makeFiles(documents, making);
}
