import { plural } from "../platform/plural.js";
import type { Diagnostic } from "../workspace/diagnostics/diagnostic.js";
import type { Run } from "../workspace/run.js";

/** The diagnostics of a step, and the numbers of what it checked. */
export interface Outcome {
  diagnostics: Diagnostic[];
  rules?: number;
  examples?: number;
  /** Documents besides those of the registry. */
  documents?: number;
  /** Remarks for the line of progress. */
  notes?: string[];
}

/** A result with the absolute paths of the files that it depends on. */
export interface Work<T> {
  value: T;
  files: readonly string[];
}

/** Runs a step unless its result is cached, and reports it in a line of progress. */
export function runStep<T extends Outcome>(
  run: Run,
  name: string,
  subject: string,
  inputs: unknown[],
  work: () => Promise<Work<T>>,
): Promise<T & { cached: boolean }> {
  return run.progress.step(name, subject, async (note) => {
    const { value, cached } = await run.cache.step(`lint ${name}`, [subject, ...inputs], work);
    const count = value.diagnostics.length;
    if (count > 0) note(plural(count, "problem"));
    for (const text of value.notes ?? []) note(text);
    return { ...value, cached };
  });
}
