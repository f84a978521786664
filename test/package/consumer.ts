import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { packedPackage } from "../outside/packed.js";
import { isInstalled } from "../outside/project.js";
import { ROOT } from "../support/registry.js";
import { mustRun, type Ran, run } from "./run.js";
import type { Snippet } from "./snippets.js";

/** The packed package, and a project with only this package installed. */
export interface Consumer {
  folder: string;
  /** Where the package is installed. */
  installed: string;
  /** Ids of the APIs that are packed. */
  apis: string[];
}

const FIXTURE = path.join(ROOT, "test/fixtures/package/consumer");
const COMPILER = path.join(ROOT, "node_modules/typescript/lib/tsc.js");
const TYPES = path.join(ROOT, "node_modules/@types");

/** Installs the packed package into a copy of the fixture project. Returns undefined if npm cannot get its dependencies. */
export async function packAndInstall(): Promise<Consumer | undefined> {
  const temporary = await mkdtemp(path.join(tmpdir(), "chatwire-package-"));
  const folder = path.join(temporary, "consumer");
  const { tarball } = await packedPackage();
  await cp(FIXTURE, folder, { recursive: true });
  const quietly = ["--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"];
  if (!isInstalled(await run(folder, "npm", ["install", ...quietly, tarball]))) return undefined;
  const installed = path.join(folder, "node_modules/chatwire");
  return { folder, installed, apis: await listApis(installed) };
}

export async function remove({ folder }: Consumer): Promise<void> {
  await rm(path.dirname(folder), { recursive: true, force: true });
}

/** Adds sources to the fixture: an import of all APIs, and the snippets of a document. */
export async function addSources({ folder, apis }: Consumer, snippets: readonly Snippet[]): Promise<void> {
  const all = apis.map((id, index) => `export * as api${index} from "chatwire/apis/${id}";\n`);
  await writeFile(path.join(folder, "src/all.ts"), all.join(""));
  for (const [file, code] of snippets.map(snippetFile)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), code);
  }
}

/** Returns where a snippet is written. The project compiles TypeScript into `dist/`, so JavaScript goes there directly. */
function snippetFile({ line, language, code }: Snippet): [string, string] {
  return language === "ts" ? [`src/readme/${line}.ts`, code] : [`dist/readme/${line}.js`, code];
}

/** Type-checks the project with one of its configurations. */
export function compile({ folder }: Consumer, kind: "nodenext" | "bundler"): Promise<Ran> {
  return run(folder, process.execPath, [COMPILER, "-p", `tsconfig.${kind}.json`, "--typeRoots", TYPES]);
}

/** Runs a compiled source of the project in a Node that rejects code generation from strings. */
export function runCompiled({ folder }: Consumer, file: string, env: Record<string, string> = {}): Promise<Ran> {
  const flags = ["--disallow-code-generation-from-strings", "--disable-warning=ExperimentalWarning"];
  return run(folder, process.execPath, [...flags, file], env);
}

async function listApis(installed: string): Promise<string[]> {
  const files = await readdir(path.join(installed, "build/generated"), { recursive: true });
  return files.flatMap((file) => /^([^/]+\/[^/]+)\/index\.js$/.exec(file.replaceAll("\\", "/"))?.[1] ?? []).sort();
}

/** Returns the exports of each entry in Node, or the tool that it is missing. */
export async function exportsByEntry({ folder, apis, installed }: Consumer): Promise<Record<string, string[]>> {
  const manifest = JSON.parse(await readFile(path.join(installed, "package.json"), "utf8")) as { exports: object };
  const named = Object.keys(manifest.exports).filter((entry) => !entry.includes("*") && !entry.endsWith(".json"));
  const entries = [...named, ...apis.map((id) => `./apis/${id}`)].map((entry) => `chatwire${entry.slice(1)}`);
  const program = `const found = {};
    const missing = ({ message }) => ["needs " + /^Cannot find package '([^']+)'/.exec(message)?.[1]];
    for (const entry of ${JSON.stringify(entries)}) found[entry] = await import(entry).then((all) => Object.keys(all).sort(), missing);
    console.log(JSON.stringify(found));`;
  return JSON.parse(await mustRun(folder, process.execPath, ["--input-type=module", "--eval", program]));
}
