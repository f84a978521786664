import path from "node:path";
import ts from "typescript";
import { ROOT } from "../../support/registry.js";

/** The virtual folder of the samples. It is inside the package, so that they can import the package by name. */
const FOLDER = path.join(ROOT, "test", "docs", "samples", "made");

const VALIDATORS = /[\\/]generated[\\/].*[\\/]validators[\\/]/;

/** Type-checks modules with the options of this project. Returns `<key>: <message>` for each error. */
export function typeErrorsOf(modules: readonly { key: string; code: string }[]): string[] {
  const { options } = readConfig();
  const host = ts.createCompilerHost(options, true);
  const keys = new Map(modules.map(({ key }, index) => [path.join(FOLDER, `${index}.ts`), key]));
  const texts = new Map(modules.map(({ code }, index) => [path.join(FOLDER, `${index}.ts`), code]));
  const { fileExists, readFile } = host;
  host.fileExists = (file) => texts.has(file) || fileExists(file);
  host.readFile = (file) => texts.get(file) ?? readFile(file);
  const { getSourceFile } = host;
  host.getSourceFile = (file, settings) => {
    // Skips the many validators, because the types of clients do not depend on them.
    const text =
      texts.get(file) ?? (VALIDATORS.test(file) ? "export const validate: never, validators: never;" : undefined);
    return text === undefined ? getSourceFile(file, settings) : ts.createSourceFile(file, text, settings, true);
  };
  const program = ts.createProgram({ rootNames: [...texts.keys()], options, host });
  const diagnostics = [...texts.keys()].flatMap((file) => {
    const source = program.getSourceFile(file);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
  });
  return diagnostics.map(({ file, messageText }) => {
    return `${keys.get(file?.fileName ?? "")}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  });
}

function readConfig(): { options: ts.CompilerOptions } {
  const { config } = ts.readConfigFile(path.join(ROOT, "tsconfig.json"), ts.sys.readFile) as { config: object };
  return ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, ROOT);
}
