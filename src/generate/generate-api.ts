import type { Bundles } from "../spec/bundle.js";
import { sha256 } from "../workspace/files/snapshot.js";
import type { Run } from "../workspace/run.js";
import type { Task } from "../workspace/worker/worker-process.js";
import type { Registered } from "../workspace/workspace.js";
import type { Documents, GeneratedFiles, GenerateOptions } from "./generate-files.js";

/** Generates the files of an API in a worker process, so that this process need not load the generator. */
export const task: Task<Documents, GeneratedFiles> = {
  url: import.meta.url,
  work: (documents) => runGenerator(documents),
};

/** Returns the files of an API by path below `generated/`, from the cache if nothing changed. */
export async function generateApi(
  { cache, tasks }: Pick<Run, "cache" | "tasks">,
  { id }: Registered,
  { openapi, asyncapi }: Bundles,
  options?: GenerateOptions,
): Promise<GeneratedFiles & { cached: boolean }> {
  const documents: Documents = { id, openapi: openapi?.document, asyncapi: asyncapi?.document };
  const key = sha256(JSON.stringify([documents.openapi, documents.asyncapi]));
  const { value, cached } = await cache.step("generate", [id, key], async () => {
    const generated = await (tasks ? tasks.run(task, documents) : runGenerator(documents, options));
    return { value: { ...generated, files: [...generated.files] } };
  });
  const files = new Map(value.files.map(([file, content]) => [`${id}/${file}`, content]));
  return { ...value, files, cached };
}

async function runGenerator(documents: Documents, options?: GenerateOptions): Promise<GeneratedFiles> {
  const { generateFiles } = await import("./generate-files.js");
  return generateFiles(documents, options);
}
