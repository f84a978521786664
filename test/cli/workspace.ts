import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { runCli } from "../../src/cli/run-cli.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const FIXTURES = fileURLToPath(new URL("../fixtures/cli", import.meta.url));
/** The timestamp of workspace files. The cache ignores files that were saved a moment ago. */
const LONG_AGO = new Date("2020-01-01");

/** Copies a fixture to a new folder, which is removed after the test. */
export function workspace(base: string): string {
  const root = copyOf(base);
  onTestFinished(() => removeFolder(root));
  return root;
}

/** Copies a fixture to a new folder, which the caller must remove. */
export function copyOf(base: string): string {
  const root = mkdtempSync(path.join(temporaryFolder(), "cli-"));
  if (base !== "none") cpSync(path.join(FIXTURES, base), root, { recursive: true });
  age(root);
  return root;
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** Created once for all test files in a process. */
let generated: Promise<Map<string, Buffer>> | undefined;

/** Returns a copy of the workspace `small` with its `generated/`. */
export async function generatedWorkspace(): Promise<string> {
  generated ??= generateFiles();
  const root = workspace("none");
  for (const [file, content] of await generated) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), content);
  }
  age(root);
  return root;
}

async function generateFiles(): Promise<Map<string, Buffer>> {
  const root = copyOf("small");
  try {
    const { code, stderr } = await run(root, ["generate"]);
    if (code !== 0) throw new Error(stderr);
    const names = readdirSync(root, { recursive: true, encoding: "utf8" });
    const files = names.filter((name) => statSync(path.join(root, name)).isFile());
    return new Map(files.map((name) => [name, readFileSync(path.join(root, name))]));
  } finally {
    removeFolder(root);
  }
}

export interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a command line in this process. */
export async function run(
  cwd: string,
  args: readonly string[],
  env: Record<string, string> = {},
  signal = new AbortController().signal,
): Promise<Ran> {
  const [data, log]: [string[], string[]] = [[], []];
  const io = {
    cwd,
    env,
    output: (line: string) => void data.push(line),
    log: (line: string) => void log.push(line),
    signal,
  };
  return { code: await runCli(args, io), stdout: data.join("\n"), stderr: log.join("\n") };
}

export function write(root: string, file: string, text: string | null): void {
  const full = path.join(root, file);
  rmSync(full, { recursive: true, force: true });
  if (text === null) return;
  mkdirSync(path.dirname(full), { recursive: true });
  if (file.endsWith("/")) return void mkdirSync(full);
  writeFileSync(full, text);
  utimesSync(full, LONG_AGO, LONG_AGO);
}

export function edit(root: string, file: string, find: string, replace: string): void {
  const text = readFileSync(path.join(root, file), "utf8");
  if (!text.includes(find)) throw new Error(`${file} does not hold ${JSON.stringify(find)}`);
  write(
    root,
    file,
    text.replace(find, () => replace),
  );
}

/** Returns all files below a path by name, or `absent` if the path does not exist. */
export function snapshot(root: string, name: string): Map<string, string> {
  const full = path.join(root, name);
  if (!existsSync(full)) return new Map([[name, "absent"]]);
  if (statSync(full).isFile()) return new Map([[name, readFileSync(full, "base64")]]);
  return new Map(readdirSync(full).flatMap((child) => [...snapshot(root, path.join(name, child))]));
}

function age(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    utimesSync(path.join(folder, name), LONG_AGO, LONG_AGO);
  }
}
