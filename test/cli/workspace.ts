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
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";
import { runCli } from "../../src/cli/run-cli.js";

const FIXTURES = fileURLToPath(new URL("../fixtures/cli", import.meta.url));
/** Files of a workspace are no newer than this: what was saved a moment ago is not cached. */
const LONG_AGO = new Date("2020-01-01");

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A new folder with a copy of a fixture; removed after the tests of the file. */
export function workspace(base: string): string {
  const root = mkdtempSync(path.join(os.tmpdir(), "chatwire-cli-"));
  folders.push(root);
  if (base !== "none") cpSync(path.join(FIXTURES, base), root, { recursive: true });
  age(root);
  return root;
}

let generated: Promise<string> | undefined;

/** The same of `small` with its `generated/`, which is made once. */
export async function generatedWorkspace(): Promise<string> {
  // Files of tests that share a process share this module, and the first of them to end removes its folders.
  if (generated === undefined || !existsSync(await generated)) generated = make();
  const root = workspace("none");
  cpSync(await generated, root, { recursive: true });
  age(root);
  return root;

  async function make(): Promise<string> {
    const root = workspace("small");
    const { code, stderr } = await run(root, ["generate"]);
    if (code !== 0) throw new Error(stderr);
    return root;
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
  const [data, talk]: [string[], string[]] = [[], []];
  const io = {
    cwd,
    env,
    print: (line: string) => void data.push(line),
    talk: (line: string) => void talk.push(line),
    signal,
  };
  return { code: await runCli(args, io), stdout: data.join("\n"), stderr: talk.join("\n") };
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

/** All files below a path by their names, `absent` where there is nothing. */
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
