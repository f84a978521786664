import path from "node:path";
import ts from "typescript";
import { ROOT } from "../../support/registry.js";

/** Returns the compiler errors of generated files of several APIs, one line each. Compiles one program and writes nothing. */
export function typeFaults(files: ReadonlyMap<string, string>): string[] {
  const { config } = ts.readConfigFile(path.join(ROOT, "tsconfig.json"), ts.sys.readFile) as { config: object };
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, ROOT);
  const folder = path.join(ROOT, "generated", "foreign");
  const texts = new Map([...files].map(([file, text]) => [path.join(folder, file), text]));
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, directoryExists } = host;
  host.fileExists = (file) => texts.has(file) || fileExists(file);
  host.readFile = (file) => texts.get(file) ?? readFile(file);
  host.directoryExists = (name) => name.startsWith(folder) || directoryExists?.(name) === true;
  host.getSourceFile = (file, settings) => {
    const text = host.readFile(file);
    return text === undefined ? undefined : ts.createSourceFile(file, text, settings);
  };
  const rootNames = [...texts.keys()].filter((file) => file.endsWith(".ts"));
  const program = ts.createProgram({ rootNames, options, host });
  return ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
    const place = file ? path.relative(folder, file.fileName) : "";
    return `${place} ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  });
}
