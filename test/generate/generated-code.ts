import path from "node:path";
import { build, type Plugin } from "esbuild";
import ts from "typescript";
import { generateCode } from "../../src/generate/generate-files.js";
import type { JsonObject } from "../../src/schema/json.js";
import type { Files } from "../../src/workspace/files/output-tree.js";
import { ROOT } from "../support/registry.js";

/* Generates, type-checks and runs code without writing it to disk. */

/** The virtual folder of test code. It is inside the package, so that code can import the package by name. */
const FOLDER = path.join(ROOT, "generated", "evil", "api");

const RUNTIME = {
  "chatwire/runtime/validator": path.join(ROOT, "src/runtime/validation/validator-support.ts"),
  "chatwire/runtime": path.join(ROOT, "src/runtime/index.ts"),
};

/** Generates the code of a document as the API `evil/api`. */
export function generated(document: JsonObject): Promise<Files> {
  return generateCode("evil/api", document);
}

/** Returns the compiler errors of files and the runtime that they import, one line each. */
export function typeFaults(files: Files): string[] {
  const { options } = readConfig();
  const host = ts.createCompilerHost(options, true);
  const texts = new Map([...files].map(([file, text]) => [path.join(FOLDER, file), text]));
  const { fileExists, readFile, directoryExists } = host;
  host.fileExists = (file) => texts.has(file) || fileExists(file);
  host.readFile = (file) => texts.get(file) ?? readFile(file);
  host.directoryExists = (folder) => folder.startsWith(FOLDER) || directoryExists?.(folder) === true;
  host.getSourceFile = (file, settings) => {
    const text = host.readFile(file);
    return text === undefined ? undefined : ts.createSourceFile(file, text, settings, true);
  };
  const rootNames = [...texts.keys()].filter((file) => file.endsWith(".ts"));
  const program = ts.createProgram({ rootNames, options, host });
  const diagnostics = ts
    .getPreEmitDiagnostics(program)
    .filter(({ file }) => file === undefined || texts.has(file.fileName));
  return diagnostics.map((diagnostic) => {
    const place = diagnostic.file ? path.relative(FOLDER, diagnostic.file.fileName) : "";
    const line = diagnostic.file?.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line ?? 0;
    return `${place}:${line + 1} ${ts.flattenDiagnosticMessageText(diagnostic.messageText, " ")}`;
  });
}

function readConfig(): { options: ts.CompilerOptions } {
  const { config } = ts.readConfigFile(path.join(ROOT, "tsconfig.json"), ts.sys.readFile) as { config: object };
  const { compilerOptions } = config as { compilerOptions: object };
  // The compiler treats declarations as a library and skips them by default.
  const options = { ...compilerOptions, skipLibCheck: false, skipDefaultLibCheck: true, types: [] };
  return ts.parseJsonConfigFileContent({ compilerOptions: options, include: [], files: [] }, ts.sys, ROOT);
}

/** Returns the statements of a file that have an effect when it is loaded. */
export function runningStatements(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext);
  return source.statements
    .filter((node) => !ts.isTypeAliasDeclaration(node) && !ts.isInterfaceDeclaration(node))
    .map((node) => ts.SyntaxKind[node.kind]);
}

/** Bundles and loads generated files, starting from the code `entry`. */
export async function load<T>(files: Files, entry: string): Promise<T> {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: FOLDER, loader: "ts" },
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    alias: RUNTIME,
    absWorkingDir: ROOT,
    logLevel: "silent",
    plugins: [inMemory(files)],
  });
  const code = outputFiles[0]?.text ?? "";
  return (await import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(code).toString("base64")}`)) as T;
}

function inMemory(files: Files): Plugin {
  return {
    name: "in-memory",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\./ }, ({ path: wanted, resolveDir }) => {
        const file = path.relative(FOLDER, path.join(resolveDir, wanted));
        return files.has(file) ? { path: path.join(FOLDER, file), namespace: "memory" } : undefined;
      });
      onLoad({ filter: /./, namespace: "memory" }, ({ path: file }) => ({
        contents: files.get(path.relative(FOLDER, file)) ?? "",
        resolveDir: path.dirname(file),
        loader: "ts",
      }));
    },
  };
}
