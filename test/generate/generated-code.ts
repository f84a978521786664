import path from "node:path";
import { build, type Plugin } from "esbuild";
import ts from "typescript";
import { generateFiles } from "../../src/generate/generate-files.js";
import type { JsonObject } from "../../src/schema/json.js";
import type { Files } from "../../src/workspace/files/output-tree.js";
import { ROOT } from "../support/registry.js";
import { typeErrors } from "../support/type-check.js";

/* Generates, type-checks and runs code without writing it to disk. */

/** The virtual folder of test code. It is inside the package, so that code can import the package by name. */
const FOLDER = path.join(ROOT, "generated", "evil", "api");

const RUNTIME = {
  "chatwire/runtime/validator": path.join(ROOT, "src/runtime/validation/validator-support.ts"),
  "chatwire/runtime": path.join(ROOT, "src/runtime/index.ts"),
};

/** Returns the code of an API without its documents, by path below its folder. */
export async function generateCode(id: string, openapi: JsonObject): Promise<Files> {
  const { files } = await generateFiles({ id, openapi, asyncapi: undefined });
  return new Map([...files].filter(([file]) => !file.endsWith(".json")));
}

/** Generates the code of a document as the API `evil/api`. */
export function generated(document: JsonObject): Promise<Files> {
  return generateCode("evil/api", document);
}

/** Returns the compiler errors of generated files, one line each. The compiler skips declarations by default. */
export function typeFaults(files: Files): string[] {
  const texts = new Map([...files].map(([file, text]) => [path.join(FOLDER, file), text]));
  return typeErrors(texts, { options: { skipLibCheck: false, skipDefaultLibCheck: true, types: [] } }).map(
    ({ file, line, message }) => `${path.relative(FOLDER, file)}:${line} ${message}`,
  );
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
