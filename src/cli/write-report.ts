import { writeFile } from "node:fs/promises";
import path from "node:path";
import { fileText } from "../platform/terminal-text.js";
import { UserError } from "../platform/user-error.js";
import type { Io } from "./command.js";

/** Writes a report to the file that an option names. Does nothing without the option. */
export async function writeReport(io: Io, option: string, name: string | undefined, text: () => string): Promise<void> {
  if (name === undefined) return;
  const file = path.resolve(io.cwd, name);
  await writeFile(file, fileText(text())).catch((cause: unknown) => {
    const { code } = cause as NodeJS.ErrnoException;
    throw new UserError(`--${option}: cannot write ${file}: ${code}`, { exitCode: 2, cause });
  });
}
