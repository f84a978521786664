import type { AnyValidateFunction, SourceCode } from "ajv/dist/types/index.js";

/*
 * Reads the source that Ajv stores with a compiled function: its text, and the values that the text refers to by name. Ajv's
 * standalone writer reads them too, but puts all functions into one module.
 */

/** A name in compiled code, and its value. */
export interface ScopeName {
  name: string;
  /** The kind of the value: `validate`, `wrapper`, `root`, `schema`, `formats`, `pattern`, `func`. */
  prefix: string;
  ref: unknown;
  /** The code that creates the value, if Ajv has any. */
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

/** Returns a function and all functions that it calls, except for those of other modules. */
export function collectFunctions(start: unknown, isElsewhere: (value: unknown) => boolean): Compiled[] {
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
