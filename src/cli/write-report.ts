import { writeFile } from "node:fs/promises";
import path from "node:path";
import { UserError } from "../platform/user-error.js";
import type { Io, ParsedArgs } from "./command.js";

/** Writes a report to the file that an option names, if it was given; a file that cannot be written is the user's mistake. */
export async function writeReport(given: ParsedArgs, io: Io, option: string, text: () => string): Promise<void> {
  const name = given.text(option);
  if (name === undefined) return;
  const file = path.resolve(io.cwd, name);
  await writeFile(file, text()).catch((cause: unknown) => {
    const { code } = cause as NodeJS.ErrnoException;
    throw new UserError(`--${option}: ${file} cannot be written: ${code}`, { exitCode: 2, cause });
  });
}
