import type { ValidateFunction } from "ajv/dist/2020.js";
import type { AnyValidateFunction, SourceCode } from "ajv/dist/types/index.js";
import { literal } from "../model/names.js";
import { DUPLICATE_ITEMS } from "../schema/harden-ajv.js";

const SUPPORT: Record<string, string> = {
  'require("ajv/dist/runtime/ucs2length").default': "unicodeLength",
  'require("ajv/dist/runtime/equal").default': "deepEqual",
  [String(DUPLICATE_ITEMS)]: "duplicateItems",
};

export interface ValidatorModule {
  /** Code without a header. */
  code: string;
  /** The components whose modules it imports, by the names of their validators in the code. */
  imports: Map<string, string>;
}

/** Writes a compiled validator as a module. Imports the functions in `importable` from the modules of their components. */
export function writeModule(validate: ValidateFunction, importable: Map<unknown, string>): ValidatorModule {
  const functions = collectFunctions(validate, (value) => importable.has(value));
  const code = functions.map(({ source }) => functionCode(source)).join("\n");
  const writer = new ModuleWriter(importable, code);
  for (const { source } of functions) for (const name of scopeNames(source)) writer.declare(name);
  return writer.finish(String(validate.source?.validateName));
}

/** Matches the schema path that Ajv adds to each error. It is unused, and an eighth of the code. */
const SCHEMA_PATH = /,schemaPath:"(?:[^"\\]|\\.)*"/g;

/** Returns the code of a compiled function. Keeps `evaluated`, which functions with `unevaluated…` keywords read. */
function functionCode({ validateName, validateCode, evaluated }: SourceCode): string {
  const code = String(validateCode).replace(SCHEMA_PATH, "");
  return `${code}${evaluated ? `\n${validateName}.evaluated = ${evaluated};` : ""}`;
}

/** Declares each value that compiled functions refer to once. */
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
    } else throw new Error(`Ajv created a value of the kind ${prefix}, which cannot be written as code`);
  }

  finish(exported: string): ValidatorModule {
    const support = [...this.#support].map(([local, name]) => (local === name ? local : `${name} as ${local}`));
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

  /** Declares a recursive function. Looks it up when it is called, because it may not be defined yet. */
  #declareWrapper(name: string, ref: unknown): void {
    const { validate, validateName } = ref as { validate?: unknown; validateName?: unknown };
    const target = String(validateName);
    this.#importFunction(target, validate);
    this.#declarations.set(name, `const ${name} = { get validate() { return ${target}; } };`);
  }
}

/*
 * Reads the source that Ajv stores with a compiled function: its text, and the values that the text refers to by name. Ajv's
 * standalone writer reads them too, but puts all functions into one module.
 */

/** A name in compiled code, and its value. */
interface ScopeName {
  name: string;
  /** The kind of the value: `validate`, `wrapper`, `root`, `schema`, `formats`, `pattern`, `func`. */
  prefix: string;
  ref: unknown;
  /** The code that creates the value, if Ajv has any. */
  code: string | undefined;
}

export type Compiled = AnyValidateFunction & { source: SourceCode };

function scopeNames(source: SourceCode): ScopeName[] {
  return Object.values(source.scopeValues).flatMap((names) =>
    [...(names ?? [])].map((name) => ({
      name: name.str,
      prefix: name.prefix,
      ref: name.value?.ref,
      code: name.value?.code === undefined ? undefined : String(name.value.code),
    })),
  );
}

/** Returns a function and all functions that it calls, except for those of other modules. */
function collectFunctions(start: unknown, isElsewhere: (value: unknown) => boolean): Compiled[] {
  const collected = new Set<Compiled>();
  const waiting = [start];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next !== "function" || isElsewhere(next) || collected.has(next as Compiled)) continue;
    const compiled = next as Compiled;
    collected.add(compiled);
    for (const { prefix, ref } of scopeNames(compiled.source)) {
      if (prefix === "validate") waiting.push(ref);
      if (prefix === "wrapper" || prefix === "root") waiting.push((ref as { validate?: unknown }).validate);
    }
  }
  return [...collected];
}

/**
 * Returns the parts of a schema that compiled code reads by a name (`schema16.properties.kind.enum`), so that a validator does
 * not contain the whole schema. Returns undefined if the code reads nothing. A false match only keeps more than is needed.
 */
export function prune(schema: unknown, name: string, code: string): unknown {
  const access = new RegExp(`\\b${name}(?![\\w$])((?:\\.[\\w$]+|\\[\\d+\\]|\\["(?:[^"\\\\]|\\\\.)*"\\])*)`, "g");
  const pruned: Record<string, unknown> = {};
  let read = false;
  for (const [, path = ""] of code.matchAll(access)) {
    const steps = [...path.matchAll(/\.([\w$]+)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/g)].map(
      ([, property, index, quoted]) => property ?? index ?? (JSON.parse(quoted ?? '""') as string),
    );
    if (steps.length === 0) return schema;
    copyPart(pruned, schema, steps);
    read = true;
  }
  return read ? pruned : undefined;
}

function copyPart(pruned: Record<string, unknown>, schema: unknown, steps: string[]): void {
  let from = schema;
  let to = pruned;
  for (const [index, step] of steps.entries()) {
    if (typeof from !== "object" || from === null || !Object.hasOwn(from, step)) return;
    from = (from as Record<string, unknown>)[step];
    const last = index === steps.length - 1 || typeof from !== "object" || from === null;
    // A step may have the name of an inherited property.
    if (!last && !(Object.hasOwn(to, step) && typeof to[step] === "object")) define(to, step, {});
    if (last) {
      define(to, step, from);
      return;
    }
    to = to[step] as Record<string, unknown>;
  }
}

function define(target: object, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}
