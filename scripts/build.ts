/**
 * Compiles the package into `build/src` and `build/generated`: declarations of what can be imported by name, with their
 * comments, and JavaScript of all; scripts of pages are bundled. What else is in `build/` stays; so does the last good build when this one fails.
 * With `--no-check` types are taken as right, which is quicker.
 */
import { chmod, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type TransformOptions, transform } from "esbuild";
import ts from "typescript";
import { BROWSER_SCRIPTS, bundleBrowserScript } from "../src/docs/browser-script.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const BUILD = path.join(ROOT, "build");
const ASIDE = path.join(BUILD, `.next-${process.pid}`);
/** Files open at the same time: some systems allow 256. */
const AT_ONCE = 64;
const FOLDERS = ["src", "generated"];
/** Scripts of pages and their parts: each script is shipped as one file, its parts in it. */
const BROWSER = "src/docs/browser/";
/** Loaded by path and read by nobody: they need no declarations and no spaces. */
const VALIDATORS = /^generated\/.+\/validators\//;
/** What the compiler reads in their place: there are hundreds, and their types are not to be checked. */
const VALIDATOR_STUB = "export declare const validate: never, validators: never, operations: never;";

try {
  const sources = await listSources();
  const problems = emitDeclarations(await entriesAmong(sources));
  if (problems) process.exitCode = fail(problems);
  else {
    for (let start = 0; start < sources.length; start += AT_ONCE)
      await Promise.all(sources.slice(start, start + AT_ONCE).map(compile));
    await bundleScripts();
    await chmod(path.join(ASIDE, "src/cli/bin.js"), 0o755);
    await swap();
    console.error(`built ${sources.length} files into build/`);
  }
} finally {
  await rm(ASIDE, { recursive: true, force: true });
}

/** All sources, relative to the root, with forward slashes. */
async function listSources(): Promise<string[]> {
  const lists = FOLDERS.map(async (folder) =>
    (await readdir(path.join(ROOT, folder), { recursive: true })).map((file) =>
      relativeTo(ROOT, path.join(ROOT, folder, file)),
    ),
  );
  return (await Promise.all(lists)).flat().filter((file) => /\.(ts|json)$/.test(file) && !file.startsWith(BROWSER));
}

/** The sources that the manifest exports. What they do not reach cannot be imported, and needs no declarations. */
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

/** Writes the declarations of the entries and of all that these reach; gives what the compiler found wrong. */
function emitDeclarations(entries: string[]): string {
  const config = ts.getParsedCommandLineOfConfigFile(
    path.join(ROOT, "scripts/tsconfig.build.json"),
    { outDir: ASIDE, noCheck: process.argv.includes("--no-check") },
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: ({ messageText }) => fail(String(messageText)) },
  );
  const options = config?.options ?? {};
  const host = ts.createCompilerHost(options);
  const { readFile: read } = host;
  host.readFile = (file) => (VALIDATORS.test(relativeTo(ROOT, file)) ? VALIDATOR_STUB : read(file));
  const program = ts.createProgram(
    entries.map((file) => path.join(ROOT, file)),
    options,
    host,
  );
  const { diagnostics } = program.emit(undefined, (file, text) => {
    if (!VALIDATORS.test(relativeTo(ASIDE, file))) ts.sys.writeFile(file, text);
  });
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
  const target = path.join(ASIDE, source.replace(/\.ts$/, ".js"));
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, source.endsWith(".ts") ? await toJavaScript(source, text) : text);
}

async function bundleScripts(): Promise<void> {
  await mkdir(path.join(ASIDE, BROWSER), { recursive: true });
  for (const name of BROWSER_SCRIPTS)
    await writeFile(path.join(ASIDE, BROWSER, `${name}.js`), await bundleBrowserScript(name));
}

async function toJavaScript(sourcefile: string, text: string): Promise<string> {
  const options: TransformOptions = {
    sourcefile,
    loader: "ts",
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
  for (const folder of FOLDERS) {
    await rm(path.join(BUILD, folder), { recursive: true, force: true });
    await rename(path.join(ASIDE, folder), path.join(BUILD, folder));
  }
}

function fail(reason: string): number {
  console.error(`error: the package was not built:\n${reason}`);
  return 1;
}
