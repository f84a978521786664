import { existsSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";

const STEP_MS = 50;

/** Makes the content of a folder, or waits until another process of the same test run has made it. */
export async function onceInRun(folder: string, make: () => Promise<void>): Promise<void> {
  const outcome = `${folder}.outcome`;
  const isFirst = await mkdir(folder).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === "EEXIST") return false;
      throw error;
    },
  );
  if (isFirst) {
    const outcomeText = await make().then(
      () => "",
      (error: unknown) => String(error),
    );
    // Renames a complete file, because waiting processes read it as soon as it exists.
    await writeFile(`${outcome}.new`, outcomeText);
    await rename(`${outcome}.new`, outcome);
  }
  while (!existsSync(outcome)) await setTimeout(STEP_MS);
  const error = await readFile(outcome, "utf8");
  if (error) throw new Error(error);
}
