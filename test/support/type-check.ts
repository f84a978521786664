import path from "node:path";
import ts from "typescript";
import { ROOT } from "./registry.js";

export interface TypeError {
  /** The absolute path of the file. */
  file: string;
  /** From 1. */
  line: number;
  message: string;
}

export interface TypeCheck {
  /** Options that differ from those of tsconfig.json. */
  options?: ts.CompilerOptions;
  /** Returns the text of a file that replaces the one on the disk. */
  replace?: (file: string) => string | undefined;
}

/** The parsed files of the disk by options and path, for all checks of a process. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/** Type-checks files that need not exist on the disk, by absolute path. Returns the errors of these files, and of no others. */
export function typeErrors(texts: ReadonlyMap<string, string>, check: TypeCheck = {}): TypeError[] {
  const options = { ...readOptions(), ...check.options };
  const host = ts.createCompilerHost(options, true);
  const key = JSON.stringify(options);
  const textOf = (file: string) => texts.get(file) ?? check.replace?.(file);
  const { fileExists, readFile, directoryExists, getSourceFile } = host;
  host.fileExists = (file) => texts.has(file) || fileExists(file);
  host.readFile = (file) => textOf(file) ?? readFile(file);
  host.directoryExists = (folder) =>
    [...texts.keys()].some((file) => file.startsWith(`${folder}${path.sep}`)) || directoryExists?.(folder) === true;
  host.getSourceFile = (file, settings) => {
    const text = textOf(file);
    if (text !== undefined) return ts.createSourceFile(file, text, settings, true);
    const name = `${key} ${file}`;
    if (!parsed.has(name)) parsed.set(name, getSourceFile(file, settings));
    return parsed.get(name);
  };
  const rootNames = [...texts.keys()].filter((file) => file.endsWith(".ts"));
  const program = ts.createProgram({ rootNames, options, host });
  const files = rootNames.map((file) => program.getSourceFile(file));
  const diagnostics = [
    ...program.getOptionsDiagnostics(),
    ...files.flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]),
  ];
  return diagnostics.map(({ file, start = 0, messageText }) => ({
    file: file?.fileName ?? "",
    line: (file?.getLineAndCharacterOfPosition(start).line ?? 0) + 1,
    message: ts.flattenDiagnosticMessageText(messageText, " "),
  }));
}

function readOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(path.join(ROOT, "tsconfig.json"), ts.sys.readFile) as { config: object };
  return ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, ROOT).options;
}
