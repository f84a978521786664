import { spawn } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { CHATWIRE } from "../lib/places.js";
import { runCommands, type Usage } from "../lib/run-command.js";
import { documentsOf } from "./documents.js";
import { perDocument } from "./tools.js";

const API = "livechat/configuration";
const SCHEMA = `openapi/${API}/schemas/Agent.yaml`;
const TIMEOUT_MS = 60_000;

export interface Watched {
  /** Adds a property; ends when it stands in the written types. Only the clock is read. */
  edit: () => Promise<Usage>;
  stop: () => Promise<void>;
}

/** Adds a property to a schema, and runs the tools on the API that it belongs to: lint, bundle, types; Spectral is left out. */
export async function editAndRun(workspace: string): Promise<Usage> {
  await addProperty(workspace);
  const documents = documentsOf(workspace).filter(({ id }) => id === API);
  return runCommands(documents.flatMap((document) => perDocument(workspace, document, "node", false)));
}

/** Starts `chatwire dev` on a workspace, and waits until it has made all. */
export async function watch(workspace: string): Promise<Watched> {
  const child = spawn(process.execPath, [CHATWIRE, "dev", "--port", "0"], { cwd: workspace, stdio: "ignore" });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const stop = async () => {
    child.kill();
    await ended;
  };
  const edit = async () => {
    const start = performance.now();
    const name = await addProperty(workspace);
    await until(async () => (await types(workspace)).includes(name), "the types do not follow an edit");
    return { wall: (performance.now() - start) / 1000, cpu: Number.NaN, memory: Number.NaN };
  };
  try {
    await until(async () => (await types(workspace)) !== "", "chatwire dev writes no types");
    await edit(); // the first one waits for all that is done at the start
    return { edit, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function addProperty(workspace: string): Promise<string> {
  const name = `bench_${Math.floor(performance.now() * 1000)}`;
  const file = path.join(workspace, SCHEMA);
  const before = await readFile(file, "utf8");
  const after = before.replace(/^properties:\n/m, `properties:\n  ${name}: {type: string, description: Added.}\n`);
  if (after === before) throw new Error(`${SCHEMA} has no properties to add to`);
  await writeFile(file, after);
  return name;
}

function types(workspace: string): Promise<string> {
  return readFile(path.join(workspace, "generated", API, "types.d.ts"), "utf8").catch(() => "");
}

async function until(holds: () => Promise<boolean>, otherwise: string): Promise<void> {
  const end = performance.now() + TIMEOUT_MS;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(otherwise);
    await wait(2);
  }
}
