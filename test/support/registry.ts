import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Api } from "../../src/model/api.js";
import { readApi } from "../../src/model/read-api.js";
import type { JsonObject } from "../../src/schema/json.js";
import { openWorkspace } from "../../src/workspace/workspace.js";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** All APIs of the registry, as generated. */
export async function registeredApis(): Promise<Api[]> {
  const { apis } = await openWorkspace(ROOT);
  return apis.map(({ id }) => readApi(id, generatedDocument(id, "openapi")));
}

export function generatedDocument(id: string, kind: "openapi" | "asyncapi"): JsonObject {
  return JSON.parse(readFileSync(path.join(ROOT, "generated", id, `${kind}.json`), "utf8")) as JsonObject;
}
