import type { ValidateFunction } from "ajv/dist/2020.js";
import type { SourceCode } from "ajv/dist/types/index.js";
import { literal } from "../model/names.js";
import { collectFunctions, type ScopeName, scopeNames } from "./ajv-internals.js";
import { prune } from "./prune-schema.js";

const SUPPORT: Record<string, string> = {
  'require("ajv/dist/runtime/ucs2length").default': "unicodeLength",
  'require("ajv/dist/runtime/equal").default': "deepEqual",
};

export interface ValidatorModule {
  /** Code without a header. */
  code: string;
  /** Components whose modules it imports, by the names that their validators have in the code. */
  imports: Map<string, string>;
}

/** The module of a compiled validator: what stands elsewhere, by its function, is imported. */
export function writeModule(validate: ValidateFunction, importable: Map<unknown, string>): ValidatorModule {
  const functions = collectFunctions(validate, (found) => importable.has(found));
  const code = functions.map(({ source }) => functionCode(source)).join("\n");
  const writer = new ModuleWriter(importable, code);
  for (const found of functions) for (const name of scopeNames(found.source)) writer.declare(name);
  return writer.finish(String(validate.source?.validateName));
}

/** Where in the schema an error comes from: nobody reads it, and it is an eighth of the code. */
const SCHEMA_PATH = /,schemaPath:"(?:[^"\\]|\\.)*"/g;

/** A compiled function; what it evaluates is read by others where a keyword asks for it. */
function functionCode({ validateName, validateCode, evaluated }: SourceCode): string {
  const code = String(validateCode).replace(SCHEMA_PATH, "");
  return `${code}${evaluated ? `\n${validateName}.evaluated = ${evaluated};` : ""}`;
}

/** Writes what compiled functions refer to, each once. */
class ModuleWriter {
  readonly #imports = new Map<string, string>();
  readonly #support = new Map<string, string>();
  readonly #declarations = new Map<string, string>();

  readonly importable: Map<unknown, string>;
  readonly code: string;

  constructor(importable: Map<unknown, string>, code: string) {
    this.importable = importable;
    this.code = code;
  }

  declare({ name, prefix, ref, code }: ScopeName): void {
    if (prefix === "validate") this.#importFunction(name, ref);
    else if (prefix === "wrapper" || prefix === "root") this.#declareWrapper(name, ref);
    else if (prefix === "schema") this.#declareSchema(name, ref);
    else if (prefix === "func" && code && code in SUPPORT) this.#support.set(name, SUPPORT[code] ?? "");
    else if (code) {
      if (code.startsWith("formats")) this.#support.set("formats", "formats");
      this.#declarations.set(name, `const ${name} = ${code};`);
    } else throw new Error(`Ajv made a ${prefix} that cannot be written as code`);
  }

  finish(exported: string): ValidatorModule {
    const support = [...this.#support].map(([name, what]) => (name === what ? name : `${what} as ${name}`));
    const lines = [
      ...(support.length > 0 ? [`import { ${support.join(", ")} } from "chatwire/runtime/validator";`] : []),
      ...this.#declarations.values(),
      `export { ${exported} as validate };`,
      this.code,
    ];
    return { code: lines.join("\n"), imports: this.#imports };
  }

  #declareSchema(name: string, schema: unknown): void {
    const read = prune(schema, name, this.code);
    if (read !== undefined) this.#declarations.set(name, `const ${name} = ${literal(read)};`);
  }

  #importFunction(name: string, ref: unknown): void {
    const component = this.importable.get(ref);
    if (component !== undefined) this.#imports.set(name, component);
  }

  /** Recursion: the function is looked up when it is called, because it may not have been made yet. */
  #declareWrapper(name: string, ref: unknown): void {
    const { validate, validateName } = ref as { validate?: unknown; validateName?: unknown };
    const target = String(validateName);
    this.#importFunction(target, validate);
    this.#declarations.set(name, `const ${name} = { get validate() { return ${target}; } };`);
  }
}
