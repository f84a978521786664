import { existsSync, readdirSync, realpathSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { JsonObject } from "../schema/json.js";
import type { Registered } from "../workspace/registry.js";

/** The generated code of the package, beside its sources: `build/generated` in the package, `generated` in its repository. */
const GENERATED = fileURLToPath(new URL("../../generated", import.meta.url));
const ROOT = path.dirname(createRequire(import.meta.url).resolve("chatwire/package.json"));
const DOCUMENT = "openapi.json";

/** Returns the ids of the APIs that the package contains. Its own repository registers them, so there it returns none. */
export function shippedIds(workspaceRoot: string | undefined): string[] {
  const isOwnRepository = workspaceRoot !== undefined && realpathSync(workspaceRoot) === realpathSync(ROOT);
  return isOwnRepository || !existsSync(GENERATED) ? [] : listIds(GENERATED, "");
}

function listIds(folder: string, parent: string): string[] {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.flatMap(({ name }) => {
    const child = path.join(folder, name);
    const id = `${parent}${name}`;
    if (existsSync(path.join(child, DOCUMENT))) return [id];
    return listIds(child, `${id}/`);
  });
}

/** Reads the OpenAPI document of an API of the package. */
export async function readShipped(id: string): Promise<JsonObject> {
  return JSON.parse(await readFile(path.join(GENERATED, id, DOCUMENT), "utf8")) as JsonObject;
}

/** Returns where the sources of an API of the package are. The package contains only its workflows and Markdown files. */
export function shippedSources(id: string): Registered {
  return { id, openapi: path.join(ROOT, "openapi", id, "openapi.yaml"), asyncapi: undefined };
}
