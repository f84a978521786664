import type { AnyValidateFunction, SourceCode } from "ajv/dist/types/index.js";

/*
 * What Ajv keeps of a compiled function with `code.source`: its text, and the values that the text refers to by name.
 * Ajv's own standalone writer reads the same, but puts all functions into one module.
 */

/** A name in compiled code and what it stands for. */
export interface ScopeName {
  name: string;
  /** What kind of value: `validate`, `wrapper`, `root`, `schema`, `formats`, `pattern`, `func`. */
  prefix: string;
  ref: unknown;
  /** How to make the value, where Ajv knows. */
  code: string | undefined;
}

export type Compiled = AnyValidateFunction & { source: SourceCode };

export function scopeNames(source: SourceCode): ScopeName[] {
  return Object.values(source.scopeValues).flatMap((names) =>
    [...(names ?? [])].map((name) => ({
      name: name.str,
      prefix: name.prefix,
      ref: name.value?.ref,
      code: name.value?.code === undefined ? undefined : String(name.value.code),
    })),
  );
}

/** A function and all that it calls, but for those that stand elsewhere, each once. */
export function collectFunctions(start: unknown, isElsewhere: (found: unknown) => boolean): Compiled[] {
  const found = new Set<Compiled>();
  const waiting = [start];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next !== "function" || isElsewhere(next) || found.has(next as Compiled)) continue;
    const compiled = next as Compiled;
    found.add(compiled);
    for (const { prefix, ref } of scopeNames(compiled.source)) {
      if (prefix === "validate") waiting.push(ref);
      if (prefix === "wrapper" || prefix === "root") waiting.push((ref as { validate?: unknown }).validate);
    }
  }
  return [...found];
}
