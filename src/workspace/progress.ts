import { arrayOf, isObject, objectOf } from "../schema/json.js";

/** One line a step, with its time, on a stream for people. */
export class Progress {
  readonly write: (line: string) => void;
  readonly now: () => number;

  constructor(write: (line: string) => void, now: () => number = () => performance.now()) {
    this.write = write;
    this.now = now;
  }

  /**
   * Runs a step and says how long it took; `note` adds what is worth knowing of it. A step that throws has failed, and
   * one whose result has `faults` among which is an error.
   */
  async step<T>(name: string, subject: string, run: (note: (text: string) => void) => Promise<T>): Promise<T> {
    const start = this.now();
    const notes: string[] = [];
    let mark = "✗";
    try {
      const result = await run((text) => notes.push(text));
      if (!hasErrors(result)) mark = "✓";
      return result;
    } finally {
      const time = `${Math.round(this.now() - start)} ms`;
      this.write(
        `${mark} ${name.padEnd(10)} ${subject.padEnd(28)} ${time.padStart(8)}${notes.length ? `  ${notes.join(", ")}` : ""}`,
      );
    }
  }
}

function hasErrors(result: unknown): boolean {
  if (!isObject(result)) return false;
  return arrayOf(result.diagnostics).some((diagnostic) => objectOf(diagnostic).severity === "error");
}
