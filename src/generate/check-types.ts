import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type ts from "typescript";
import type { Files } from "../workspace/files/output-tree.js";

/** The folder of the runtime, as TypeScript in this repository and as declarations in the package. */
const RUNTIME = fileURLToPath(new URL("../runtime/", import.meta.url));
/** A folder of the package, so that the compiler finds what generated code imports. The files in it exist only in memory. */
const FOLDER = fileURLToPath(new URL("../generated-code-in-memory/", import.meta.url));
const MAX_FAULTS = 10;

/** Returns the errors that the compiler finds in generated declarations: `types.d.ts:8: …`, at most ten. */
export async function typeFaults(files: Files): Promise<string[]> {
  const { default: typescript } = await import("typescript");
  const texts = new Map(
    [...files].filter(([name]) => name.endsWith(".d.ts")).map(([name, text]) => [path.join(FOLDER, name), text]),
  );
  const options = compilerOptions(typescript);
  const host = typescript.createCompilerHost(options);
  const { fileExists, readFile, directoryExists, getSourceFile } = host;
  host.fileExists = (file) => texts.has(path.normalize(file)) || fileExists(file);
  host.readFile = (file) => texts.get(path.normalize(file)) ?? readFile(file);
  host.directoryExists = (folder) =>
    path.normalize(`${folder}/`).startsWith(FOLDER) || directoryExists?.(folder) === true;
  host.getSourceFile = (file, settings, onError, create) => {
    const text = texts.get(path.normalize(file));
    return text === undefined
      ? getSourceFile(file, settings, onError, create)
      : typescript.createSourceFile(file, text, settings, true);
  };
  const program = typescript.createProgram({ rootNames: [...texts.keys()], options, host });
  const faults: string[] = [];
  for (const name of texts.keys()) {
    const source = program.getSourceFile(name);
    const diagnostics = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    for (const { start = 0, messageText } of diagnostics) {
      if (faults.length === MAX_FAULTS) return faults;
      const line = (source?.getLineAndCharacterOfPosition(start).line ?? 0) + 1;
      const message = typescript.flattenDiagnosticMessageText(messageText, " ");
      faults.push(`${path.relative(FOLDER, name)}:${line}: ${message}`);
    }
  }
  return faults;
}

function compilerOptions({ ModuleKind, ModuleResolutionKind, ScriptTarget }: typeof ts): ts.CompilerOptions {
  const entry = (folder: string) =>
    ["index.ts", "index.d.ts"].map((name) => path.join(RUNTIME, folder, name)).filter(existsSync);
  return {
    ...{ target: ScriptTarget.ES2022, module: ModuleKind.NodeNext, moduleResolution: ModuleResolutionKind.NodeNext },
    ...{ strict: true, noEmit: true, skipLibCheck: false, skipDefaultLibCheck: true, types: [] },
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    paths: { "chatwire/runtime": entry("."), "chatwire/webhooks": entry("webhooks") },
  };
}
