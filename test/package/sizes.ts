import { readFile } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { type BuildOptions, build, type Metafile } from "esbuild";
import type { Consumer } from "./consumer.js";

/** Bytes after bundling, minifying and gzipping, by import. */
export type Sizes = Record<string, number>;

const COMMON = {
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2023",
  platform: "neutral",
  mainFields: ["module", "main"],
  metafile: true,
  write: false,
  outdir: "out",
  logLevel: "silent",
} satisfies BuildOptions;

/** Measures what a page initially loads for one export of an entry. Validators are separate chunks. */
export async function sizeOfImport({ folder }: Pick<Consumer, "folder">, entry: string, name: string): Promise<number> {
  const contents = `import { ${name} } from "${entry}"; globalThis.used = ${name};`;
  const stdin = { contents, resolveDir: folder };
  const { outputFiles, metafile } = await build({ ...COMMON, splitting: true, absWorkingDir: folder, stdin });
  const [entryPoint = ""] = Object.entries(metafile.outputs).flatMap(([file, { entryPoint }]) =>
    entryPoint === "<stdin>" ? [file] : [],
  );
  const loaded = withImports(metafile.outputs, entryPoint);
  return sum(
    outputFiles.filter(({ path: file }) => loaded.has(path.relative(folder, file))).map(({ contents }) => contents),
  );
}

/** Returns the packages that entries load, at once or later, in alphabetical order. */
export async function packagesOf({ folder }: Pick<Consumer, "folder">, entries: readonly string[]): Promise<string[]> {
  const contents = entries.map((entry) => `import ${JSON.stringify(entry)};`).join("\n");
  const options = { ...COMMON, platform: "node", splitting: true, ignoreAnnotations: true } as const;
  const { metafile } = await build({ ...options, absWorkingDir: folder, stdin: { contents, resolveDir: folder } });
  const names = Object.keys(metafile.inputs).flatMap(
    (file) => /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(file)?.[1] ?? [],
  );
  return [...new Set(names)].sort();
}

/** Measures each module that descriptors load for a call or an event, including its imports. */
export async function sizesOfValidators(
  { folder, installed, apis }: Consumer,
  from: "client" | "webhooks",
): Promise<Sizes> {
  const lists = apis.map(async (id) => {
    const api = path.join(installed, "build/generated", id);
    const loader = path.join(api, from === "client" ? "validators/index.js" : "webhooks.js");
    const code = await readFile(loader, "utf8").catch(() => "");
    return [...code.matchAll(/\bimport\("(\.[^"]+)"\)/g)].map(([, file = ""]) => path.join(path.dirname(loader), file));
  });
  const entryPoints = [...new Set((await Promise.all(lists)).flat())];
  const { outputFiles } = await build({ ...COMMON, absWorkingDir: folder, outbase: installed, entryPoints });
  const out = path.join(folder, "out/build/generated");
  return Object.fromEntries(outputFiles.map(({ path: file, contents }) => [path.relative(out, file), sum([contents])]));
}

function withImports(outputs: Metafile["outputs"], file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const { path: next, kind } of outputs[file]?.imports ?? [])
    if (kind === "import-statement") withImports(outputs, next, seen);
  return seen;
}

function sum(contents: Uint8Array[]): number {
  return contents.reduce((bytes, content) => bytes + gzipSync(content, { level: 9 }).length, 0);
}
