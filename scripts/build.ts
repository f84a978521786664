/**
 * Builds the package into `build/`: compiles all sources, writes declarations of the entries with their comments, bundles the
 * scripts of pages, copies generated code, and renders the pages of all APIs into one file. Keeps other files in `build/`, and
 * the last good build if this one fails. `--no-check` skips the type check.
 */
import { chmod, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type TransformOptions, transform } from "esbuild";
import ts from "typescript";
import { BROWSER_SCRIPTS, bundleBrowserScript } from "../src/docs/browser-script.js";
import { buildDocs } from "../src/docs/index.js";
import { PACKAGE_PAGES, packPages } from "../src/docs/package-pages.js";
import { readTree } from "../src/workspace/files/output-tree.js";
import { sha256 } from "../src/workspace/files/snapshot.js";
import { openRun } from "../src/workspace/run.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const BUILD = path.join(ROOT, "build");
const ASIDE = path.join(BUILD, `.next-${process.pid}`);
/** The number of files open at the same time: some systems allow 256. */
const MAX_OPEN_FILES = 64;
const FOLDERS = ["src", "generated"];
const OUTPUTS = [...FOLDERS, PACKAGE_PAGES];
/** The scripts of pages: each is shipped as one file that contains its parts. */
const BROWSER = "src/docs/browser/";
/** Minified, because they are not meant to be read. */
const VALIDATORS = /^generated\/.+\/validators\//;

try {
  const sources = await listSources();
  const problems = emitDeclarations(await entriesAmong(sources));
  if (problems) process.exitCode = fail(problems);
  else {
    for (let start = 0; start < sources.length; start += MAX_OPEN_FILES)
      await Promise.all(sources.slice(start, start + MAX_OPEN_FILES).map(compile));
    await bundleScripts();
    await writeFile(path.join(ASIDE, PACKAGE_PAGES), await renderPages());
    await chmod(path.join(ASIDE, "src/cli/bin.js"), 0o755);
    await swap();
    console.error(`built ${sources.length} files into build/`);
  }
} finally {
  await rm(ASIDE, { recursive: true, force: true });
}

/** Returns all files to ship, relative to the root, with forward slashes. */
async function listSources(): Promise<string[]> {
  const lists = FOLDERS.map(async (folder) =>
    (await readdir(path.join(ROOT, folder), { recursive: true })).map((file) =>
      relativeTo(ROOT, path.join(ROOT, folder, file)),
    ),
  );
  return (await Promise.all(lists))
    .flat()
    .filter((file) => /\.(ts|js|json)$/.test(file) && !file.endsWith("tsconfig.json") && !file.startsWith(BROWSER));
}

/** Returns the sources that package.json exports. Other sources need declarations only if these reach them. */
async function entriesAmong(sources: string[]): Promise<string[]> {
  const manifest = JSON.parse(await readFile(path.join(ROOT, "package.json"), "utf8")) as {
    exports: Record<string, string | Record<string, string>>;
  };
  const patterns = Object.values(manifest.exports).flatMap((target) => {
    const source = typeof target === "string" ? undefined : target["chatwire-source"];
    return source?.endsWith(".ts") ? [source.slice("./".length).split("*")] : [];
  });
  return sources.filter((file) =>
    patterns.some(([start = "", end]) =>
      end === undefined ? file === start : file.startsWith(start) && file.endsWith(end),
    ),
  );
}

/** Writes the declarations of the entries and of all that these reach. Returns the compiler's errors as text. */
function emitDeclarations(entries: string[]): string {
  const config = ts.getParsedCommandLineOfConfigFile(
    path.join(ROOT, "scripts/tsconfig.build.json"),
    { outDir: ASIDE, noCheck: process.argv.includes("--no-check") },
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: ({ messageText }) => fail(String(messageText)) },
  );
  const options = config?.options ?? {};
  const program = ts.createProgram(
    entries.map((file) => path.join(ROOT, file)),
    options,
  );
  const { diagnostics } = program.emit();
  return ts.formatDiagnostics(
    ts.sortAndDeduplicateDiagnostics([...ts.getPreEmitDiagnostics(program), ...diagnostics]),
    {
      getCurrentDirectory: () => ROOT,
      getCanonicalFileName: (file) => file,
      getNewLine: () => "\n",
    },
  );
}

async function compile(source: string): Promise<void> {
  const text = await readFile(path.join(ROOT, source), "utf8");
  const isSource = source.endsWith(".ts") && !source.endsWith(".d.ts");
  const target = path.join(ASIDE, isSource ? source.replace(/\.ts$/, ".js") : source);
  await mkdir(path.dirname(target), { recursive: true });
  const isCompiled = isSource || (source.endsWith(".js") && VALIDATORS.test(source));
  await writeFile(target, isCompiled ? await toJavaScript(source, text) : text);
}

async function bundleScripts(): Promise<void> {
  await mkdir(path.join(ASIDE, BROWSER), { recursive: true });
  for (const name of BROWSER_SCRIPTS)
    await writeFile(path.join(ASIDE, BROWSER, `${name}.js`), await bundleBrowserScript(name));
}

/** Renders the pages, unless this code has rendered these APIs before. */
async function renderPages(): Promise<Buffer> {
  const { workspace, ...run } = await openRun(ROOT, () => {});
  const sources = ["generated", "openapi"].map((folder) => [...readTree(path.join(ROOT, folder))]);
  const { value } = await run.cache.step("package pages", [sha256(JSON.stringify(sources))], async () => {
    const { folder, diagnostics } = await buildDocs({ ...run, workspace: { ...workspace, build: ASIDE } });
    if (diagnostics.length > 0) throw new Error("the contracts have errors: run `npm run lint`");
    return { value: (await packPages(readTree(folder))).toString("base64") };
  });
  return Buffer.from(value, "base64");
}

async function toJavaScript(sourcefile: string, text: string): Promise<string> {
  const options: TransformOptions = {
    sourcefile,
    loader: sourcefile.endsWith(".ts") ? "ts" : "js",
    format: "esm",
    target: "es2023",
    charset: "utf8",
    minify: VALIDATORS.test(sourcefile),
    tsconfigRaw: { compilerOptions: { target: "ES2023", verbatimModuleSyntax: true } },
  };
  return (await transform(text, options)).code;
}

function relativeTo(folder: string, file: string): string {
  return path.relative(folder, file).split(path.sep).join("/");
}

async function swap(): Promise<void> {
  for (const output of OUTPUTS) {
    await rm(path.join(BUILD, output), { recursive: true, force: true });
    await rename(path.join(ASIDE, output), path.join(BUILD, output));
  }
}

function fail(reason: string): number {
  console.error(`error: the package was not built:\n${reason}`);
  return 1;
}
