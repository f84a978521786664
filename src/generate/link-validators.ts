import { literal } from "../model/names.js";
import type { Files } from "../workspace/files/output-tree.js";

/* Match the imports, exports and comments in modules of `ValidatorFiles`. */
const IMPORT = /^import \{ validate as ([\w$]+) \} from "\.[^"]*\/([^"/]+)\.js";$/;
const SUPPORT = /^import \{ (.+) \} from "chatwire\/runtime\/validator";$/;
const EXPORT = /^export \{ ([\w$]+) as validate \};$/;
const OPERATION = /^export const validators = /;
const COMMENT = /^\/\//;

/**
 * Returns the validators of an operation with everything that they import as one expression, because browsers reject modules
 * in pages that are opened as files. The expression needs the exports of `chatwire/runtime/validator` as `support`.
 */
export function linkValidators(files: Files, operation: string): string {
  const order: string[] = [];
  const reach = (file: string) => {
    if (order.includes(file)) return;
    order.push(file);
    for (const name of importedBy(files, file)) reach(schemaFile(name));
  };
  reach(`${operation}.js`);
  const [root = "", ...schemas] = order;
  return [
    "(() => {",
    "const validators = Object.create(null);",
    // Looks a validator up when it is called, because two schemas may refer to each other.
    "const at = (name) => { const call = (...args) => { const isValid = validators[name](...args); call.errors = validators[name].errors; return isValid; }; return call; };",
    ...schemas.map((file) => `validators[${literal(nameOf(file))}] = (() => {\n${linked(files, file)}\n})();`),
    linked(files, root),
    "})()",
  ].join("\n");
}

function linked(files: Files, file: string): string {
  let result = "";
  const lines = linesOf(files, file).flatMap((line) => {
    const imported = IMPORT.exec(line);
    if (imported) return [`const ${imported[1]} = at(${literal(imported[2])});`];
    const support = SUPPORT.exec(line)?.[1];
    if (support !== undefined) return [`const { ${support.replaceAll(" as ", ": ")} } = support;`];
    const exported = EXPORT.exec(line)?.[1];
    if (exported !== undefined) {
      result = `return ${exported};`;
      return [];
    }
    return COMMENT.test(line) ? [] : [line.replace(OPERATION, "return ")];
  });
  return [...lines, ...(result ? [result] : [])].join("\n");
}

function importedBy(files: Files, file: string): string[] {
  return linesOf(files, file).flatMap((line) => IMPORT.exec(line)?.[2] ?? []);
}

function linesOf(files: Files, file: string): string[] {
  const text = files.get(file);
  if (text === undefined) throw new Error(`the module ${file} was not generated`);
  return text.split("\n");
}

function schemaFile(name: string): string {
  return `validators/schemas/${name}.js`;
}

function nameOf(file: string): string {
  return file.slice("validators/schemas/".length, -".js".length);
}
