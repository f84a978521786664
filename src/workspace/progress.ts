import { arrayOf, isObject, objectOf } from "../schema/json.js";

/** Logs a line with the duration of each step. */
export class Progress {
  readonly write: (line: string) => void;
  readonly now: () => number;

  constructor(write: (line: string) => void, now: () => number = () => performance.now()) {
    this.write = write;
    this.now = now;
  }

  /**
   * Runs a step and logs how long it took; `note` adds to the line. A step fails if it throws, or if its result has `diagnostics`
   * with an error.
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
        `${mark} ${name.padEnd(20)} ${subject.padEnd(28)} ${time.padStart(8)}${notes.length ? `  ${notes.join(", ")}` : ""}`,
      );
    }
  }
}

function hasErrors(result: unknown): boolean {
  if (!isObject(result)) return false;
  return arrayOf(result.diagnostics).some((diagnostic) => objectOf(diagnostic).severity === "error");
}
