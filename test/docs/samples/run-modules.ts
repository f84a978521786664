import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { build, type Plugin } from "esbuild";
import { ROOT } from "../../support/registry.js";
import type { Delivered, Outcome } from "./runner.js";

/** A sample as a module. A receiver also needs a `delivery`. */
export interface SampleModule {
  key: string;
  language: string;
  code: string;
  delivery?: Delivered | undefined;
}

/** Runs modules in one process, which must not compile code from strings. Returns the outcomes by key. */
export async function runModules(
  modules: readonly SampleModule[],
  env: Record<string, string>,
): Promise<Map<string, Outcome>> {
  const folder = await mkdtemp(path.join(tmpdir(), "chatwire-samples-"));
  try {
    const file = path.join(folder, "samples.mjs");
    await writeFile(file, await bundle(modules, folder));
    const output = await runNode(file, env);
    return new Map(Object.entries(JSON.parse(output) as Record<string, Outcome>));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function bundle(modules: readonly SampleModule[], sockets: string): Promise<string> {
  const loads = modules.map(({ key }, index) => `${JSON.stringify(key)}: () => import("sample:${index}"),`);
  const deliveries = Object.fromEntries(modules.flatMap(({ key, delivery }) => (delivery ? [[key, delivery]] : [])));
  const { outputFiles } = await build({
    stdin: {
      contents: `import { runSamples } from "./runner.js";
        await runSamples({ ${loads.join("\n")} }, ${JSON.stringify(deliveries)}, ${JSON.stringify(sockets)});`,
      resolveDir: import.meta.dirname,
      loader: "ts",
    },
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    conditions: ["chatwire-source"],
    absWorkingDir: ROOT,
    logLevel: "silent",
    plugins: [samplesIn(modules)],
  });
  return outputFiles[0]?.text ?? "";
}

/** Lines that are appended to a sample to export its result. */
const EXPORTS = { ts: "export { result };", js: "export { response };" };

function samplesIn(modules: readonly SampleModule[]): Plugin {
  return {
    name: "samples",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^sample:/ }, ({ path: name }) => ({
        path: name.slice("sample:".length),
        namespace: "sample",
      }));
      onLoad({ filter: /./, namespace: "sample" }, ({ path: index }) => {
        const { code = "", language, delivery } = modules[Number(index)] ?? {};
        const exported = delivery ? "" : EXPORTS[language === "ts" ? "ts" : "js"];
        return { contents: `${code}\n${exported}\n`, resolveDir: import.meta.dirname, loader: "ts" };
      });
    },
  };
}

function runNode(file: string, env: Record<string, string>): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--disallow-code-generation-from-strings", file], {
      env: { PATH: process.env.PATH, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let [output, errors] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => (output += chunk));
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => (errors += chunk));
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve(output) : reject(new Error(errors || `exit code ${code}`))));
  });
}
