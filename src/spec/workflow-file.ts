import { readdirSync } from "node:fs";
import path from "node:path";
import { UserError } from "../platform/user-error.js";
import { arrayOf, isObject, type JsonObject, objectOf, stringOf } from "../schema/json.js";
import { parseSource, readText } from "../workspace/files/parse-source.js";
import type { Registered } from "../workspace/registry.js";

/** An Arazzo document of an API. */
export interface WorkflowFile {
  /** The absolute path. */
  file: string;
  /** The file name without the extension: `webhook-lifecycle`. */
  name: string;
  document: JsonObject;
}

const ENDING = ".arazzo.yaml";

/** Reads the workflows of an API: the files `workflows/*.arazzo.yaml` beside its OpenAPI document. */
export function findWorkflows(api: Registered): WorkflowFile[] {
  return workflowFiles(api).map(readWorkflow);
}

/** Returns the absolute paths of the workflow files. */
export function workflowFiles({ openapi }: Registered): string[] {
  if (openapi === undefined) return [];
  const folder = path.join(path.dirname(openapi), "workflows");
  return listFolder(folder)
    .filter((name) => name.endsWith(ENDING))
    .sort()
    .map((name) => path.join(folder, name));
}

export function readWorkflow(file: string): WorkflowFile {
  const wrong = (reason: string) => new UserError(`${file}: ${reason}`);
  const content = readText(file);
  if ("absent" in content) throw wrong(`the file ${content.absent}`);
  const parsed = "text" in content ? parseSource(content.text) : content;
  if ("diagnostic" in parsed)
    throw new UserError(`${file}:${parsed.diagnostic.line}:${parsed.diagnostic.column}: ${parsed.diagnostic.message}`);
  const document = objectOf(parsed.value);
  if (!stringOf(document.arazzo)?.startsWith("1.0"))
    throw wrong('this is not a workflow: it must begin with "arazzo: 1.0.1"');
  const sources = arrayOf(document.sourceDescriptions).map(objectOf);
  const [source] = sources;
  if (sources.length !== 1 || source?.type !== "openapi" || !stringOf(source.name))
    throw wrong("a workflow must have one source: {name: api, type: openapi, url: ../openapi.yaml}");
  for (const { stepId, ...step } of stepsOf(document))
    if (Object.hasOwn(step, "x-operation"))
      throw wrong(`the step ${String(stepId)} calls a URL with x-operation: call an operation of the contract instead`);
  return { file, name: path.basename(file, ENDING), document };
}

/** Returns the steps of all workflows of a document. */
export function stepsOf(document: JsonObject): JsonObject[] {
  return arrayOf(document.workflows).flatMap((workflow) => arrayOf(objectOf(workflow).steps).filter(isObject));
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
