import { literal } from "../model/names.js";
import type { Files } from "../workspace/files/output-tree.js";

/** The lines of the modules that `ValidatorFiles` writes which say what a module takes from others and gives to them. */
const IMPORT = /^import \{ validate as ([\w$]+) \} from "\.[^"]*\/([^"/]+)\.js";$/;
const SUPPORT = /^import \{ (.+) \} from "chatwire\/runtime\/validator";$/;
const EXPORT = /^export \{ ([\w$]+) as validate \};$/;
const OPERATION = /^export const validators = /;
const LEFT_OUT = /^\/\//;

/**
 * The validators of an operation with all that they import, as one expression that needs no modules: browsers reject
 * modules in pages that were opened as files. `support` must be in scope: what `chatwire/runtime/validator` exports.
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
    "const made = Object.create(null);",
    // A schema may refer to one that refers to it: each is looked up when it is called.
    "const at = (name) => { const call = (...given) => { const fits = made[name](...given); call.errors = made[name].errors; return fits; }; return call; };",
    ...schemas.map((file) => `made[${literal(nameOf(file))}] = (() => {\n${linked(files, file)}\n})();`),
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
    return LEFT_OUT.test(line) ? [] : [line.replace(OPERATION, "return ")];
  });
  return [...lines, ...(result ? [result] : [])].join("\n");
}

function importedBy(files: Files, file: string): string[] {
  return linesOf(files, file).flatMap((line) => IMPORT.exec(line)?.[2] ?? []);
}

function linesOf(files: Files, file: string): string[] {
  const text = files.get(file);
  if (text === undefined) throw new Error(`there is no module ${file}`);
  return text.split("\n");
}

function schemaFile(name: string): string {
  return `validators/schemas/${name}.js`;
}

function nameOf(file: string): string {
  return file.slice("validators/schemas/".length, -".js".length);
}
