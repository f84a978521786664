import type { Diagnostic } from "../workspace/diagnostics/diagnostic.js";
import type { Run } from "../workspace/run.js";

/** What a step found, and how much it looked at. */
export interface Outcome {
  diagnostics: Diagnostic[];
  rules?: number;
  examples?: number;
  /** Beside those of the registry. */
  documents?: number;
  /** What else to say on the line of progress. */
  notes?: string[];
}

/** A result with the absolute paths of all files that it depends on. */
export interface Work<T> {
  value: T;
  files: readonly string[];
}

/** Runs a step unless its result is kept, and says on a line of progress what came of it. */
export function runStep<T extends Outcome>(
  run: Run,
  name: string,
  subject: string,
  inputs: unknown[],
  work: () => Promise<Work<T>>,
): Promise<T> {
  return run.progress.step(name, subject, async (note) => {
    const { value, cached } = await run.cache.step(`lint ${name}`, [subject, ...inputs], work);
    const count = value.diagnostics.length;
    if (count > 0) note(`${count} ${count === 1 ? "fault" : "faults"}`);
    for (const text of value.notes ?? []) note(text);
    if (cached) note("cached");
    return value;
  });
}
