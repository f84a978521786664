import { accessSync, constants, readdirSync, statSync } from "node:fs";
import path from "node:path";
import type { TestTagDefinition } from "vitest/config";

type Environment = Record<string, string | undefined>;

interface Program {
  /** The names of its executable. */
  commands: readonly string[];
  /** The environment variable that holds the path of an executable, which is preferred to the commands. */
  variable?: string;
  /** A folder outside of `PATH` that holds one folder per version, each with a `bin`. */
  versions?: string;
  install: string;
}

/**
 * The programs that some tests need besides Node, npm, git and sh. A test or a file names its program with a tag. Without the
 * program, these tests are skipped, unless `CHATWIRE_REQUIRE_PROGRAMS=1` makes the missing program a failure.
 */
const PROGRAMS = {
  browser: {
    commands: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
    variable: "CHROME_PATH",
    install: "install Chromium (apt-get install chromium) or set CHROME_PATH",
  },
  redis: { commands: ["redis-server"], install: "install Redis (apt-get install redis-server)" },
  postgres: {
    commands: ["postgres"],
    versions: "/usr/lib/postgresql",
    install: "install PostgreSQL (apt-get install postgresql)",
  },
  curl: { commands: ["curl"], install: "install curl (apt-get install curl)" },
  openssl: { commands: ["openssl"], install: "install OpenSSL (apt-get install openssl)" },
} satisfies Record<string, Program>;

export type ProgramName = keyof typeof PROGRAMS;
export const PROGRAM_NAMES = Object.keys(PROGRAMS) as ProgramName[];

/** Returns the path of a program. Throws an error that says what to install. */
export function programPath(name: ProgramName, env: Environment = process.env): string {
  const { commands, variable, versions, install }: Program = PROGRAMS[name];
  const chosen = variable === undefined ? undefined : env[variable];
  if (chosen) {
    if (isExecutable(chosen)) return chosen;
    throw new Error(`${variable} is not an executable file ("${chosen}"): ${install}`);
  }
  const folders = [...(env.PATH ?? "").split(path.delimiter).filter(Boolean), ...binariesOfVersions(versions)];
  const candidates = folders.flatMap((folder) => commands.map((command) => path.join(folder, command)));
  const found = candidates.find(isExecutable);
  if (found === undefined) throw new Error(install);
  return found;
}

/** Returns what to do about each program that is not found. */
export function missingPrograms(env: Environment = process.env): Map<ProgramName, string> {
  const missing = new Map<ProgramName, string>();
  for (const name of PROGRAM_NAMES) {
    try {
      programPath(name, env);
    } catch (error) {
      missing.set(name, (error as Error).message);
    }
  }
  return missing;
}

/** Returns one tag for each program. A tag skips its tests if the program is missing. */
export function programTags(env: Environment = process.env): TestTagDefinition[] {
  const missing = missingPrograms(env);
  // Two tags of a test are merged, so the tag of a program that is found must not say `skip: false`.
  return PROGRAM_NAMES.map((name) => ({ name, ...(missing.has(name) ? { skip: true } : {}) }));
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

function binariesOfVersions(folder: string | undefined): string[] {
  try {
    return folder === undefined ? [] : readdirSync(folder).map((version) => path.join(folder, version, "bin"));
  } catch {
    return [];
  }
}
