import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseDocument } from "yaml";
import { UserError } from "../../model/index.js";
import { openWorkspace } from "../workspace.js";
import { contractFiles } from "./contract-files.js";

const ID = /^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Starts a contract: a folder with one operation and one webhook, complete enough to pass lint, and its lines in the
 * registry. A folder without a registry becomes a workspace. Gives the files written, relative to the root.
 */
export async function newApi(cwd: string, id: string): Promise<string[]> {
  if (!ID.test(id))
    throw new UserError(`"${id}" is no API id: write <vendor>/<api> in kebab-case, such as acme/orders`, {
      exitCode: 2,
    });
  const config = await registryAt(cwd);
  const root = path.dirname(config);
  const folder = path.join(root, "openapi", id);
  if (existsSync(folder)) throw new UserError(`openapi/${id} exists already: choose another id, or edit what is there`);
  const files = contractFiles(id);
  for (const [file, content] of Object.entries(files)) {
    const target = path.join(folder, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  await register(config, id);
  return [path.relative(root, config), ...Object.keys(files).map((file) => `openapi/${id}/${file}`)];
}

async function registryAt(cwd: string): Promise<string> {
  try {
    return (await openWorkspace(cwd)).config;
  } catch (error) {
    if (!(error instanceof UserError) || error.exitCode !== 2) throw error;
    const config = path.join(cwd, "redocly.yaml");
    await writeFile(
      config,
      'telemetry: "off"\nextends: [recommended-strict]\nasync3Rules:\n  security-defined: "off"\napis: {}\n',
    );
    return config;
  }
}

/** Adds the lines to the registry and leaves all else in it as it stands, comments too. */
async function register(config: string, id: string): Promise<void> {
  const document = parseDocument(await readFile(config, "utf8"));
  document.setIn(["apis", id], document.createNode({ root: `openapi/${id}/openapi.yaml` }));
  document.setIn(["apis", `${id}@async`], document.createNode({ root: `openapi/${id}/asyncapi.yaml` }));
  const apis = document.get("apis") as { flow?: boolean };
  apis.flow = false;
  await writeFile(config, document.toString({ lineWidth: 0 }));
}
