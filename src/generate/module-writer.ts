import type { ValidateFunction } from "ajv/dist/2020.js";
import type { AnyValidateFunction, SourceCode } from "ajv/dist/types/index.js";
import { literal } from "../model/names.js";
import { LinearPattern, ShortPattern } from "../runtime/validation/linear-pattern.js";
import { DUPLICATE_ITEMS, IS_MULTIPLE } from "../schema/harden-ajv.js";
import { type JsonObject, setOwn } from "../schema/json.js";

const SUPPORT: Record<string, string> = {
  'require("ajv/dist/runtime/ucs2length").default': "unicodeLength",
  'require("ajv/dist/runtime/equal").default': "deepEqual",
  [String(DUPLICATE_ITEMS)]: "duplicateItems",
  [String(IS_MULTIPLE)]: "isMultiple",
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
  const imports = new Map<string, string>();
  const support = new Map<string, string>();
  const declarations = new Map<string, string>();
  const importFunction = (name: string, ref: unknown) => {
    const component = importable.get(ref);
    if (component !== undefined) imports.set(name, component);
  };
  const declare = ({ name, prefix, ref, code: creation }: ScopeName) => {
    if (prefix === "validate") importFunction(name, ref);
    else if (prefix === "wrapper" || prefix === "root") {
      const { validate, validateName } = ref as { validate?: unknown; validateName?: unknown };
      importFunction(String(validateName), validate);
      // Looks a recursive function up when it is called, because it may not be defined yet.
      declarations.set(name, `const ${name} = { get validate() { return ${validateName}; } };`);
    } else if (prefix === "schema") {
      const read = prune(ref, name, code);
      if (read !== undefined) declarations.set(name, `const ${name} = ${literal(read)};`);
    } else if (prefix === "func" && creation && creation in SUPPORT) support.set(name, SUPPORT[creation] ?? "");
    else if (ref instanceof LinearPattern) {
      support.set("LinearPattern", "LinearPattern");
      declarations.set(name, `const ${name} = new LinearPattern(${literal(String(ref))}, ${literal(ref.tree)});`);
    } else if (ref instanceof ShortPattern) {
      support.set("ShortPattern", "ShortPattern");
      declarations.set(name, `const ${name} = new ShortPattern(${creation}, ${ref.maxLength});`);
    } else if (creation) {
      if (creation.startsWith("formats")) support.set("formats", "formats");
      declarations.set(name, `const ${name} = ${creation};`);
    } else throw new Error(`Ajv created a value of the kind ${prefix}, which cannot be written as code`);
  };
  for (const { source } of functions) for (const name of scopeNames(source)) declare(name);
  const supported = [...support].map(([local, name]) => (local === name ? local : `${name} as ${local}`));
  const lines = [
    ...(support.size > 0 ? [`import { ${supported.join(", ")} } from "chatwire/runtime/validator";`] : []),
    ...declarations.values(),
    `export { ${validate.source?.validateName} as validate };`,
    code,
  ];
  return { code: lines.join("\n"), imports };
}

/** Matches the schema path that Ajv adds to each error. It is unused, and an eighth of the code. */
const SCHEMA_PATH = /,schemaPath:"(?:[^"\\]|\\.)*"/g;

/** Returns the code of a compiled function. Keeps `evaluated`, which functions with `unevaluated…` keywords read. */
function functionCode({ validateName, validateCode, evaluated }: SourceCode): string {
  const code = String(validateCode).replace(SCHEMA_PATH, "");
  return `${code}${evaluated ? `\n${validateName}.evaluated = ${evaluated};` : ""}`;
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

type Compiled = AnyValidateFunction & { source: SourceCode };

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
  const pruned: JsonObject = {};
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

function copyPart(pruned: JsonObject, schema: unknown, [step = "", ...rest]: readonly string[]): void {
  if (typeof schema !== "object" || schema === null || !Object.hasOwn(schema, step)) return;
  const part = (schema as JsonObject)[step] ?? null;
  if (rest.length === 0 || typeof part !== "object" || part === null) {
    setOwn(pruned, step, part);
    return;
  }
  // A step may have the name of an inherited property.
  if (!(Object.hasOwn(pruned, step) && typeof pruned[step] === "object")) setOwn(pruned, step, {});
  copyPart(pruned[step] as JsonObject, part, rest);
}
